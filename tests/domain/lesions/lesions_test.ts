/** Lesions of a draft's patient: recorded, amended, removed, and joined with another's. */
import { deepEqual, equal, match, rejects } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { auditEntries } from "@/db/schema/audit.ts";
import { lesions } from "@/db/schema/lesions.ts";
import { patientMerges } from "@/db/schema/patients.ts";
import { photographs } from "@/db/schema/photographs.ts";
import type { Store } from "@/db/store.ts";
import { amendLesion } from "@/domain/lesions/amend_lesion.ts";
import { lesionInWords } from "@/domain/lesions/numbers.ts";
import { findLesion, lesionsOf } from "@/domain/lesions/find.ts";
import { LesionForm } from "@/domain/lesions/forms.ts";
import { recordLesion } from "@/domain/lesions/record_lesion.ts";
import { removeLesion } from "@/domain/lesions/remove_lesion.ts";
import { findPhotograph } from "@/domain/photographs/find.ts";
import { photographInWords } from "@/views/photographs/thumbnail.tsx";
import { mergePatients } from "@/domain/patients/merge.ts";
import { lesionExists, places } from "@/tests/factories/lesions.ts";
import { patientExists } from "@/tests/factories/patients.ts";
import { personExists } from "@/tests/factories/people.ts";
import { partiesExist, photographExists, referralExists } from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";

const cheek = { bodySite: places.cheek, bodySide: "left", place: null } as const;
const chest = { bodySite: places.chest, bodySide: "middle", place: "Over the sternum" } as const;
const breast = { bodySite: places.breast, bodySide: "left", place: null } as const;

async function withDraft(store: Store) {
  const parties = await partiesExist(store);
  const draft = await referralExists(store, parties, { state: "draft" });
  return { ...parties, parties, draft };
}
const numbersOf = async (store: Store) =>
  (await store.read.select({ number: lesions.number }).from(lesions).orderBy(lesions.number))
    .map(({ number }) => number);

Deno.test("recordLesion() numbers 1, 2, 3, and gives no number twice", async () => {
  await using store = await testStore();
  const { gp, draft } = await withDraft(store);
  await recordLesion(store, gp, draft.id, cheek);
  const second = await recordLesion(store, gp, draft.id, chest);
  await removeLesion(store, gp, draft.id, second);
  await recordLesion(store, gp, draft.id, chest);
  const found = await lesionsOf(store.read, gp, draft.id);
  deepEqual(found.map(({ number, bodySite }) => [number, bodySite]), [
    [1, places.cheek],
    [3, places.chest],
  ]);
  const entries = await store.read.select().from(auditEntries)
    .where(eq(auditEntries.action, "lesion.recorded"));
  deepEqual(entries.map(({ patientId, detail }) => [patientId, detail["number"]]), [
    [draft.patientId, 1],
    [draft.patientId, 2],
    [draft.patientId, 3],
  ]);
});

Deno.test("recordLesion() by two at once gives two numbers", async () => {
  await using store = await testStore();
  const { gp, nurse, draft } = await withDraft(store);
  await Promise.all([gp, nurse, gp].map((who) => recordLesion(store, who, draft.id, cheek)));
  deepEqual(await numbersOf(store), [1, 2, 3]);
});

Deno.test("lesions are recorded, amended and removed by the practice's clinicians, in a draft", async () => {
  await using store = await testStore();
  const { parties, draft } = await withDraft(store);
  const sent = await referralExists(store, parties, { patientId: draft.patientId });
  const { id } = await lesionExists(store, draft);
  const stranger = await personExists(store, "gp");
  const attempts = [
    { who: stranger, to: draft, kind: "not_found" },
    { who: parties.receptionist, to: draft, kind: "forbidden" },
    { who: parties.consultant, to: sent, kind: "forbidden" },
    { who: parties.gp, to: sent, kind: "conflict" },
  ] as const;
  for (const { who, to, kind } of attempts) {
    await rejects(recordLesion(store, who, to.id, cheek), { kind });
    await rejects(amendLesion(store, who, to.id, id, chest), { kind });
    await rejects(removeLesion(store, who, to.id, id), { kind });
  }
  equal(await store.read.$count(auditEntries), 0);
});

Deno.test("a lesion is found with a referral of its patient, and with no other", async () => {
  await using store = await testStore();
  const { parties, gp, draft } = await withDraft(store);
  const { id } = await lesionExists(store, draft);
  const other = await referralExists(store, parties, { state: "draft" });
  await rejects(findLesion(store.read, gp, other, id), { kind: "not_found" });
  deepEqual(await lesionsOf(store.read, gp, other.id), []);
  const stranger = await personExists(store, "consultant");
  await rejects(findLesion(store.read, stranger, draft, id), { kind: "not_found" });
  await rejects(lesionsOf(store.read, stranger, draft.id), { kind: "not_found" });
});

Deno.test("amendLesion() takes the photographs of this draft with it", async () => {
  await using store = await testStore();
  const { gp, draft } = await withDraft(store);
  const { id } = await lesionExists(store, draft);
  await photographExists(store, draft, { lesionId: id, bodySite: places.cheek, bodySide: "left" });
  await amendLesion(store, gp, draft.id, id, chest);
  const [photograph] = await store.read.select().from(photographs);
  deepEqual([photograph?.bodySite, photograph?.bodySide], [places.chest, "middle"]);
  const [entry] = await store.read.select().from(auditEntries);
  deepEqual(entry?.detail, {
    from: { bodySite: places.cheek, bodySide: "left", place: null },
    to: chest,
  });
});

Deno.test("amendLesion() does not move what was sent, and changes no photograph to an intimate one", async () => {
  await using store = await testStore();
  const { parties, gp, draft } = await withDraft(store);
  const { patientId } = draft;
  const sent = await referralExists(store, parties, { patientId });
  const followed = await lesionExists(store, draft);
  await photographExists(store, sent, { lesionId: followed.id });
  await rejects(amendLesion(store, gp, draft.id, followed.id, chest), {
    kind: "conflict",
    message: /photographs in another referral/,
  });
  await amendLesion(store, gp, draft.id, followed.id, { ...cheek, place: "Below the eye" });

  const fresh = await lesionExists(store, draft, { number: 2 });
  await photographExists(store, draft, { lesionId: fresh.id });
  await rejects(amendLesion(store, gp, draft.id, fresh.id, breast), {
    kind: "conflict",
    message: /Other rules hold/,
  });
});

Deno.test("removeLesion() keeps a lesion that is on a photograph, and removes no lesion twice", async () => {
  await using store = await testStore();
  const { gp, draft } = await withDraft(store);
  const { id } = await lesionExists(store, draft);
  const { id: photographId } = await photographExists(store, draft, { lesionId: id });
  await rejects(removeLesion(store, gp, draft.id, id), { message: /photographs of lesion 1/ });
  equal(photographId.length, 36);
  const bare = await lesionExists(store, draft, { number: 2 });
  await removeLesion(store, gp, draft.id, bare.id);
  await rejects(removeLesion(store, gp, draft.id, bare.id), { kind: "conflict" });
  await rejects(amendLesion(store, gp, draft.id, bare.id, chest), { kind: "conflict" });
});

Deno.test("mergePatients() keeps the numbers that are free, and of the others what they were before", async () => {
  await using store = await testStore();
  const { parties, gp, draft } = await withDraft(store);
  const practiceId = gp.organisationId;
  const other = await patientExists(store, { practiceId, noNhsNumberReason: "not_known_yet" });
  await referralExists(store, parties, { state: "draft", patientId: other.id });
  await lesionExists(store, draft, { number: 1 });
  await lesionExists(store, draft, { number: 2, removedAt: draft.createdAt });
  const theirs = { patientId: other.id, createdBy: gp.userId };
  const first = await lesionExists(store, theirs, { number: 1 });
  const second = await lesionExists(store, theirs, { number: 3, bodySite: places.chest });

  await mergePatients(store, gp, draft.patientId, { otherId: other.id, reason: "Same phone" });

  const rows = await store.read.select().from(lesions).orderBy(lesions.number);
  deepEqual(rows.map(({ number, numberBefore, patientId }) => [number, numberBefore, patientId]), [
    [1, null, draft.patientId],
    [2, null, draft.patientId],
    [3, null, draft.patientId],
    [4, 1, draft.patientId],
  ]);
  const [merge] = await store.read.select().from(patientMerges);
  deepEqual(merge?.moved["lesions"], [
    `${first.id}: 1 became 4`,
    `${second.id}: 3 became 3`,
  ]);
  const { id } = await photographExists(store, draft, { lesionId: first.id });
  const found = await findPhotograph(store.read, gp, id);
  match(photographInWords(found), /lesion 4 \(1 before the records were joined\)/);
  match(
    lesionInWords(await findLesion(store.read, gp, draft, first.id)),
    /^Lesion 4 \(1 before the records were joined\), cheek, left$/,
  );
});

Deno.test("LesionForm asks for a place and for a side that the place has", () => {
  const read = (typed: object) => {
    const { data, error } = LesionForm.safeParse(typed);
    return data ?? error?.issues.map(({ path, message }) => `${path}: ${message}`).join();
  };
  deepEqual(read({ bodySite: places.cheek, bodySide: "left", place: " " }), cheek);
  deepEqual(read({ bodySite: "45292006", bodySide: "left" }), {
    bodySite: "45292006",
    bodySide: null,
    place: null,
  });
  match(String(read({ bodySite: "", bodySide: "" })), /bodySite: Choose where it is/);
  match(String(read({ bodySite: places.cheek })), /bodySide: Choose a side of the cheek: left or/);
  match(String(read({ bodySite: places.cheek, bodySide: "middle" })), /bodySide: Choose a side/);
  match(String(read({ bodySite: places.cheek, bodySide: "both" })), /record each/);
});
