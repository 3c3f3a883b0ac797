import { deepEqual, equal, rejects } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { charges } from "@/db/schema/charges.ts";
import { creditCharge } from "@/domain/charges/credit.ts";
import { totalsOf } from "@/domain/charges/totals.ts";
import type { Month } from "@/db/columns.ts";
import { chargeExists } from "@/tests/factories/charges.ts";
import { organisationExists, personExists } from "@/tests/factories/people.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { testStore } from "@/tests/support/store.ts";

const why = "It repeats another referral";

Deno.test("a charge is credited by a row of its own, in the month of the credit", async () => {
  const clock = movingClock("2026-03-31T22:30:00Z");
  await using store = await testStore(clock.now);
  const parties = await partiesExist(store);
  const referral = await referralExists(store, parties, { state: "answered" });
  const charge = await chargeExists(store, referral);
  // It is 31 March, half past eleven, in London; then half past twelve, in April.
  clock.forward({ hours: 1 });
  await creditCharge(store, parties.manager, charge.id, why);
  const [kept] = await store.read.select().from(charges).where(eq(charges.id, charge.id));
  deepEqual(kept, charge);
  const [credit] = await store.read.select().from(charges).where(eq(charges.kind, "credit"));
  deepEqual(
    [credit?.amount, credit?.pricedOn, credit?.creditsId, credit?.because, credit?.chargedBy],
    [-6500, "2026-04-01", charge.id, why, parties.manager.userId],
  );
  deepEqual([credit?.referralId, credit?.practiceId], [referral.id, parties.practice.id]);
  const sums = async (month: string) =>
    (await totalsOf(store.read, parties.manager, { month: month as Month }))
      .map((total) => [total.new, total.followUps, total.credits, total.amount]);
  deepEqual(await sums("2026-03"), [[1, 0, 0, 6500]]);
  deepEqual(await sums("2026-04"), [[0, 0, 1, -6500]]);
});

Deno.test("a charge is credited once: of two managers at once, one is told when it was done", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const other = await personExists(store, "service_manager", {
    organisation: parties.specialists,
    name: "Omar Aziz",
  });
  const charge = await chargeExists(
    store,
    await referralExists(store, parties, { state: "answered" }),
  );
  const tried = await Promise.allSettled(
    [parties.manager, other].map((who) => creditCharge(store, who, charge.id, why)),
  );
  equal(tried.filter(({ status }) => status === "fulfilled").length, 1);
  const [refused] = tried.flatMap((each) => each.status === "rejected" ? [each.reason] : []);
  deepEqual(
    [refused.kind, refused.message],
    [
      "conflict",
      "This charge was credited on 2 March 2026. It cannot be credited again",
    ],
  );
  equal(await store.read.$count(charges), 2);
});

Deno.test("a credit cannot be credited", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const charge = await chargeExists(
    store,
    await referralExists(store, parties, { state: "answered" }),
  );
  await creditCharge(store, parties.manager, charge.id, why);
  const [credit] = await store.read.select().from(charges).where(eq(charges.kind, "credit"));
  await rejects(creditCharge(store, parties.manager, credit!.id, why), {
    kind: "conflict",
    message: "This is a credit. Only a charge can be credited",
  });
});

Deno.test("only the manager of the service that charged can credit", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id } = await chargeExists(
    store,
    await referralExists(store, parties, { state: "answered" }),
  );
  const organisation = await organisationExists(store, { kind: "specialist", name: "Other skin" });
  const elsewhere = await personExists(store, "service_manager", { organisation });
  await rejects(creditCharge(store, elsewhere, id, why), { kind: "not_found" });
  const practiceManager = await personExists(store, "practice_manager", {
    organisation: parties.practice,
  });
  for (const who of [practiceManager, parties.consultant, parties.gp]) {
    await rejects(creditCharge(store, who, id, why), { kind: "forbidden" });
  }
  const commissioner = await personExists(store, "commissioner");
  await rejects(creditCharge(store, commissioner, id, why), { kind: "forbidden" });
  equal(await store.read.$count(charges), 1);
});
