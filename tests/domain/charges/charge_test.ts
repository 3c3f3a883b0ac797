import { deepEqual, equal } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import type { Instant } from "@/db/columns.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { charges } from "@/db/schema/charges.ts";
import type { Store } from "@/db/store.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import { answerReferral } from "@/domain/answers/answer.ts";
import { undoAnswer } from "@/domain/answers/undo.ts";
import { chargeFor } from "@/domain/charges/charge.ts";
import { registry } from "@/jobs/registry.ts";
import { workOnce } from "@/jobs/worker.ts";
import { tariffExists } from "@/tests/factories/charges.ts";
import { type Parties, partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { testWorkplace } from "@/tests/jobs/support.ts";
import { answersLeft } from "@/tests/support/answers_left.ts";

const answer = {
  diagnosis: "Seborrhoeic keratosis",
  plan: "No treatment is needed. Reassure the patient.",
  outcome: "treat_in_primary_care",
} as const;

const made = (store: Store) =>
  store.read.select({ kind: charges.kind, pence: charges.amount, on: charges.pricedOn })
    .from(charges).orderBy(charges.id);

async function answered(store: Store, parties: Parties, over = {}) {
  const { id } = await referralExists(store, parties, { state: "claimed", ...over });
  await answerReferral(store, parties.consultant, id, answer);
  return id;
}

Deno.test("a new case costs £65 and a follow-up £45, where the service never said otherwise", async () => {
  await using place = await testWorkplace();
  const parties = await partiesExist(place.store);
  const first = await answered(place.store, parties);
  await answersLeft(place.store);
  await answered(place.store, parties, { followUpOfId: first });
  await answersLeft(place.store);
  deepEqual(await made(place.store), [
    { kind: "new", pence: 6500, on: "2026-03-02" },
    { kind: "follow_up", pence: 4500, on: "2026-03-02" },
  ]);
});

Deno.test("a charge says whose it is, and the trail tells of it", async () => {
  await using place = await testWorkplace();
  const parties = await partiesExist(place.store);
  const { id: versionId } = await tariffExists(place.store, parties, "2026-03-01", [70, 50]);
  const id = await answered(place.store, parties);
  await answersLeft(place.store);
  const [charge] = await place.store.read.select().from(charges);
  deepEqual(
    [charge?.referralId, charge?.practiceId, charge?.serviceId, charge?.serviceVersionId],
    [id, parties.practice.id, parties.service.id, versionId],
  );
  deepEqual([charge?.amount, charge?.chargedBy, charge?.creditsId], [7000, null, null]);
  const [entry] = await place.store.read.select().from(auditEntries)
    .where(eq(auditEntries.action, "charge.made"));
  deepEqual([entry?.subject, entry?.detail["pence"]], [`charge:${charge?.id}`, 7000]);
});

Deno.test("an answer that is undone costs nothing, however often; the one that leaves costs once", async () => {
  await using place = await testWorkplace();
  const { store } = place;
  const parties = await partiesExist(store);
  const id = await answered(store, parties);
  for (const diagnosis of ["Naevus", "Blue naevus"]) {
    place.passSeconds(9);
    await undoAnswer(store, parties.consultant, id);
    await answerReferral(store, parties.consultant, id, { ...answer, diagnosis });
  }
  deepEqual(await made(store), []);
  place.passSeconds(10);
  while (await workOnce(place, registry, "referrals"));
  equal((await made(store)).length, 1);
});

Deno.test("asked for a second time, as after an amendment or from a job that ran twice, it adds nothing", async () => {
  await using place = await testWorkplace();
  const { store } = place;
  const parties = await partiesExist(store);
  const referral = await referralExists(store, parties, { state: "answered" });
  const author = jobAuthor("referral.answer_leaves");
  await tariffExists(store, parties, "2026-03-02", [80, 60]);
  for (const answerId of ["one", "two"] as never[]) {
    await change(store, author, async (tx) => {
      tx.audit("referral.answer_left", { referral: referral.id });
      await chargeFor(tx, referral, answerId, "2026-03-02T09:30:00.000Z" as Instant);
    });
  }
  deepEqual(await made(store), [{ kind: "new", pence: 8000, on: "2026-03-02" }]);
  equal(await store.read.$count(auditEntries, eq(auditEntries.action, "charge.made")), 1);
});

/** The last moment of the old price and the first of the new, by the clock in London. */
const midnights = [
  ["in winter", "2026-02-01", "2026-01-31T23:59:59.999Z", "2026-02-01T00:00:00.000Z"],
  ["in summer", "2026-07-01", "2026-06-30T22:59:59.999Z", "2026-06-30T23:00:00.000Z"],
  ["as summer time begins", "2026-03-29", "2026-03-28T23:59:59.999Z", "2026-03-29T00:00:00.000Z"],
  [
    "the night after it began",
    "2026-03-30",
    "2026-03-29T22:59:59.999Z",
    "2026-03-29T23:00:00.000Z",
  ],
  ["as summer time ends", "2026-10-25", "2026-10-24T22:59:59.999Z", "2026-10-24T23:00:00.000Z"],
  [
    "the night after it ended",
    "2026-10-26",
    "2026-10-25T23:59:59.999Z",
    "2026-10-26T00:00:00.000Z",
  ],
] as const;

for (const [when, day, before, after] of midnights) {
  Deno.test(`a price that changes at midnight ${when} holds from midnight in London`, async () => {
    await using place = await testWorkplace(before);
    const { store } = place;
    const parties = await partiesExist(store);
    await tariffExists(store, parties, "2026-01-01", [65, 45]);
    await tariffExists(store, parties, day, [72, 48]);
    await answered(store, parties);
    // It leaves ten seconds later, on the next day: its price is that of the moment it was given.
    place.setClock(after);
    await answered(store, parties);
    await answersLeft(store);
    deepEqual((await made(store)).map(({ pence }) => pence).toSorted(), [6500, 7200]);
    deepEqual((await made(store)).map(({ on }) => on).toSorted()[1], day);
  });
}

Deno.test("the hour that comes twice when summer time ends belongs to one day and one price", async () => {
  await using place = await testWorkplace("2026-10-25T00:30:00Z");
  const { store } = place;
  const parties = await partiesExist(store);
  await tariffExists(store, parties, "2026-10-25", [72, 48]);
  await answered(store, parties);
  place.setClock("2026-10-25T01:30:00Z");
  await answered(store, parties);
  await answersLeft(store);
  deepEqual(
    (await made(store)).map(({ on, pence }) => [on, pence]),
    [["2026-10-25", 7200], ["2026-10-25", 7200]],
  );
});
