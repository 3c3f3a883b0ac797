/** Uploads in pieces: who may go on with one, and each way in which one ends. */
import { deepEqual, equal, match, ok } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { auditEntries } from "@/db/schema/audit.ts";
import { photographUploads } from "@/db/schema/photographs.ts";
import { unfinishedUploads } from "@/domain/photographs/find_uploads.ts";
import { uploadLimits } from "@/domain/photographs/limits.ts";
import { sendReferral } from "@/domain/referrals/send.ts";
import { personExists, type SignedIn, signedInAgain } from "@/tests/factories/people.ts";
import { smallJpeg } from "@/tests/factories/photograph_files.ts";
import { referralExists, wholeDraftExists } from "@/tests/factories/referrals.ts";
import { placeToSendTo } from "@/tests/support/place_to_send_to.ts";
import { paths } from "@/views/paths.ts";

const problemOf = async (answer: Response): Promise<string> => (await answer.json()).problem;
const offset = (answer: Response) => answer.headers.get("upload-offset");
const nothing = { photographs: 0, uploads: 0, files: 0, parts: 0 };

Deno.test("an upload is its sender's alone, while they may add to the referral", async () => {
  await using here = await placeToSendTo();
  const { parties, store, bedside, address, draft } = here;
  const jpeg = await smallJpeg();
  const upload = await here.begun(jpeg.length);
  await here.tus.patch(upload, 0, jpeg.slice(0, 100));
  const elsewhere = await referralExists(store, parties, { state: "draft" });
  const moved = upload.replace(draft.id, elsewhere.id);
  const others: [SignedIn, string, number][] = [
    [parties.nurse, upload, 404],
    [await personExists(store, "gp"), upload, 404],
    [parties.receptionist, upload, 403],
    [parties.consultant, upload, 403],
    [parties.gp, moved, 404],
  ];
  for (const [person, path, status] of others) {
    const tus = here.as(person);
    equal((await tus.head(path)).status, status);
    const patched = await tus.patch(path, 100, jpeg.slice(100));
    equal(patched.status, status);
    ok(await problemOf(patched));
    equal((await tus.ask("DELETE", path)).status, status);
  }
  equal((await here.as(await personExists(store, "gp")).begin(address, 9)).status, 404);

  for (
    const [path, method] of [[address, "POST"], [upload, "PATCH"], [upload, "DELETE"]] as const
  ) {
    const answer = await bedside.ask(path, { method });
    equal(answer.status, 401);
    match(await problemOf(answer), /signed out/);
  }
  const fromElsewhere = await bedside.app.request(upload, {
    method: "DELETE",
    headers: { cookie: `session=${parties.gp.token}`, "sec-fetch-site": "cross-site" },
  });
  equal(fromElsewhere.status, 403);
  equal(offset(await here.tus.head(upload)), "100");
});

Deno.test("one that is cancelled is gone, with what had arrived", async () => {
  await using here = await placeToSendTo();
  const upload = await here.begun(1000);
  const jpeg = (await smallJpeg()).slice(0, 500);
  await here.tus.patch(upload, 0, jpeg);
  equal((await here.tus.ask("DELETE", upload)).status, 204);
  equal((await here.tus.head(upload)).status, 404);
  equal((await here.tus.patch(upload, 500, jpeg)).status, 404);
  deepEqual(await here.kept(), nothing);
  const [ended] = await here.store.read.select().from(auditEntries)
    .where(eq(auditEntries.action, "photograph.upload_ended"));
  deepEqual([ended!.subject, ended!.patientId], [
    `referral:${here.draft.id}`,
    here.draft.patientId,
  ]);
  deepEqual(ended!.detail, { upload: upload.split("/").at(-1), why: "cancelled" });
});

Deno.test("after a day it is too late, in words", async () => {
  await using here = await placeToSendTo();
  const upload = await here.begun(1000);
  here.clock.forward({ hours: 24 });
  const again = here.as(await signedInAgain(here.store, here.parties.gp));
  equal((await again.head(upload)).status, 410);
  const late = await again.patch(upload, 0, "x");
  equal(late.status, 410);
  match(await problemOf(late), /longer than a day/);
  const { draft, parties, store } = here;
  deepEqual(await unfinishedUploads(store.read, parties.gp, draft.id, store.now()), []);
  equal((await again.ask("DELETE", upload)).status, 204);
});

Deno.test("sent meanwhile, the referral takes no more of it, and nothing is left", async () => {
  await using here = await placeToSendTo();
  const { store, parties, bedside } = here;
  const { id } = await wholeDraftExists(store, parties);
  const address = paths.referralUploads(id);
  const jpeg = await smallJpeg();
  const begun = async () => {
    const upload = (await here.tus.begin(address, jpeg.length)).headers.get("location")!;
    await here.tus.patch(upload, 0, jpeg.slice(0, 100));
    return upload;
  };
  const [going, cancelled] = [await begun(), await begun()];
  await sendReferral(store, parties.gp, id, 1);
  const late = await here.tus.patch(going, 100, jpeg.slice(100));
  equal(late.status, 422);
  match(await problemOf(late), /can no longer be changed/);
  equal((await here.tus.head(going)).status, 404);
  equal((await here.tus.ask("DELETE", cancelled)).status, 204);
  equal((await here.tus.begin(address, 9)).status, 422);
  equal(await store.read.$count(photographUploads), 0);
  deepEqual(await Array.fromAsync(bedside.files.parts.list()), []);
});

Deno.test("one person has so many under way on a referral at most, and a full one says so", async () => {
  await using here = await placeToSendTo();
  for (let n = 0; n < uploadLimits.unfinished; n++) await here.begun(9);
  const more = await here.tus.begin(here.address, 9);
  equal(more.status, 422);
  match(await problemOf(more), /Wait for one, or cancel one/);
  equal((await here.as(here.parties.nurse).begin(here.address, 9)).status, 201);
});

Deno.test("two who go on at once bring its bytes once", async () => {
  await using here = await placeToSendTo();
  const jpeg = await smallJpeg();
  const upload = await here.begun(jpeg.length);
  const answers = await Promise.all([1, 2, 3].map(() => here.tus.patch(upload, 0, jpeg)));
  const statuses = answers.map(({ status }) => status).sort();
  equal(statuses.filter((status) => status === 204).length, 1);
  ok(statuses.every((status) => [204, 404, 409, 423].includes(status)), String(statuses));
  deepEqual(await here.kept(), { photographs: 1, uploads: 0, files: 1, parts: 0 });
});
