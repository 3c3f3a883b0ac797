/** The pages of what a draft's photographs know: lesions, details, reports; and what is restricted stays so. */
import { deepEqual, doesNotMatch, equal, match } from "node:assert/strict";
import { lesions } from "@/db/schema/lesions.ts";
import { photographs } from "@/db/schema/photographs.ts";

import { lesionExists, places } from "@/tests/factories/lesions.ts";
import { personExists } from "@/tests/factories/people.ts";
import { partiesExist, photographExists, referralExists } from "@/tests/factories/referrals.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

async function place() {
  const store = await testStore();
  const bedside = await testApp(store);
  const parties = await partiesExist(store);
  const draft = await referralExists(store, parties, { state: "draft" });
  return {
    store,
    bedside,
    parties,
    draft,
    async [Symbol.asyncDispose]() {
      await bedside[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}

Deno.test("a place pressed on the body map is chosen in the form, and recorded with it", async () => {
  await using at = await place();
  const { bedside, parties: { gp }, draft, store } = at;
  const page = await (await bedside.get(
    paths.lesions(draft.id, { site: places.cheek, side: "left" }),
    gp,
  )).text();
  match(page, /<option value="36141000" selected/);
  match(page, /aria-label="Cheek, left"[^>]*aria-current="true"/);
  const sent = await bedside.post(
    paths.lesions(draft.id),
    { bodySite: places.cheek, bodySide: "left", place: "" },
    gp,
  );
  const [lesion] = await store.read.select().from(lesions);
  deepEqual([sent.status, sent.headers.get("location")], [
    303,
    paths.referralPhotographsOf(draft.id, { lesion: lesion!.id }),
  ]);
  const wrong = await bedside.post(paths.lesions(draft.id), { bodySite: places.cheek }, gp);
  equal(wrong.status, 422);
  match(await wrong.text(), /Choose a side of the cheek/);
});

Deno.test("photographs of a lesion are sent with it, and the intimate question is asked", async () => {
  await using at = await place();
  const { bedside, parties: { gp }, draft, store } = at;
  const { id: lesionId } = await lesionExists(store, draft, { bodySite: places.breast });
  const page = await (await bedside.get(paths.referralPhotographs(draft.id), gp)).text();
  match(page, new RegExp(`name="lesionId" value="${lesionId}"`));
  match(page, /Breast is an intimate place/);
  match(page, /<select[^>]* name="intimateAskedBy"/);
  match(page, /<option value="Sister Ruth Pell"/);
  match(page, /Lesion 1<\/h3>/);
  const body = new FormData();
  body.append("lesionId", lesionId);
  body.append("close_up", new Blob([new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2])]), "a.jpg");
  const path = paths.referralPhotographs(draft.id);
  const refused = await bedside.ask(path, { method: "POST", body }, gp);
  equal(refused.status, 422);
  match(await refused.text(), /which clinician asked for this photograph/);
  body.append("intimateAskedBy", gp.name);
  equal((await bedside.ask(path, { method: "POST", body }, gp)).status, 303);
  const [photograph] = await store.read.select().from(photographs);
  deepEqual([photograph?.intimate, photograph?.lesionId], [true, lesionId]);
  equal((await Array.fromAsync(bedside.files.list())).length, 1);
});

Deno.test("an intimate photograph is no picture on any list, and is given to few", async () => {
  await using at = await place();
  const { bedside, parties, store } = at;
  const { gp, consultant, receptionist } = parties;
  const waiting = await referralExists(store, parties);
  const { id } = await photographExists(store, waiting, { intimate: true });
  for (const who of [gp, consultant, receptionist]) {
    const page = await (await bedside.get(paths.referral(waiting.id), who)).text();
    doesNotMatch(page, new RegExp(`${id}/(thumb|view)`));
    match(page, who === receptionist ? /Your role does not open it/ : /Open it/);
  }
  for (const path of [paths.photographThumb(id), paths.photographView(id)]) {
    equal((await bedside.get(path, receptionist)).status, 403);
  }
  const own = await (await bedside.get(paths.photograph(id), consultant)).text();
  match(own, new RegExp(`${id}/view`));
});

Deno.test("a reported photograph is shown to nobody until whoever may decide shows it again", async () => {
  await using at = await place();
  const { bedside, parties, store } = at;
  const { gp, consultant } = parties;
  const waiting = await referralExists(store, parties);
  const { id } = await photographExists(store, waiting);
  const words = { reason: "wrong_patient", words: "" };
  equal((await bedside.post(paths.reportPhotograph(id), { reason: "" }, consultant)).status, 422);
  const sent = await bedside.post(paths.reportPhotograph(id), words, consultant);
  deepEqual([sent.status, sent.headers.get("location")], [303, paths.referral(waiting.id)]);
  for (const who of [gp, consultant]) {
    const page = await (await bedside.get(paths.referral(waiting.id), who)).text();
    match(page, /This photograph was reported/);
    for (const path of [paths.photographThumb, paths.photographView, paths.photographOriginal]) {
      doesNotMatch(page, new RegExp(path(id)));
      equal((await bedside.get(path(id), who)).status, 404);
    }
  }
  const manager = await personExists(store, "practice_manager", {
    organisation: parties.practice,
  });
  const list = await (await bedside.get(paths.reportedPhotographs(), manager)).text();
  match(list, /It is not of this patient/);
  doesNotMatch(list, /Pell/);
  const release = (because: string) =>
    bedside.post(paths.releasePhotograph(id), { decision: "release", because }, manager);
  equal((await bedside.post(paths.releasePhotograph(id), { because: "So" }, manager)).status, 422);
  equal((await release(" ")).status, 422);
  equal((await release("It is of this patient")).headers.get("location"), "/photographs/reported");
  match(
    await (await bedside.get(paths.referral(waiting.id), gp)).text(),
    new RegExp(`${id}/view`),
  );
  await bedside.post(paths.reportPhotograph(id), words, consultant);
  const kept = { decision: "keep", because: "It is of somebody else" };
  equal((await bedside.post(paths.releasePhotograph(id), kept, manager)).status, 303);
  const left = await (await bedside.get(paths.reportedPhotographs(), manager)).text();
  match(left, /No photograph waits for a decision/);
  match(await (await bedside.get(paths.referral(waiting.id), gp)).text(), /was reported/);
});

Deno.test("details of a photograph are put right in a draft; one that was sent leads to its page", async () => {
  await using at = await place();
  const { bedside, parties, draft, store } = at;
  const { gp } = parties;
  const { id } = await photographExists(store, draft);
  const page = await bedside.get(paths.photographDetails(id), gp);
  equal(page.status, 200);
  match(await page.text(), /Consent: teaching/);
  const saved = await bedside.post(paths.photographDetails(id), {
    kind: "side",
    lesionId: "",
    bodySite: places.cheek,
    bodySide: "left",
    takenBy: "patient",
    intimateAskedBy: "",
  }, gp);
  equal(saved.headers.get("location"), paths.referralPhotographs(draft.id));
  const [row] = await store.read.select().from(photographs);
  deepEqual([row?.kind, row?.bodySite, row?.takenBy], ["side", places.cheek, "patient"]);
  const late = await photographExists(store, await referralExists(store, parties));
  const elsewhere = await bedside.get(paths.photographDetails(late.id), gp);
  deepEqual([elsewhere.status, elsewhere.headers.get("location")], [
    303,
    paths.photograph(late.id),
  ]);
});

Deno.test("what is missing is said before sending, and does not stop it", async () => {
  await using at = await place();
  const { bedside, parties: { gp }, draft, store } = at;
  await photographExists(store, draft, { verdict: ["blurred"] });
  const page = await (await bedside.get(paths.referralCheck(draft.id), gp)).text();
  match(page, /asks for these, and they are not there/);
  match(page, /<li>Dermoscopic<\/li>/);
  match(page, /1 photograph cannot be judged well/);
});
