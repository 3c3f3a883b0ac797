import { deepEqual, equal, rejects } from "node:assert/strict";
import { findRedirects, takenBy } from "@/domain/referrals/find_redirects.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { redirectReferral } from "@/domain/referrals/redirect.ts";
import { dayOf } from "@/domain/time.ts";
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
