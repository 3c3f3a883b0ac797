import { deepEqual, equal, ok, rejects } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { type Id, instantOf, newId } from "@/db/columns.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { photographMarks, photographScales } from "@/db/schema/marks.ts";
import { addMark, mostMarks } from "@/domain/photographs/add_mark.ts";
import { comparisonFor } from "@/domain/photographs/comparison.ts";
import { mostCompared, photographsOfPatient } from "@/domain/photographs/find.ts";
import { findMark, marksOn, scalesOn } from "@/domain/photographs/find_marks.ts";
import { quarantinePhotograph } from "@/domain/photographs/quarantine.ts";
import { removeMark } from "@/domain/photographs/remove_mark.ts";
import { setScale } from "@/domain/photographs/set_scale.ts";
import { lesionExists } from "@/tests/factories/lesions.ts";
import { personExists } from "@/tests/factories/people.ts";
import {
  partiesExist,
  photographExists,
  referralExists,
  type ReferralRow,
} from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";

const arrow = { shape: "arrow", points: [[10, 10], [200, 100]], words: "Here" } as const;
const mark = { ...arrow, points: arrow.points.map(([x, y]): [number, number] => [x, y]) };
const scale = { fromX: 0, fromY: 0, toX: 0, toY: 100, millimetres: 10 };

async function setUp(state: ReferralRow["state"] = "waiting") {
  const store = await testStore();
  const parties = await partiesExist(store);
  const referral = await referralExists(store, parties, { state });
  return { store, ...parties, parties, referral, photo: await photographExists(store, referral) };
}

Deno.test("addMark() keeps what was drawn with who and when, for practice and specialist alike", async () => {
  const { store, gp, consultant, photo, referral } = await setUp("closed");
  await using _ = store;
  const first = await addMark(store, gp, photo.id, mark);
  const second = await addMark(store, consultant, photo.id, { ...mark, words: null });
  const found = await marksOn(store.read, consultant, [photo.id]);
  deepEqual(found.map(({ id }) => id), [first, second]);
  const { points, words, drawnByName, patientId } = found[0]!;
  deepEqual({ points, words, drawnByName, patientId }, {
    points: mark.points,
    words: "Here",
    drawnByName: "Dr Amara Nwosu",
    patientId: referral.patientId,
  });
  deepEqual(found.map(({ ours }) => ours), [false, true]);
  equal(await store.read.$count(auditEntries, eq(auditEntries.action, "photograph.marked")), 2);
});

Deno.test("a mark is drawn only by who may know of the photograph, may mark, and where it is shown", async () => {
  const { store, parties, referral, photo } = await setUp();
  await using _ = store;
  const stranger = await personExists(store, "consultant");
  const removed = await photographExists(store, referral, { state: "removed" });
  const intimate = await photographExists(store, referral, { intimate: true });
  const received = await photographExists(store, referral, { state: "received" });
  const outside = { ...mark, points: [[10, 10], [4033, 10]] as [number, number][] };
  const attempts = [
    [stranger, photo.id, mark, "not_found"],
    [parties.receptionist, photo.id, mark, "forbidden"],
    [parties.gp, removed.id, mark, "not_found"],
    [parties.receptionist, intimate.id, mark, "forbidden"],
    [parties.gp, received.id, mark, "conflict"],
    [parties.gp, photo.id, outside, "invalid"],
  ] as const;
  for (const [who, id, what, kind] of attempts) {
    await rejects(addMark(store, who, id, what), { kind });
  }
  await rejects(setScale(store, stranger, photo.id, scale), { kind: "not_found" });
  await rejects(setScale(store, parties.receptionist, photo.id, scale), { kind: "forbidden" });
  await rejects(setScale(store, parties.gp, photo.id, { ...scale, toY: 3025 }), {
    kind: "invalid",
  });
  equal(await store.read.$count(photographMarks), 0);
  equal(await store.read.$count(auditEntries), 0);
});

Deno.test("a mark or a scale that is sent again under its own id is kept once, and is nobody else's", async () => {
  const { store, gp, consultant, photo, referral } = await setUp();
  await using _ = store;
  const other = await photographExists(store, referral);
  for (
    const [add, table] of [
      [
        (who: typeof gp, to: typeof photo.id, id: string) =>
          addMark(store, who, to, { ...mark, id: id as Id<"Mark"> }),
        photographMarks,
      ],
      [
        (who: typeof gp, to: typeof photo.id, id: string) =>
          setScale(store, who, to, { ...scale, id: id as Id<"Scale"> }),
        photographScales,
      ],
    ] as const
  ) {
    const id = newId<"Mark">();
    const both = await Promise.all([add(gp, photo.id, id), add(gp, photo.id, id)]);
    deepEqual(both as readonly string[], [id, id]);
    await rejects(add(consultant, photo.id, id), { kind: "conflict" });
    await rejects(add(gp, other.id, id), { kind: "conflict" });
    equal(await store.read.$count(table), 1);
  }
});

Deno.test("addMark() says when a photograph holds too many; removed ones do not count", async () => {
  const { store, gp, photo } = await setUp();
  await using _ = store;
  const last = await addMark(store, gp, photo.id, mark);
  for (let n = 1; n < mostMarks; n++) await addMark(store, gp, photo.id, mark);
  await rejects(addMark(store, gp, photo.id, mark), { kind: "conflict", message: /100 marks/ });
  await removeMark(store, gp, photo.id, last);
  await addMark(store, gp, photo.id, mark);
});

Deno.test("removeMark() is for who drew it or their organisation, and its row stays", async () => {
  const { store, gp, nurse, receptionist, consultant, colleague, photo, referral } = await setUp();
  await using _ = store;
  const stranger = await personExists(store, "consultant");
  const other = await photographExists(store, referral);
  const id = await addMark(store, consultant, photo.id, mark);
  await rejects(removeMark(store, stranger, photo.id, id), { kind: "not_found" });
  await rejects(removeMark(store, receptionist, photo.id, id), { kind: "forbidden" });
  await rejects(removeMark(store, gp, photo.id, id), {
    kind: "forbidden",
    message: /organisation/,
  });
  await rejects(removeMark(store, consultant, other.id, id), { kind: "not_found" });
  await rejects(removeMark(store, consultant, photo.id, newId<"Mark">()), { kind: "not_found" });
  await removeMark(store, colleague, photo.id, id);
  deepEqual(await marksOn(store.read, gp, [photo.id]), []);
  equal((await findMark(store.read, gp, id)).removedBy, colleague.userId);
  const gps = await addMark(store, gp, photo.id, mark);
  await removeMark(store, nurse, photo.id, gps);
});

Deno.test("removeMark() is not for who may not open the photograph, nor where it was reported", async () => {
  const { store, parties, consultant, gp, referral } = await setUp();
  await using _ = store;
  const assistant = await personExists(store, "healthcare_assistant", {
    organisation: parties.practice,
  });
  const intimate = await photographExists(store, referral, { intimate: true });
  const id = await addMark(store, gp, intimate.id, mark);
  await rejects(removeMark(store, assistant, intimate.id, id), {
    kind: "forbidden",
    message: /intimate/,
  });
  await quarantinePhotograph(store, consultant, intimate.id, { reason: "other", words: "Odd" });
  await rejects(removeMark(store, gp, intimate.id, id), { kind: "not_found", message: /reported/ });
});

Deno.test("removeMark(): of two at once, one is told that it is gone", async () => {
  const { store, gp, nurse, photo } = await setUp();
  await using _ = store;
  const id = await addMark(store, gp, photo.id, mark);
  const both = await Promise.allSettled([
    removeMark(store, gp, photo.id, id),
    removeMark(store, nurse, photo.id, id),
  ]);
  deepEqual(both.map(({ status }) => status).sort(), ["fulfilled", "rejected"]);
  const lost = both.find((each) => each.status === "rejected")!;
  equal(lost.reason.kind, "conflict");
  const counted = eq(auditEntries.action, "photograph.mark_removed");
  equal(await store.read.$count(auditEntries, counted), 1);
});

Deno.test("setScale(): the newest holds, the others stay", async () => {
  const { store, gp, consultant, photo } = await setUp();
  await using _ = store;
  await setScale(store, gp, photo.id, scale);
  await setScale(store, consultant, photo.id, { ...scale, millimetres: 20 });
  const found = await scalesOn(store.read, gp, [photo.id]);
  deepEqual(found.map(({ millimetres }) => millimetres), [20, 10]);
  equal(found[0]!.setByName, "Dr Priya Shah");
  deepEqual(await scalesOn(store.read, await personExists(store, "gp"), [photo.id]), []);
});

Deno.test("a photograph is compared with the patient's others that one may see", async () => {
  const { store, parties, referral, photo } = await setUp();
  await using _ = store;
  const { patientId } = referral;
  const before = await referralExists(store, parties, { state: "closed", patientId });
  const draft = await referralExists(store, parties, { state: "draft", patientId });
  const earlier = await photographExists(store, before);
  await photographExists(store, before, { state: "refused" });
  const hidden = await photographExists(store, draft);
  const of = async (who: typeof parties.gp) =>
    (await photographsOfPatient(store.read, who, patientId, referral.id)).listed
      .map(({ id }) => id).sort();
  deepEqual(await of(parties.consultant), [photo.id, earlier.id].sort());
  deepEqual(await of(parties.gp), [photo.id, earlier.id, hidden.id].sort());
  deepEqual(await of(await personExists(store, "consultant")), []);
  const intimate = await photographExists(store, before, { intimate: true });
  deepEqual(await of(parties.consultant), [photo.id, earlier.id, intimate.id].sort());
  deepEqual(await of(parties.receptionist), [photo.id, earlier.id, hidden.id].sort());
});

Deno.test("of very many photographs, those of the same lesions are listed, and the newest others", async () => {
  const { store, parties, referral, photo } = await setUp();
  await using _ = store;
  const { patientId, id: referralId } = referral;
  const before = await referralExists(store, parties, { state: "closed", patientId });
  const lesion = await lesionExists(store, before);
  const at = (day: number) => ({
    addedAt: instantOf(new Date(Date.UTC(2025, 0, day))),
  });
  await photographExists(store, referral, { lesionId: lesion.id });
  const followed = await photographExists(store, before, { ...at(1), lesionId: lesion.id });
  const oldest = await photographExists(store, before, at(2));
  const find = () => photographsOfPatient(store.read, parties.consultant, patientId, referralId);
  for (let n = 4; n < mostCompared; n++) await photographExists(store, before, at(n));
  equal((await find()).more, false);
  for (let n = 0; n < 2; n++) await photographExists(store, before, at(100 + n));
  const { listed, more } = await find();
  deepEqual([listed.length, more], [mostCompared, true]);
  const ids = listed.map(({ id }) => id);
  ok(ids.includes(photo.id));
  equal(ids.at(-1), followed.id);
  ok(!ids.includes(oldest.id));
});

Deno.test("comparisonFor() takes the same lesion first, then the same kind of an earlier referral", () => {
  const at = (day: number) => `2026-01-${String(day).padStart(2, "0")}T09:00:00.000Z`;
  const photo = (id: string, day: number, referral: string, kind: string, lesion?: string) =>
    ({
      id,
      kind,
      referralId: referral,
      addedAt: at(day),
      lesionId: lesion ?? null,
    }) as unknown as Parameters<typeof comparisonFor>[0];
  const now = photo("now", 20, "R3", "close_up", "L1");
  const later = photo("later", 25, "R4", "close_up", "L1");
  const sameReferral = photo("same referral", 19, "R3", "close_up");
  const sameKind = photo("same kind", 15, "R2", "close_up");
  const lesion = photo("lesion", 10, "R1", "dermoscopic", "L1");
  const lesionAndKind = photo("lesion and kind", 5, "R1", "close_up", "L1");
  const all = [later, now, sameReferral, sameKind, lesion, lesionAndKind];
  equal(comparisonFor(now, all), lesionAndKind);
  equal(comparisonFor(now, all.slice(0, 5)), lesion);
  equal(comparisonFor(now, all.slice(0, 4)), sameKind);
  equal(comparisonFor(now, all.slice(0, 3)), undefined);
  equal(comparisonFor(photo("x", 20, "R3", "overview"), all), undefined);
});
