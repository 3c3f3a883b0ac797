import { deepEqual, equal, rejects } from "node:assert/strict";
import { recoveryCodes, users } from "@/db/schema/access.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { makeResetLink } from "@/domain/access/make_reset_link.ts";
import { removeSecondFactorOf } from "@/domain/access/remove_second_factor.ts";
import { eq } from "drizzle-orm";
import { membershipExists, organisationExists, personExists } from "@/tests/factories/people.ts";
import { testStore } from "@/tests/support/store.ts";

Deno.test("a manager and an administrator let somebody of the organisation in again", async () => {
  await using store = await testStore();
  const organisation = await organisationExists(store);
  const manager = await personExists(store, "practice_manager", { organisation });
  const nurse = await personExists(store, "practice_nurse", { organisation, secondFactor: true });
  const admin = await personExists(store, "administrator");
  for (const actor of [manager, admin]) {
    equal((await makeResetLink(store, actor, nurse.userId)).expiresAt, "2026-03-09T09:30:00.000Z");
    await removeSecondFactorOf(store, actor, nurse.userId);
  }
  const [user] = await store.read.select().from(users).where(eq(users.id, nurse.userId));
  equal(user?.totpSecret, null);
  deepEqual(await store.read.select().from(recoveryCodes), []);
});

Deno.test("who manages nobody lets nobody in", async () => {
  await using store = await testStore();
  const organisation = await organisationExists(store);
  const nurse = await personExists(store, "practice_nurse", { organisation });
  for (const role of ["gp", "receptionist"] as const) {
    const actor = await personExists(store, role, { organisation });
    await rejects(makeResetLink(store, actor, nurse.userId), /Your role cannot/);
    await rejects(removeSecondFactorOf(store, actor, nurse.userId), /Your role cannot/);
  }
  deepEqual(await store.read.select().from(auditEntries), []);
});

Deno.test("people of other organisations are not there for a manager", async () => {
  await using store = await testStore();
  const manager = await personExists(store, "practice_manager");
  const stranger = await personExists(store, "gp");
  await rejects(makeResetLink(store, manager, stranger.userId), /There is no such person/);
});

Deno.test("a manager cannot take over someone who also works elsewhere; an administrator helps them", async () => {
  await using store = await testStore();
  const organisation = await organisationExists(store);
  const manager = await personExists(store, "practice_manager", { organisation });
  const gp = await personExists(store, "gp", { organisation });
  await membershipExists(store, gp.userId, "administrator");
  await rejects(makeResetLink(store, manager, gp.userId), /also works in another organisation/);
  await rejects(removeSecondFactorOf(store, manager, gp.userId), /also works in another/);
  const admin = await personExists(store, "administrator");
  equal(typeof (await makeResetLink(store, admin, gp.userId)).token, "string");
});
