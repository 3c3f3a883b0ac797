import { deepEqual, equal, rejects } from "node:assert/strict";
import type { Day } from "@/db/columns.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { findInvitation, listInvitations } from "@/domain/organisations/find_invitations.ts";
import { invite } from "@/domain/organisations/invite.ts";
import { withdrawInvitation } from "@/domain/organisations/withdraw_invitation.ts";
import { organisationExists, personExists } from "@/tests/factories/people.ts";
import { testStore } from "@/tests/support/store.ts";

const ruth = {
  name: "Ruth Pell",
  email: "nurse@oakfield.example",
  role: "practice_nurse",
} as const;

Deno.test("invite() makes a link into the manager's own organisation", async () => {
  await using store = await testStore();
  const manager = await personExists(store, "practice_manager");
  const { id, token, expiresAt } = await invite(store, manager, manager.organisationId, ruth);
  equal(expiresAt, "2026-03-09T09:30:00.000Z");
  const [invitation] = await listInvitations(
    store.read,
    manager,
    manager.organisationId,
    store.now(),
  );
  deepEqual([invitation?.id, invitation?.email, invitation?.state, invitation?.invitedBy], [
    id,
    ruth.email,
    "waiting",
    manager.name,
  ]);
  const [entry] = await store.read.select().from(auditEntries);
  deepEqual([entry?.action, entry?.subject], ["access.invitation_sent", `invitation:${id}`]);
  equal(JSON.stringify([invitation, entry]).includes(token), false);
});

Deno.test("invite() is for managers in their own organisation, and administrators in any", async () => {
  await using store = await testStore();
  const practice = await organisationExists(store);
  const gp = await personExists(store, "gp", { organisation: practice });
  const stranger = await personExists(store, "practice_manager");
  const administrator = await personExists(store, "administrator");
  await rejects(invite(store, gp, practice.id, ruth), { kind: "forbidden" });
  await rejects(invite(store, stranger, practice.id, ruth), { kind: "not_found" });
  await invite(store, administrator, practice.id, ruth);
});

Deno.test("invite() refuses a role that does not belong to the kind of organisation", async () => {
  await using store = await testStore();
  const manager = await personExists(store, "home_manager");
  await rejects(invite(store, manager, manager.organisationId, ruth), {
    kind: "invalid",
    message: "Practice nurse is not a role in this kind of organisation. Choose another role",
  });
  const administrator = await personExists(store, "administrator");
  await rejects(
    invite(store, administrator, manager.organisationId, { ...ruth, role: "administrator" }),
    { kind: "invalid" },
  );
});

Deno.test("invite() refuses somebody who has the role there, and an organisation that is closed", async () => {
  await using store = await testStore();
  const practice = await organisationExists(store);
  const nurse = await personExists(store, "practice_nurse", { organisation: practice });
  const manager = await personExists(store, "practice_manager", { organisation: practice });
  await rejects(invite(store, manager, practice.id, { ...ruth, email: nurse.email }), {
    kind: "conflict",
    message: `${nurse.name} already has this role here`,
  });
  const closed = await organisationExists(store, { validTo: "2026-03-01" as Day });
  const administrator = await personExists(store, "administrator");
  await rejects(invite(store, administrator, closed.id, ruth), { kind: "conflict" });
});

Deno.test("invite() withdraws the link that the same person was given before, of two at once too", async () => {
  await using store = await testStore();
  const manager = await personExists(store, "practice_manager");
  const other = { ...ruth, email: "other@oakfield.example" };
  await invite(store, manager, manager.organisationId, other);
  await Promise.all([1, 2].map(() => invite(store, manager, manager.organisationId, ruth)));
  const list = await listInvitations(store.read, manager, manager.organisationId, store.now());
  deepEqual(list.map(({ email, state }) => [email, state]), [
    [ruth.email, "waiting"],
    [ruth.email, "withdrawn"],
    [other.email, "waiting"],
  ]);
});

Deno.test("withdrawInvitation() takes it back once; strangers know nothing of it", async () => {
  await using store = await testStore();
  const manager = await personExists(store, "practice_manager");
  const { organisationId } = manager;
  const { id } = await invite(store, manager, organisationId, ruth);
  const stranger = await personExists(store, "practice_manager");
  await rejects(withdrawInvitation(store, stranger, id), { kind: "not_found" });
  const ends = await Promise.allSettled(
    [1, 2].map(() => withdrawInvitation(store, manager, id)),
  );
  deepEqual(ends.map(({ status }) => status), ["fulfilled", "rejected"]);
  await rejects(withdrawInvitation(store, manager, id), { kind: "conflict" });
  equal((await findInvitation(store.read, manager, id, store.now())).state, "withdrawn");
});

Deno.test("an invitation is too old after seven days", async () => {
  let now = new Date("2026-03-02T09:30:00Z");
  await using store = await testStore(() => now);
  const manager = await personExists(store, "practice_manager");
  const { id } = await invite(store, manager, manager.organisationId, ruth);
  now = new Date("2026-03-09T09:30:00Z");
  equal((await findInvitation(store.read, manager, id, store.now())).state, "expired");
});
