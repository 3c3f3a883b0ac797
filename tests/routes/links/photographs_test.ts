/** The photographs of a patient, sent through a link. */
import { deepEqual, equal, match, ok } from "node:assert/strict";
import type { Day } from "@/db/columns.ts";
import { eq } from "drizzle-orm";
import { linkUserId, patientLinks } from "@/db/schema/links.ts";
import { notices } from "@/db/schema/notices.ts";
import { photographs } from "@/db/schema/photographs.ts";
import { insidesOf } from "@/db/store.ts";
import { saveLinkAnswer } from "@/domain/links/save_answer.ts";
import { english } from "@/domain/words/dictionary.ts";
import { lesionExists, places } from "@/tests/factories/lesions.ts";
import { linkExists } from "@/tests/factories/links.ts";
import { patientExists } from "@/tests/factories/patients.ts";
import { smallJpeg } from "@/tests/factories/photograph_files.ts";
import { photographExists } from "@/tests/factories/referrals.ts";
import { placeToSendTo } from "@/tests/support/place_to_send_to.ts";
import { throughLink } from "@/tests/support/through_link.ts";
import { paths } from "@/views/paths.ts";

const problemOf = async (answer: Response): Promise<string> => (await answer.json()).problem;

/** Enough of it to be sent, and never opened. */
const another = async (n: number) => {
  const jpeg = await smallJpeg();
  return new Uint8Array([...jpeg, n % 256, n >> 8]);
};

Deno.test("a photograph arrives in pieces through the link, as the patient's own", async () => {
  await using here = await placeToSendTo();
  const patient = await throughLink(here);
  equal((await patient.says("elsewhere")).headers.get("location"), patient.page);
  const jpeg = await smallJpeg();
  const begun = await patient.tus.begin(patient.uploads, jpeg.length);
  const upload = begun.headers.get("location")!;
  ok(upload.startsWith(`${patient.uploads}/`), upload);
  equal((await patient.tus.patch(upload, 0, jpeg.slice(0, 300))).status, 204);
  equal((await patient.tus.head(upload)).headers.get("upload-offset"), "300");
  const last = await patient.tus.patch(upload, 300, jpeg.slice(300));
  const [row] = await here.store.read.select().from(photographs);
  equal(last.headers.get("bedside-photograph"), row!.id);
  deepEqual(
    [row!.referralId, row!.addedBy, row!.takenBy, row!.kind, row!.intimate],
    [patient.referral.id, linkUserId, "patient", "close_up", false],
  );
  match(await (await patient.get(patient.page)).text(), /1 photo has arrived/);
});

Deno.test("what the browser says of place, lesion and lens is not believed", async () => {
  await using here = await placeToSendTo();
  const patient = await throughLink(here, { link: { answeredBy: "other" } });
  const lesion = await lesionExists(here.store, patient.referral, { bodySite: places.breast });
  await patient.says("elsewhere");
  const jpeg = await smallJpeg();
  const begun = await patient.tus.begin(patient.uploads, jpeg.length, {
    kind: "dermoscopic",
    lesionId: lesion.id,
    bodySite: places.breast,
    takenBy: "practice",
    intimateAskedBy: here.parties.gp.name,
  });
  equal((await patient.tus.patch(begun.headers.get("location")!, 0, jpeg)).status, 204);
  const [row] = await here.store.read.select().from(photographs);
  deepEqual(
    [row!.kind, row!.lesionId, row!.bodySite, row!.takenBy, row!.intimateAskedBy],
    ["other", null, null, "relative_or_carer", null],
  );
});

Deno.test("nothing is taken before the patient has said what the photographs will show", async () => {
  await using here = await placeToSendTo();
  const patient = await throughLink(here);
  equal(
    (await patient.get(patient.page)).headers.get("location"),
    paths.linkPhotographPlace(patient.token),
  );
  const refused = await patient.tus.begin(patient.uploads, 900);
  deepEqual([refused.status, await problemOf(refused)], [422, english["sending.problem.place"]]);
  const form = new FormData();
  form.append("close_up", new File([await smallJpeg()], "arm.jpg"));
  equal((await patient.form(patient.page, form)).status, 303);
  deepEqual(await here.kept(), { photographs: 0, uploads: 0, files: 0, parts: 0 });
});

Deno.test("nothing intimate is taken of a child, and the practice is told and sees why", async () => {
  await using here = await placeToSendTo();
  const { id: patientId } = await patientExists(here.store, {
    practiceId: here.parties.practice.id,
    createdBy: here.parties.gp.userId,
    dateOfBirth: "2010-06-01" as Day,
  });
  const child = await throughLink(here, { referral: { patientId } });
  await lesionExists(here.store, child.referral, { bodySite: places.breast });
  await child.says("intimate");
  const page = await (await child.get(child.page)).text();
  ok(page.includes(english["photographs.refused.under_age"]));
  equal(page.includes("data-upload"), false);
  equal((await child.tus.begin(child.uploads, 900)).status, 422);
  const told = await here.store.read.select().from(notices);
  ok(told.length > 0);
  ok(
    told.every(({ kind, path }) =>
      kind === "link_trouble" && path === paths.referral(child.referral.id)
    ),
  );
  // That another part is photographed does not undo it.
  await child.says("elsewhere");
  equal((await child.tus.begin(child.uploads, 900)).status, 201);
  const practice =
    await (await here.bedside.get(paths.referral(child.referral.id), here.parties.gp))
      .text();
  match(practice, /Intimate photographs were not taken/);
  match(practice, /safeguarding/);
});

Deno.test("of an adult, an intimate one is taken only where a clinician marked the lesion", async () => {
  await using here = await placeToSendTo();
  const unasked = await throughLink(here);
  await unasked.says("intimate");
  match(await (await unasked.get(unasked.page)).text(), /Nobody at Oakfield Surgery has asked/);
  equal((await unasked.tus.begin(unasked.uploads, 900)).status, 422);

  const asked = await throughLink(here);
  const lesion = await lesionExists(here.store, asked.referral, {
    bodySite: places.breast,
    recordedBy: here.parties.gp.userId,
  });
  await asked.says("intimate");
  match(await (await asked.get(asked.page)).text(), /Dr Amara Nwosu at Oakfield Surgery asked/);
  const jpeg = await smallJpeg();
  equal((await asked.tus.send(asked.uploads, jpeg)).status, 201);
  const [row] = await here.store.read.select().from(photographs);
  deepEqual(
    [row!.intimate, row!.lesionId, row!.intimateAskedBy],
    [true, lesion.id, "Dr Amara Nwosu"],
  );
  // Phones are shared: it is named, and not shown.
  equal((await (await asked.get(asked.page)).text()).includes("/thumb"), false);
});

for (const [dateOfBirth, why] of [["2010-06-01", "under_age"], ["1950-06-01", "not_asked_for"]]) {
  Deno.test(`whoever answered that it is at an intimate place sends none as of elsewhere: ${why}`, async () => {
    await using here = await placeToSendTo();
    const { id: patientId } = await patientExists(here.store, {
      practiceId: here.parties.practice.id,
      createdBy: here.parties.gp.userId,
      dateOfBirth: dateOfBirth as Day,
    });
    const patient = await throughLink(here, { referral: { patientId } });
    await saveLinkAnswer(here.store, patient.actor, "site", `${places.breast}:left`);
    await patient.says("elsewhere");
    const html = await (await patient.get(patient.page)).text();
    ok(html.includes(english[`photographs.refused.${why as "under_age" | "not_asked_for"}`]));
    equal((await patient.tus.begin(patient.uploads, 900)).status, 422);
    const told = await here.store.read.select().from(notices);
    ok(told.some(({ kind }) => kind === "link_trouble"));
    // Answered by mistake: what the photographs show is asked again.
    await saveLinkAnswer(here.store, patient.actor, "site", "36141000:left");
    equal(
      (await patient.get(patient.page)).headers.get("location"),
      paths.linkPhotographPlace(patient.token),
    );
    await patient.says("elsewhere");
    equal((await patient.tus.begin(patient.uploads, 900)).status, 201);
  });
}

Deno.test("where the practice wrote that it is at an intimate place, that is what they show", async () => {
  await using here = await placeToSendTo();
  const history = { problem: "lesion", site: `${places.breast}:left` };
  const patient = await throughLink(here, { referral: { history } });
  await patient.says("elsewhere");
  equal((await patient.tus.begin(patient.uploads, 900)).status, 422);
});

for (const ended of ["finishedAt", "declinedAt"] as const) {
  Deno.test(`a link whose ${ended} is set takes and gives no photographs of a referral that asks again`, async () => {
    await using here = await placeToSendTo();
    const first = await throughLink(here);
    await first.says("elsewhere");
    await first.tus.send(first.uploads, await smallJpeg());
    const { db } = insidesOf(here.store);
    await db.update(patientLinks).set({ [ended]: first.referral.createdAt })
      .where(eq(patientLinks.id, first.link.id));
    await linkExists(here.store, first.referral);
    equal((await first.tus.begin(first.uploads, 900)).status, 422);
    const [row] = await here.store.read.select().from(photographs);
    await first.post(`${paths.linkPhotograph(first.token, row!.id)}/removal`, {});
    equal((await here.store.read.select().from(photographs))[0]!.state, "received");
  });
}

Deno.test("one link opens nothing of another, nor what the practice took", async () => {
  await using here = await placeToSendTo();
  const [one, other] = [await throughLink(here), await throughLink(here)];
  await one.says("elsewhere");
  await other.says("elsewhere");
  equal((await one.tus.begin(other.uploads, 900)).status, 401);
  equal((await one.get(other.page)).headers.get("location"), paths.link(other.token));
  const theirs = await other.tus.begin(other.uploads, 900);
  const id = theirs.headers.get("location")!.split("/").at(-1)!;
  equal((await one.tus.head(paths.linkUpload(one.token, id))).status, 404);
  const taken = await photographExists(here.store, one.referral, {
    addedBy: here.parties.gp.userId,
  });
  const address = paths.linkPhotograph(one.token, taken.id);
  equal((await one.get(`${address}/thumb`)).status, 404);
  equal((await one.post(`${address}/removal`, {})).status, 404);
});

Deno.test("a photograph can be taken out until the answers are sent, and the practice waits for them", async () => {
  await using here = await placeToSendTo();
  const patient = await throughLink(here);
  await patient.says("elsewhere");
  await patient.tus.send(patient.uploads, await smallJpeg());
  const [row] = await here.store.read.select().from(photographs);
  const removal = `${paths.linkPhotograph(patient.token, row!.id)}/removal`;
  for (const _press of [1, 2]) equal((await patient.post(removal, {})).status, 303);
  equal((await here.store.read.select().from(photographs))[0]!.state, "removed");
  const gp = await here.tus.begin(paths.referralUploads(patient.referral.id), 900);
  equal(gp.status, 422);

  const sent = await throughLink(here, { referral: { state: "waiting" } });
  equal((await sent.tus.begin(sent.uploads, 900)).status, 422);
});

Deno.test("without scripts, what is no photograph is named and the good one is kept", async () => {
  await using here = await placeToSendTo();
  const patient = await throughLink(here);
  await patient.says("elsewhere");
  const form = new FormData();
  form.append("close_up", new File([await smallJpeg()], "arm.jpg"));
  form.append("overview", new File(["Dear doctor"], "letter.jpg"));
  const answer = await patient.form(patient.page, form);
  equal(answer.status, 422);
  match(await answer.text(), /The file letter\.jpg is not a photo/);
  equal((await here.kept()).photographs, 1);
  const empty = await patient.form(patient.page, new FormData());
  match(await empty.text(), /Choose at least one photo/);
});

Deno.test("a link holds twelve, also of somebody who sends and removes without end", async () => {
  await using here = await placeToSendTo();
  const patient = await throughLink(here);
  await patient.says("elsewhere");
  const sends = async (n: number) => {
    here.clock.forward({ seconds: 5 });
    return await patient.tus.send(patient.uploads, await another(n));
  };
  for (let n = 0; n < 12; n++) equal((await sends(n)).status, 201);
  const full = await sends(12);
  deepEqual([full.status, await problemOf(full)], [
    422,
    "You can send 12 photos. Remove one to send another one.",
  ]);
  for (let n = 12; n < 48; n++) {
    const id = (await here.store.read.select({ id: photographs.id, state: photographs.state })
      .from(photographs)).find(({ state }) => state === "received")!.id;
    await patient.post(`${paths.linkPhotograph(patient.token, id)}/removal`, {});
    equal((await sends(n)).status, 201, String(n));
  }
  const received = (await here.store.read.select().from(photographs))
    .find(({ state }) => state === "received")!;
  await patient.post(`${paths.linkPhotograph(patient.token, received.id)}/removal`, {});
  const unsent = await patient.tus.begin(patient.uploads, 900);
  equal(unsent.status, 422, "before a byte is sent");
  const many = await sends(48);
  deepEqual([many.status, await problemOf(many)], [422, english["sending.problem.many"]]);
});

Deno.test("whoever sends very fast waits, and nobody else does", async () => {
  await using here = await placeToSendTo();
  const [fast, other] = [await throughLink(here), await throughLink(here)];
  await fast.says("elsewhere");
  await other.says("elsewhere");
  for (let n = 0; n < 60; n++) await fast.tus.begin(fast.uploads, 0);
  const refused = await fast.tus.begin(fast.uploads, 900);
  deepEqual([refused.status, await problemOf(refused)], [429, english["sending.problem.fast"]]);
  ok(Number(refused.headers.get("retry-after")) > 0);
  equal((await other.tus.begin(other.uploads, 900)).status, 201);
});
