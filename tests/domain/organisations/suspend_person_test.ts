import { deepEqual, equal, rejects } from "node:assert/strict";
import { auditEntries } from "@/db/schema/audit.ts";
import { hashToken } from "@/domain/access/hash_token.ts";
import { whoIs } from "@/domain/access/sessions.ts";
import { suspendPerson, unsuspendPerson } from "@/domain/organisations/suspend_person.ts";
import { organisationExists, personExists } from "@/tests/factories/people.ts";
import { testStore } from "@/tests/support/store.ts";

const why = "Lost her phone on the train";

Deno.test("suspendPerson() signs somebody out everywhere; unsuspendPerson() lets them sign in again", async () => {
  await using store = await testStore();
  const administrator = await personExists(store, "administrator");
  const nurse = await personExists(store, "practice_nurse");
  await suspendPerson(store, administrator, nurse.membershipId, why);
  equal((await whoIs(store.read, hashToken(nurse.token), store.now())).kind, "ended");
  await unsuspendPerson(store, administrator, nurse.membershipId);
  equal(
    (await whoIs(store.read, hashToken(nurse.token), store.now())).kind,
    "ended",
    "the sessions of before stay ended",
  );
  const entries = await store.read.select().from(auditEntries);
  deepEqual(entries.map(({ action, subject }) => [action, subject]), [
    ["access.user_suspended", `user:${nurse.userId}`],
    ["access.user_unsuspended", `user:${nurse.userId}`],
  ]);
  equal(entries[0]?.detail["reason"], why);
});

Deno.test("suspendPerson() is for administrators, and not for themselves", async () => {
  await using store = await testStore();
  const practice = await organisationExists(store);
  const manager = await personExists(store, "practice_manager", { organisation: practice });
  const nurse = await personExists(store, "practice_nurse", { organisation: practice });
  const administrator = await personExists(store, "administrator");
  await rejects(suspendPerson(store, manager, nurse.membershipId, why), { kind: "forbidden" });
  await rejects(unsuspendPerson(store, manager, nurse.membershipId), { kind: "forbidden" });
  await rejects(suspendPerson(store, administrator, administrator.membershipId, why), {
    kind: "forbidden",
  });
});

Deno.test("suspendPerson() and unsuspendPerson() do it once", async () => {
  await using store = await testStore();
  const administrator = await personExists(store, "administrator");
  const nurse = await personExists(store, "practice_nurse");
  await rejects(unsuspendPerson(store, administrator, nurse.membershipId), { kind: "conflict" });
  const ends = await Promise.allSettled(
    [1, 2].map(() => suspendPerson(store, administrator, nurse.membershipId, why)),
  );
  deepEqual(ends.map(({ status }) => status), ["fulfilled", "rejected"]);
});

Deno.test("suspendPerson() leaves one of two administrators who suspend each other at once", async () => {
  await using store = await testStore();
  const install = await organisationExists(store, { kind: "install" });
  const one = await personExists(store, "administrator", { organisation: install });
  const two = await personExists(store, "administrator", { organisation: install });
  const ends = await Promise.allSettled([
    suspendPerson(store, one, two.membershipId, why),
    suspendPerson(store, two, one.membershipId, why),
  ]);
  deepEqual(ends.map(({ status }) => status), ["fulfilled", "rejected"]);
});
