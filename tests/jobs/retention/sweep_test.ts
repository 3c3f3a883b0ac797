import { deepEqual, equal, rejects } from "node:assert/strict";
import { eq } from "drizzle-orm";
import type { Day } from "@/db/columns.ts";
import { patients } from "@/db/schema/patients.ts";
import { retentionReviews } from "@/db/schema/retention.ts";
import { approveDestruction, keepRecord } from "@/domain/retention/decide.ts";
import { endHold, holdRecord } from "@/domain/retention/holds.ts";
import { organisationExists, personExists } from "@/tests/factories/people.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { closedLongAgo, reviewsOf, sweep } from "@/tests/jobs/retention/support.ts";
import { testWorkplace } from "@/tests/jobs/support.ts";

Deno.test("a record is put up when its time is over, and not a day sooner", async () => {
  await using place = await testWorkplace("2026-03-02T09:30:00Z");
  const { patient, practice } = await closedLongAgo(place);
  place.setClock("2034-03-01T09:00:00Z");
  await sweep(place);
  deepEqual(await reviewsOf(place.store), []);
  place.setClock("2034-03-02T09:00:00Z");
  await sweep(place);
  await sweep(place);
  const [review, ...others] = await reviewsOf(place.store);
  deepEqual(others, []);
  deepEqual(
    [review!.patientId, review!.organisationId, review!.kind, review!.dueOn, review!.state],
    [patient.id, practice.id, "adult", "2034-03-02", "waiting"],
  );
});

Deno.test("an open referral, or a suspected cancer, keeps a record from being put up", async () => {
  await using place = await testWorkplace("2026-03-02T09:30:00Z");
  const parties = await partiesExist(place.store);
  await referralExists(place.store, parties, { state: "waiting" });
  await referralExists(place.store, parties, {
    state: "closed",
    priority: "urgent_suspected_cancer",
  });
  place.setClock("2034-03-02T09:00:00Z");
  await sweep(place);
  deepEqual(await reviewsOf(place.store), []);
  place.setClock("2056-03-02T09:00:00Z");
  await sweep(place);
  deepEqual((await reviewsOf(place.store)).map(({ kind }) => kind), ["cancer"]);
});

Deno.test("without a person's yes nothing goes, however long it waits", async () => {
  await using place = await testWorkplace("2026-03-02T09:30:00Z");
  const { patient } = await closedLongAgo(place);
  for (const year of ["2034", "2044", "2074"]) {
    place.setClock(`${year}-06-02T09:00:00Z`);
    await sweep(place);
  }
  equal(
    (await place.store.read.select().from(patients).where(eq(patients.id, patient.id))).length,
    1,
  );
});

Deno.test("what is kept longer comes back on its day; a hold that ended lets it come back too", async () => {
  await using place = await testWorkplace("2026-03-02T09:30:00Z");
  const { store } = place;
  const { manager, patient } = await closedLongAgo(place);
  place.setClock("2034-03-02T09:00:00Z");
  await sweep(place);
  const [{ id }] = await reviewsOf(store) as [typeof retentionReviews.$inferSelect];
  await keepRecord(store, manager, id, { until: "2036-01-01" as Day, because: "A claim" });
  place.setClock("2035-12-31T09:00:00Z");
  await sweep(place);
  equal((await reviewsOf(store))[0]!.state, "kept");
  place.setClock("2036-01-01T09:00:00Z");
  await sweep(place);
  equal((await reviewsOf(store))[0]!.state, "waiting");
  await holdRecord(store, manager, patient.id, "Public inquiry");
  await rejects(approveDestruction(store, manager, [id]), /legal hold/);
  await sweep(place);
  equal((await reviewsOf(store))[0]!.state, "outdated");
  await endHold(store, manager, patient.id, "The inquiry has reported");
  await sweep(place);
  deepEqual((await reviewsOf(store)).map(({ state }) => state), ["outdated", "waiting"]);
});

Deno.test("another practice's manager cannot decide, nor see the certificate", async () => {
  await using place = await testWorkplace("2026-03-02T09:30:00Z");
  const { store } = place;
  const { patient } = await closedLongAgo(place);
  const elsewhere = await personExists(store, "practice_manager", {
    organisation: await organisationExists(store, { kind: "practice", name: "Hill Surgery" }),
  });
  place.setClock("2034-03-02T09:00:00Z");
  await sweep(place);
  const [review] = await reviewsOf(store);
  await rejects(approveDestruction(store, elsewhere, [review!.id]), /no such record/);
  await rejects(holdRecord(store, elsewhere, patient.id, "Mine"), /no such patient/);
});
