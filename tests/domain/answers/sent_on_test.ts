import { deepEqual, equal, rejects } from "node:assert/strict";
import { newId } from "@/db/columns.ts";
import { sentOn } from "@/domain/answers/sent_on.ts";
import { partiesExist, referralExists, serviceExists } from "@/tests/factories/referrals.ts";
import { clinicExists, remoteTeamExists } from "@/tests/factories/sourcing.ts";
import { testStore } from "@/tests/support/store.ts";

async function opened() {
  const store = await testStore();
  const parties = await partiesExist(store);
  const referral = await referralExists(store, parties, { state: "claimed" });
  const where = (input: Partial<Parameters<typeof sentOn>[3]>, actor = parties.consultant) =>
    sentOn(store.read, actor, referral, {
      diagnosis: "Basal cell carcinoma",
      plan: "Excision",
      outcome: "clinic_routine",
      ...input,
    });
  return { store, ...parties, where, [Symbol.asyncDispose]: () => store[Symbol.asyncDispose]() };
}
const nowhere = { clinicId: null, complexity: null };

Deno.test("who is seen face to face is sent to a clinic, with how complicated the case is", async () => {
  await using at = await opened();
  const { id } = await clinicExists(at.store, at);
  const { remote } = await remoteTeamExists(at.store, at);
  const sent = { clinicId: id, complexity: "complicated" } as const;
  deepEqual(await at.where({ clinic: id, complexity: "complicated" }), sent);
  deepEqual(await at.where({ clinic: id, complexity: "complicated" }, remote), sent);
});

Deno.test("where there are clinics one is asked for, and the complexity with it", async () => {
  await using at = await opened();
  const { id } = await clinicExists(at.store, at);
  await rejects(at.where({}), /Choose the clinic that will see the patient/);
  await rejects(at.where({ clinic: id }), /simple or complicated/);
});

Deno.test("nothing holds up an upgrade to urgent suspected cancer", async () => {
  await using at = await opened();
  await clinicExists(at.store, at);
  deepEqual(await at.where({ outcome: "urgent_suspected_cancer" }), nowhere);
});

Deno.test("a service without clinics asks for none", async () => {
  await using at = await opened();
  deepEqual(await at.where({}), nowhere);
});

Deno.test("what was chosen for another outcome is not kept", async () => {
  await using at = await opened();
  const { id } = await clinicExists(at.store, at);
  const chosen = { clinic: id, complexity: "simple" } as const;
  deepEqual(await at.where({ ...chosen, outcome: "discharged" }), nowhere);
});

Deno.test("a closed clinic, another service's or none at all is not taken", async () => {
  await using at = await opened();
  const { store } = at;
  const open = await clinicExists(store, at);
  const closed = await clinicExists(store, at, { name: "Old", closedAt: open.createdAt });
  const { id: serviceId } = await serviceExists(store);
  const other = await clinicExists(store, at, { serviceId });
  for (const clinic of [closed.id, other.id, newId<"Clinic">()]) {
    await rejects(at.where({ clinic, complexity: "simple" }), /has closed\. Choose another/);
  }
  equal(open.closedAt, null);
});

Deno.test("a clinic for simple cases is not sent a complicated one", async () => {
  await using at = await opened();
  const { id } = await clinicExists(at.store, at, { takesComplicated: false });
  await rejects(at.where({ clinic: id, complexity: "complicated" }), /takes simple cases only/);
  deepEqual(await at.where({ clinic: id, complexity: "simple" }), {
    clinicId: id,
    complexity: "simple",
  });
});
