import { deepEqual, equal, rejects } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { type Day, instantOf } from "@/db/columns.ts";
import { memberships } from "@/db/schema/access.ts";
import { referrals, referralStates } from "@/db/schema/referrals.ts";
import type { Store } from "@/db/store.ts";
import { beginFollowUp, findFollowUp } from "@/domain/referrals/begin_follow_up.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { sendReferral } from "@/domain/referrals/send.ts";
import { withdrawReferral } from "@/domain/referrals/withdraw.ts";
import { organisationExists, personExists } from "@/tests/factories/people.ts";
import { patientExists } from "@/tests/factories/patients.ts";
import {
  consentExists,
  type Parties,
  partiesExist,
  photographExists,
  referralExists,
} from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";

const routine = { priority: "routine" } as const;

Deno.test("a follow-up is a draft of its own, that knows the problem and the place and nothing else", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const writtenBy = {
    problem: { by: parties.gp.userId, at: instantOf(store.now()) },
    question: { by: parties.gp.userId, at: instantOf(store.now()) },
  };
  const earlier = await referralExists(store, parties, { state: "answered", writtenBy });
  const id = await beginFollowUp(store, parties.nurse, earlier.id, { priority: "urgent" });
  const begun = await findReferral(store.read, parties.gp, id);
  deepEqual(
    [begun.state, begun.followUpOfId, begun.priority, begun.serviceId, begun.patientId],
    ["draft", earlier.id, "urgent", earlier.serviceId, earlier.patientId],
  );
  deepEqual(begun.history, { problem: "lesion", site: "forearm" });
  deepEqual(begun.writtenBy, { problem: writtenBy.problem });
  deepEqual([begun.createdBy, begun.conversion], [parties.nurse.userId, null]);
  deepEqual(await findFollowUp(store.read, parties.gp, earlier.id), {
    id,
    reference: begun.reference,
    state: "draft",
  });
  equal((await findReferral(store.read, parties.gp, earlier.id)).state, "answered");
});

for (const state of referralStates) {
  const can = state === "answered" || state === "closed";
  Deno.test(`a referral that is ${state} can ${can ? "" : "not "}be followed up`, async () => {
    await using store = await testStore();
    const parties = await partiesExist(store);
    const { id } = await referralExists(store, parties, { state });
    const begun = beginFollowUp(store, parties.gp, id, routine);
    if (can) await begun;
    else await rejects(begun, { kind: "conflict", message: /Only what was answered/ });
    equal(await store.read.$count(referrals), can ? 2 : 1);
  });
}

Deno.test("a patient whom the service does not take, for their age, is not written a follow-up for", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const child = await patientExists(store, {
    practiceId: parties.practice.id,
    createdBy: parties.gp.userId,
    dateOfBirth: "2015-03-02" as Day,
  });
  const { id } = await referralExists(store, parties, { state: "closed", patientId: child.id });
  await rejects(beginFollowUp(store, parties.gp, id, routine), {
    kind: "invalid",
    message: /does not take/,
  });
  equal(await store.read.$count(referrals), 1);
});

Deno.test("of two who begin a follow-up at once, one is told of the other's; after it was withdrawn, one can be begun again", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const earlier = await referralExists(store, parties, { state: "closed" });
  const tried = await Promise.allSettled(
    [parties.gp, parties.nurse].map((who) => beginFollowUp(store, who, earlier.id, routine)),
  );
  const [id] = tried.flatMap((each) => each.status === "fulfilled" ? [each.value] : []);
  const [refused] = tried.flatMap((each) => each.status === "rejected" ? [each.reason] : []);
  const { reference } = await findReferral(store.read, parties.gp, id!);
  equal(
    refused.message,
    `A follow-up of this referral was begun already: ${reference}. Go on with that one`,
  );
  await withdrawReferral(store, parties.gp, id!, "Begun by mistake");
  await beginFollowUp(store, parties.gp, earlier.id, routine);
});

Deno.test("only the practice that sent it begins a follow-up, and only its clinicians", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "answered" });
  for (const who of [parties.receptionist, parties.consultant, parties.manager]) {
    await rejects(beginFollowUp(store, who, id, routine), { kind: "forbidden" });
  }
  const organisation = await organisationExists(store, { kind: "practice", name: "Elm Surgery" });
  const elsewhere = await personExists(store, "gp", { organisation });
  await rejects(beginFollowUp(store, elsewhere, id, routine), { kind: "not_found" });
});

async function sentFollowUp(store: Store, parties: Parties) {
  const earlier = await referralExists(store, parties, {
    state: "answered",
    claimedBy: parties.colleague.userId,
  });
  const draft = await referralExists(store, parties, {
    state: "draft",
    followUpOfId: earlier.id,
    patientId: earlier.patientId,
  });
  await photographExists(store, draft);
  await consentExists(store, draft);
  return draft.id;
}

Deno.test("a follow-up that is sent is first the work of whoever answered before", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const id = await sentFollowUp(store, parties);
  await sendReferral(store, parties.gp, id, 1);
  const { assignedTo, state } = await findReferral(store.read, parties.consultant, id);
  deepEqual([assignedTo, state], [parties.colleague.userId, "waiting"]);
});

Deno.test("where they no longer work there, it waits for anybody", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const id = await sentFollowUp(store, parties);
  await change(store, parties.manager, async (tx) => {
    tx.audit("access.membership_ended", { membership: parties.colleague.membershipId });
    await tx.update(memberships).set({ endedAt: tx.now })
      .where(eq(memberships.id, parties.colleague.membershipId));
  });
  await sendReferral(store, parties.gp, id, 1);
  equal((await findReferral(store.read, parties.consultant, id)).assignedTo, null);
});

Deno.test("a referral that follows up nothing is nobody's until it is claimed", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const draft = await referralExists(store, parties, { state: "draft" });
  await photographExists(store, draft);
  await consentExists(store, draft);
  await sendReferral(store, parties.gp, draft.id, 1);
  equal((await findReferral(store.read, parties.consultant, draft.id)).assignedTo, null);
});
