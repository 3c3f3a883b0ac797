import { deepEqual, equal, rejects } from "node:assert/strict";
import { eq } from "drizzle-orm";
import type { Day } from "@/db/columns.ts";
import { rttStatuses } from "@/db/schema/clocks.ts";
import { patients } from "@/db/schema/patients.ts";
import { insidesOf } from "@/db/store.ts";
import { findRedirects, takenBy } from "@/domain/referrals/find_redirects.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { redirectReferral } from "@/domain/referrals/redirect.ts";
import { withdrawReferral } from "@/domain/referrals/withdraw.ts";
import { dayOf } from "@/domain/time.ts";
import { statusExists, termsExist } from "@/tests/factories/clocks.ts";
import { organisationExists, personExists } from "@/tests/factories/people.ts";
import { partiesExist, referralExists, serviceExists } from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";

const because = "It is about the blood";

Deno.test("a case that is passed on is one referral, in the queue of the other service, by its targets", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { consultant, gp } = parties;
  const organisation = await organisationExists(store, { kind: "specialist", name: "Blood" });
  const service = await serviceExists(store, {
    name: "Haematology",
    organisationId: organisation.id,
    routineTargetHours: 120,
  });
  const there = await personExists(store, "consultant", { organisation });
  const { id, reference } = await referralExists(store, parties, { state: "claimed" });
  const heard: unknown[] = [];
  store.listen(({ topic, detail }) => {
    if (topic === "queue") heard.push(detail["queueId"]);
  });
  await redirectReferral(store, consultant, id, { service: service.id, because });
  const now = await findReferral(store.read, there, id);
  deepEqual(
    [now.reference, now.state, now.claimedBy, now.serviceName, now.dueAt, now.sentAt],
    [
      reference,
      "waiting",
      null,
      "Haematology",
      "2026-03-07T09:30:00.000Z",
      "2026-03-02T09:30:00.000Z",
    ],
  );
  deepEqual(heard, [parties.service.id, service.id]);
  await rejects(findReferral(store.read, consultant, id), { kind: "not_found" });
  const [told] = await findRedirects(store.read, gp, id);
  deepEqual([told?.fromName, told?.toName, told?.byName, told?.because], [
    "Dermatology advice",
    "Haematology",
    "Dr Priya Shah",
    because,
  ]);
});

Deno.test("a case is passed on only to what takes its priority, and not to where it is", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const priority = "urgent_suspected_cancer" as const;
  const { id } = await referralExists(store, parties, { state: "claimed", priority });
  const slow = await serviceExists(store, { takesUrgentSuspectedCancer: false });
  const fast = await serviceExists(store, { takesUrgentSuspectedCancer: true });
  const referral = await findReferral(store.read, parties.consultant, id);
  const taken = await takenBy(store.read, parties.consultant, referral, dayOf(store.now()));
  deepEqual(taken.map((service) => service.id), [fast.id]);
  for (const service of [slow.id, parties.service.id]) {
    await rejects(redirectReferral(store, parties.consultant, id, { service, because }), {
      kind: "conflict",
      message: /does not take this case/,
    });
  }
  equal((await findReferral(store.read, parties.consultant, id)).state, "claimed");
});

Deno.test("passed on to another provider, a clock for treatment goes on there until it is stopped", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const elsewhere = await organisationExists(store, { kind: "specialist", name: "Blood" });
  const advice = await serviceExists(store, { organisationId: elsewhere.id });
  await termsExist(store, { serviceId: parties.service.id, pathway: "triage" });
  const { id } = await referralExists(store, parties, {
    state: "claimed",
    rttStatus: "10",
    rttRule: "received",
  });
  await statusExists(store, id, "received");
  await redirectReferral(store, parties.consultant, id, { service: advice.id, because });
  const now = await findReferral(store.read, parties.gp, id);
  deepEqual([now.rttStatus, now.rttRule], ["21", "transferred"]);
  await withdrawReferral(store, parties.gp, id, "Not needed any more");
  const then = await findReferral(store.read, parties.gp, id);
  deepEqual([then.rttStatus, then.rttRule], ["34", "triage_withdrawn"]);
});

Deno.test("passed on by one provider to another service of theirs, a clock for treatment just goes on", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { organisationId } = parties.service;
  const service = await serviceExists(store, { organisationId });
  for (const { id } of [service, parties.service]) {
    await termsExist(store, { serviceId: id, pathway: "triage" });
  }
  const { id } = await referralExists(store, parties, {
    state: "claimed",
    rttStatus: "20",
    rttRule: "replied",
  });
  await statusExists(store, id, "received");
  await redirectReferral(store, parties.consultant, id, { service: service.id, because });
  const now = await findReferral(store.read, parties.gp, id);
  deepEqual([now.rttStatus, now.rttRule], ["20", "replied"]);
});

Deno.test("advice that is passed on for triage starts a clock for treatment that day", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const triage = await serviceExists(store);
  await termsExist(store, { serviceId: triage.id, pathway: "triage" });
  const { id } = await referralExists(store, parties, {
    state: "claimed",
    rttStatus: "98",
    rttRule: "advice_asked",
  });
  await redirectReferral(store, parties.consultant, id, { service: triage.id, because });
  const now = await findReferral(store.read, parties.gp, id);
  deepEqual([now.rttStatus, now.rttRule], ["10", "received"]);
});

Deno.test("a triage that is withdrawn since its patient died says so, from the day of the death", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  await termsExist(store, { serviceId: parties.service.id, pathway: "triage" });
  const referral = await referralExists(store, parties, { rttStatus: "10", rttRule: "received" });
  const diedOn = "2026-03-01" as Day;
  await insidesOf(store).db.update(patients).set({ diedOn })
    .where(eq(patients.id, referral.patientId));
  await withdrawReferral(store, parties.gp, referral.id, "The patient died");
  const kept = await store.read.select().from(rttStatuses);
  deepEqual(kept.map(({ code, rule, effectiveOn }) => [code, rule, effectiveOn]), [
    ["36", "died", diedOn],
  ]);
});
