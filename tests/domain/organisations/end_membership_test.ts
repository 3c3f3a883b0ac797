import { deepEqual, equal, rejects } from "node:assert/strict";
import { hashToken } from "@/domain/access/hash_token.ts";
import { whoIs } from "@/domain/access/sessions.ts";
import { sessions } from "@/db/schema/access.ts";
import { endMembership } from "@/domain/organisations/end_membership.ts";
import { findPerson, listPeople } from "@/domain/organisations/find_people.ts";
import { organisationExists, personExists } from "@/tests/factories/people.ts";
import { testStore } from "@/tests/support/store.ts";

Deno.test("endMembership() signs the person out of it at once, and keeps them on the list as gone", async () => {
  await using store = await testStore();
  const practice = await organisationExists(store);
  const manager = await personExists(store, "practice_manager", { organisation: practice });
  const nurse = await personExists(store, "practice_nurse", { organisation: practice });
  await endMembership(store, manager, nurse.membershipId);
  equal((await whoIs(store.read, hashToken(nurse.token), store.now())).kind, "ended");
  equal((await whoIs(store.read, hashToken(manager.token), store.now())).kind, "actor");
  const session = (await store.read.select().from(sessions))
    .find(({ id }) => id === nurse.sessionId);
  equal(session?.endedWhy, "ended_elsewhere");
  const people = await listPeople(store.read, manager, practice.id);
  deepEqual(people.map(({ userId, endedAt }) => [userId, endedAt]), [
    [manager.userId, null],
    [nurse.userId, "2026-03-02T09:30:00.000Z"],
  ]);
});

Deno.test("endMembership() refuses managers their own, so that the last one stays", async () => {
  await using store = await testStore();
  const manager = await personExists(store, "practice_manager");
  await rejects(endMembership(store, manager, manager.membershipId), {
    kind: "forbidden",
    message: /Ask a colleague/,
  });
  const administrator = await personExists(store, "administrator");
  await endMembership(store, administrator, manager.membershipId);
});

Deno.test("endMembership() is not for those who do not manage, and shows strangers nothing", async () => {
  await using store = await testStore();
  const practice = await organisationExists(store);
  const gp = await personExists(store, "gp", { organisation: practice });
  const nurse = await personExists(store, "practice_nurse", { organisation: practice });
  const stranger = await personExists(store, "practice_manager");
  await rejects(endMembership(store, gp, nurse.membershipId), { kind: "forbidden" });
  await rejects(endMembership(store, stranger, nurse.membershipId), { kind: "not_found" });
  await rejects(findPerson(store.read, stranger, nurse.membershipId), { kind: "not_found" });
});

Deno.test("endMembership() ends once, and leaves one of two administrators who end each other at once", async () => {
  await using store = await testStore();
  const install = await organisationExists(store, { kind: "install" });
  const one = await personExists(store, "administrator", { organisation: install });
  const two = await personExists(store, "administrator", { organisation: install });
  const ends = await Promise.allSettled([
    endMembership(store, one, two.membershipId),
    endMembership(store, two, one.membershipId),
  ]);
  deepEqual(ends.map(({ status }) => status), ["fulfilled", "rejected"]);
  await rejects(endMembership(store, one, two.membershipId), { kind: "conflict" });
});
