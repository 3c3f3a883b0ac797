/** The same problem is linked, not repeated. */
import { deepEqual, equal, rejects } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { type Instant, newId } from "@/db/columns.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { decideEarlier } from "@/domain/referrals/decide_earlier.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { countEarlier, findEarlier, findRelated } from "@/domain/referrals/find_earlier.ts";
import { sendReferral } from "@/domain/referrals/send.ts";
import { lesionExists } from "@/tests/factories/lesions.ts";
import { patientExists } from "@/tests/factories/patients.ts";
import {
  partiesExist,
  photographExists,
  referralExists,
  serviceExists,
  wholeDraftExists,
} from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";

const at = (day: number) => `2026-02-${String(day).padStart(2, "0")}T09:00:00.000Z` as Instant;

Deno.test("earlier referrals of the patient to the same service: same lesion first, then same site, then the newest", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const patientId = (await patientExists(store, { practiceId: parties.practice.id })).id;
  const made = (day: number, over = {}) =>
    referralExists(store, parties, { patientId, createdAt: at(day), ...over });
  const sameLesion = await made(1, { history: { site: "ear" }, state: "closed" });
  const sameSite = await made(2, { history: { site: "forearm" } });
  const older = await made(3, { history: { site: "nose" } });
  const newer = await made(4, { history: {}, state: "draft" });
  const elsewhere = (await serviceExists(store)).id;
  await made(5, { serviceId: elsewhere });
  await made(6, { state: "withdrawn" });
  await referralExists(store, parties, { createdAt: at(7) });
  const draft = await made(8, { state: "draft" });
  await made(9);
  const { id: lesionId } = await lesionExists(store, sameLesion);
  await photographExists(store, sameLesion, { lesionId });
  await photographExists(store, draft, { lesionId });

  const found = await findEarlier(store.read, parties.gp, draft);
  deepEqual(found.map(({ id }) => id), [sameLesion.id, sameSite.id, newer.id, older.id]);
  deepEqual(found.map((one) => [one.sameLesion, one.sameSite]), [
    [true, false],
    [false, true],
    [false, false],
    [false, false],
  ]);
  equal(await countEarlier(store.read, draft), 4);
});

Deno.test("a draft with an earlier one is not sent until somebody says how the two belong together", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const before = await referralExists(store, parties, { createdAt: at(1) });
  const { patientId } = before;
  const draft = await wholeDraftExists(store, parties, { patientId });
  await rejects(sendReferral(store, parties.gp, draft.id, 1), {
    kind: "invalid",
    message: /same problem as an earlier referral/,
  });
  await decideEarlier(store, parties.gp, draft.id, { decision: "different" });
  await sendReferral(store, parties.gp, draft.id, 2);
});

Deno.test("related referrals show each other, to both sides", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const before = await referralExists(store, parties, { createdAt: at(1) });
  const draft = await wholeDraftExists(store, parties, { patientId: before.patientId });
  await decideEarlier(store, parties.nurse, draft.id, { decision: before.id });
  await sendReferral(store, parties.gp, draft.id, 2);
  for (const actor of [parties.gp, parties.consultant]) {
    const [one, two] = await Promise.all([
      findReferral(store.read, actor, before.id),
      findReferral(store.read, actor, draft.id),
    ]);
    const ids = async (of: typeof one) =>
      (await findRelated(store.read, actor, of)).map(({ id }) => id);
    deepEqual([await ids(one), await ids(two)], [[draft.id], [before.id]]);
  }
});

Deno.test("a follow-up says by itself what it follows, and is not asked", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const before = await referralExists(store, parties, { state: "closed", createdAt: at(1) });
  const { patientId, id: followUpOfId } = before;
  const draft = await wholeDraftExists(store, parties, { patientId, followUpOfId });
  await sendReferral(store, parties.gp, draft.id, 1);
});

Deno.test("only a referral of the list can be chosen, and only by those who write the draft", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const before = await referralExists(store, parties, { createdAt: at(1) });
  const strangers = await referralExists(store, parties, { createdAt: at(1) });
  const draft = await referralExists(store, parties, {
    state: "draft",
    patientId: before.patientId,
  });
  for (const decision of [strangers.id, newId<"Referral">(), draft.id]) {
    await rejects(decideEarlier(store, parties.gp, draft.id, { decision }), { kind: "invalid" });
  }
  const input = { decision: before.id };
  await rejects(decideEarlier(store, parties.receptionist, draft.id, input), { kind: "forbidden" });
  await rejects(decideEarlier(store, parties.consultant, draft.id, input), { kind: "not_found" });
  const [row] = await store.read.select().from(referrals).where(eq(referrals.id, draft.id));
  equal(row?.earlierDecision, null);
});
