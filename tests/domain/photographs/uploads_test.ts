/** What the verbs of an upload leave behind, whoever was quicker. */
import { deepEqual, equal, rejects } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { auditEntries } from "@/db/schema/audit.ts";
import { linkUserId, patientLinks } from "@/db/schema/links.ts";
import { memberships } from "@/db/schema/access.ts";
import { photographs, photographUploads } from "@/db/schema/photographs.ts";
import { insidesOf } from "@/db/store.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import { findSender } from "@/domain/links/find_sender.ts";
import { toReferral } from "@/domain/photographs/destination.ts";
import { cancelUpload } from "@/domain/photographs/cancel_upload.ts";
import { endExpiredUploads } from "@/domain/photographs/end_upload.ts";
import { findUpload } from "@/domain/photographs/find_uploads.ts";
import { finishArrived } from "@/domain/photographs/finish_arrived.ts";
import { finishUpload } from "@/domain/photographs/finish_upload.ts";
import { unknownFiles } from "@/domain/photographs/unknown_files.ts";
import { personExists } from "@/tests/factories/people.ts";
import { smallJpeg } from "@/tests/factories/photograph_files.ts";
import { photographExists, uploadExists, type UploadRow } from "@/tests/factories/referrals.ts";
import { placeToSendTo } from "@/tests/support/place_to_send_to.ts";
import { throughLink } from "@/tests/support/through_link.ts";
import { uploadLimits } from "@/domain/photographs/limits.ts";

type Here = Awaited<ReturnType<typeof placeToSendTo>>;

/** An upload of which all has arrived, and nothing has been made yet. */
async function arrived(here: Here, over: Partial<UploadRow> = {}, jpeg?: Uint8Array<ArrayBuffer>) {
  const bytes = jpeg ?? await smallJpeg();
  const upload = await uploadExists(here.store, here.draft, { bytes: bytes.length, ...over });
  const all = { from: 0, whole: bytes.length, check: () => {} };
  await here.bedside.files.parts.append(upload.partKey, new Blob([bytes]).stream(), all);
  return upload;
}

const placeOf = ({ store, bedside }: Here) => ({ store, files: bedside.files });
const untilDone = new AbortController().signal;

Deno.test("finishUpload() asked for twice at once makes one photograph, and says so to both", async () => {
  await using here = await placeToSendTo();
  const upload = await arrived(here);
  const finish = () => finishUpload(placeOf(here), here.parties.gp, upload);
  const [one, two] = await Promise.all([finish(), finish()]);
  deepEqual(one, two);
  deepEqual(await finish(), one, "and to whoever comes late");
  deepEqual(await here.kept(), { photographs: 1, uploads: 0, files: 1, parts: 0 });
});

Deno.test("finishUpload() keeps the same photograph once", async () => {
  await using here = await placeToSendTo();
  const jpeg = await smallJpeg();
  const uploads = [await arrived(here, {}, jpeg), await arrived(here, {}, jpeg)];
  const done = await Promise.all(
    uploads.map((upload) => finishUpload(placeOf(here), here.parties.gp, upload)),
  );
  deepEqual(done.map(({ again }) => again).sort(), [false, true]);
  deepEqual(await here.kept(), { photographs: 1, uploads: 0, files: 1, parts: 0 });
});

Deno.test("finishUpload() leaves nothing where the referral is full", async () => {
  await using here = await placeToSendTo();
  for (let n = 0; n < uploadLimits.files; n++) await photographExists(here.store, here.draft);
  const upload = await arrived(here);
  await rejects(finishUpload(placeOf(here), here.parties.gp, upload), { kind: "invalid" });
  deepEqual(await here.kept(), { photographs: 12, uploads: 0, files: 0, parts: 0 });
});

Deno.test("finishing and cancelling at once, one of them holds, and nothing is half there", async () => {
  await using here = await placeToSendTo();
  for (let round = 0; round < 8; round++) {
    const upload = await arrived(here);
    const { gp } = here.parties;
    const both = [
      () => finishUpload(placeOf(here), gp, upload),
      () => cancelUpload(placeOf(here), gp, toReferral(here.draft.id), upload.id),
    ];
    await Promise.allSettled((round % 2 ? both : both.toReversed()).map((each) => each()));
    await rejects(findUpload(here.store.read, gp, toReferral(here.draft.id), upload.id), {
      kind: "not_found",
    });
  }
  const { uploads, photographs: kept, files, parts } = await here.kept();
  deepEqual([uploads, files, parts], [0, kept, 0]);
  for (const { originalKey } of await here.store.read.select().from(photographs)) {
    equal(await here.bedside.files.exists(originalKey), true);
  }
});

Deno.test("finishArrived() does for the sender what was left, as long as they may still", async () => {
  await using here = await placeToSendTo();
  const { store, parties } = here;
  await arrived(here);
  await uploadExists(store, here.draft);
  const gone = await personExists(store, "gp", { organisation: parties.practice });
  await arrived(here, { sentBy: gone.userId });
  await insidesOf(store).db.update(memberships).set({ endedAt: here.draft.createdAt })
    .where(eq(memberships.id, gone.membershipId));
  equal(await finishArrived(placeOf(here), findSender, untilDone), 1);
  deepEqual(await here.kept(), { photographs: 1, uploads: 2, files: 1, parts: 1 });
  const [added] = await store.read.select().from(auditEntries)
    .where(eq(auditEntries.action, "photograph.added"));
  deepEqual([added!.actorId, added!.actorRole], [parties.gp.userId, "gp"]);
});

Deno.test("finishArrived() does it for a patient too, as long as their link asks for photographs", async () => {
  await using here = await placeToSendTo();
  const { store } = here;
  const [open, over] = [await throughLink(here), await throughLink(here)];
  for (const { says, referral } of [open, over]) {
    await says("elsewhere");
    await arrived(here, { sentBy: linkUserId, referralId: referral.id });
  }
  await insidesOf(store).db.update(patientLinks).set({ finishedAt: here.draft.createdAt })
    .where(eq(patientLinks.id, over.link.id));
  equal(await finishArrived(placeOf(here), findSender, untilDone), 1);
  const [row] = await store.read.select().from(photographs);
  deepEqual([row!.referralId, row!.addedBy, row!.takenBy], [
    open.referral.id,
    linkUserId,
    "patient",
  ]);
});

Deno.test("endExpiredUploads() ends those that ran out, some at a time, each with its entry", async () => {
  await using here = await placeToSendTo();
  const { store, draft } = here;
  const expiresAt = draft.createdAt;
  for (let n = 0; n < 3; n++) await arrived(here, { expiresAt });
  await arrived(here);
  const author = jobAuthor("housekeeping.tidy");
  const end = () => endExpiredUploads(placeOf(here), author, 2);
  deepEqual([await end(), await end(), await end()], [2, 1, 0]);
  deepEqual(await here.kept(), { photographs: 0, uploads: 1, files: 0, parts: 1 });
  const ended = await store.read.select().from(auditEntries)
    .where(eq(auditEntries.action, "photograph.upload_ended"));
  deepEqual(ended.map(({ actorRole, detail }) => [actorRole, detail["why"]]), [
    ["job:housekeeping.tidy", "expired"],
    ["job:housekeeping.tidy", "expired"],
    ["job:housekeeping.tidy", "expired"],
  ]);
});

Deno.test("unknownFiles() leaves alone what belongs to an upload, and names parts that belong to none", async () => {
  await using here = await placeToSendTo();
  const { store, bedside: { files } } = here;
  await arrived(here);
  const kept = await arrived(here);
  await files.parts.keep(kept.partKey);
  const lost = await arrived(here);
  await insidesOf(store).db.delete(photographUploads).where(eq(photographUploads.id, lost.id));
  here.clock.forward({ days: 900 });
  const unknown = await Array.fromAsync(unknownFiles(store, files, 24), ({ key }) => key);
  deepEqual(unknown, [lost.partKey]);
  await files.remove(lost.partKey);
  equal(await files.parts.arrived(lost.partKey), 0);
});
