import { deepEqual, equal, rejects } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { type Day, newId } from "@/db/columns.ts";
import { memberships, users } from "@/db/schema/access.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { organisations } from "@/db/schema/organisations.ts";
import { insidesOf, type Store } from "@/db/store.ts";
import { hashToken } from "@/domain/access/hash_token.ts";
import { passwordMatches } from "@/domain/access/passwords.ts";
import { whoIs } from "@/domain/access/sessions.ts";
import { findOffer } from "@/domain/organisations/find_invitations.ts";
import { invite } from "@/domain/organisations/invite.ts";
import { joinAsMember, joinAsNewPerson } from "@/domain/organisations/join.ts";
import { withdrawInvitation } from "@/domain/organisations/withdraw_invitation.ts";
import { personExists } from "@/tests/factories/people.ts";
import { testStore } from "@/tests/support/store.ts";

const from = { requestId: "r1", address: "192.0.2.1", browser: "Firefox" };
const ruth = { name: "Ruth Pell", password: "seven green kettles" };
const email = "nurse@oakfield.example";

async function invited(store: Store, address = email) {
  const manager = await personExists(store, "practice_manager");
  const { organisationId } = manager;
  const made = await invite(store, manager, organisationId, {
    name: "R Pell",
    email: address,
    role: "practice_nurse",
  });
  return { ...made, manager };
}

Deno.test("joinAsNewPerson() makes the account, the role and a session, in one change", async () => {
  await using store = await testStore();
  const { id, token, manager } = await invited(store);
  const session = await joinAsNewPerson(store, from, token, ruth);
  const visitor = await whoIs(store.read, hashToken(session), store.now());
  const actor = visitor.kind === "actor" ? visitor.actor : undefined;
  deepEqual([actor?.name, actor?.role, actor?.organisationId], [
    "Ruth Pell",
    "practice_nurse",
    manager.organisationId,
  ]);
  const [user] = await store.read.select().from(users).where(eq(users.email, email));
  equal(await passwordMatches(user?.passwordHash, ruth.password), true);
  const entry = (await store.read.select().from(auditEntries)).at(-1);
  deepEqual([entry?.action, entry?.subject, entry?.actorId, entry?.actorRole], [
    "access.invitation_accepted",
    `invitation:${id}`,
    user?.id,
    "practice_nurse",
  ]);
  equal((await findOffer(store.read, token, store.now())).state, "used");
});

Deno.test("joinAsNewPerson() is taken once, by one of two at the same time", async () => {
  await using store = await testStore();
  const { token } = await invited(store);
  const ends = await Promise.allSettled(
    [1, 2].map(() => joinAsNewPerson(store, from, token, ruth)),
  );
  deepEqual(ends.map(({ status }) => status).sort(), ["fulfilled", "rejected"]);
  await rejects(joinAsNewPerson(store, from, token, ruth), { kind: "conflict" });
  equal((await store.read.select().from(users).where(eq(users.email, email))).length, 1);
});

Deno.test("joinAsNewPerson() refuses what is withdrawn, too old, or not a link", async () => {
  let now = new Date("2026-03-02T09:30:00Z");
  await using store = await testStore(() => now);
  const withdrawn = await invited(store);
  await withdrawInvitation(store, withdrawn.manager, withdrawn.id);
  await rejects(joinAsNewPerson(store, from, withdrawn.token, ruth), { kind: "conflict" });
  await rejects(joinAsNewPerson(store, from, "nonsense", ruth), { kind: "conflict" });
  const old = await invited(store);
  now = new Date("2026-03-09T09:30:00Z");
  await rejects(joinAsNewPerson(store, from, old.token, ruth), { kind: "conflict" });
});

Deno.test("joinAsNewPerson() refuses the e-mail address as password, and a closed organisation", async () => {
  await using store = await testStore();
  const { token, manager } = await invited(store);
  await rejects(joinAsNewPerson(store, from, token, { ...ruth, password: email }), {
    kind: "invalid",
    message: /not your e-mail address/,
  });
  await insidesOf(store).db.update(organisations).set({ validTo: "2026-03-01" as Day })
    .where(eq(organisations.id, manager.organisationId));
  await rejects(joinAsNewPerson(store, from, token, ruth), {
    kind: "conflict",
    message: /not open/,
  });
  equal((await findOffer(store.read, token, store.now())).state, "usable", "nothing was used up");
});

Deno.test("joinAsMember() adds a role to an account, and goes on in it", async () => {
  await using store = await testStore();
  const nurse = await personExists(store, "practice_nurse");
  const { token, manager } = await invited(store, nurse.email);
  const found = await findOffer(store.read, token, store.now());
  equal(found.state === "usable" && found.offer.userId, nurse.userId);
  await rejects(joinAsNewPerson(store, from, token, ruth), { kind: "conflict" });

  await joinAsMember(store, nurse, token);
  const visitor = await whoIs(store.read, hashToken(nurse.token), store.now());
  equal(visitor.kind === "actor" && visitor.actor.organisationId, manager.organisationId);
  const held = await store.read.select().from(memberships)
    .where(eq(memberships.userId, nurse.userId));
  equal(held.length, 2);
  await rejects(joinAsMember(store, nurse, token), { kind: "conflict" });
});

Deno.test("joinAsMember() takes nothing from a home's tablet, which whoever comes by picks a name on", async () => {
  await using store = await testStore();
  const carer = await personExists(store, "carer");
  const { token } = await invited(store, carer.email);
  const onTablet = { ...carer, tablet: { id: newId<"Device">(), name: "Tablet 1" } };
  await rejects(joinAsMember(store, onTablet, token), /cannot be done on your home’s tablet/);
  equal((await findOffer(store.read, token, store.now())).state, "usable");
});

Deno.test("joinAsMember() is for the person whose address was invited", async () => {
  await using store = await testStore();
  const nurse = await personExists(store, "practice_nurse");
  const thief = await personExists(store, "practice_nurse");
  const { token } = await invited(store, nurse.email);
  await rejects(joinAsMember(store, thief, token), { kind: "forbidden" });
  const unknown = await invited(store, "new@oakfield.example");
  await rejects(joinAsMember(store, thief, unknown.token), { kind: "forbidden" });
  equal((await findOffer(store.read, token, store.now())).state, "usable");
});
