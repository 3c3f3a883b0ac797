/** The holder of an invitation takes it: somebody new with a password, or somebody with an account. */
import { and, eq, isNull } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { memberships, sessions, users } from "@/db/schema/access.ts";
import { organisations } from "@/db/schema/organisations.ts";
import type { Store } from "@/db/store.ts";
import { useAccessLink } from "@/domain/access/access_links.ts";
import { type Actor, nobody } from "@/domain/access/actor.ts";
import { type From, openSession } from "@/domain/access/open_session.ts";
import { tabletRefusal } from "@/domain/access/on_tablets.ts";
import { passwordFault } from "@/domain/access/password_rules.ts";
import { hashPassword } from "@/domain/access/passwords.ts";
import { Refusal } from "@/domain/errors.ts";
import { isOpenOn } from "@/domain/organisations/find.ts";
import { findOffer, type Offer } from "@/domain/organisations/find_invitations.ts";
import type { JoinInput } from "@/domain/organisations/forms.ts";
import { dayOf } from "@/domain/time.ts";

const tooLate = "This link has been used, withdrawn or is too old. Ask for a new one";

/** Returns the token of the session that begins with it. */
export async function joinAsNewPerson(
  store: Store,
  from: From,
  token: string,
  { name, password }: JoinInput,
): Promise<string> {
  const found = await findOffer(store.read, token, store.now());
  // Hashing takes tens of milliseconds: not inside the change, and not for a dead link.
  if (found.state !== "usable") throw new Refusal("conflict", tooLate);
  const { email, role, organisationId } = found.offer;
  const fault = passwordFault(password, email);
  if (fault) throw new Refusal("invalid", fault);
  const passwordHash = await hashPassword(password);
  const userId = newId<"User">();
  const author = { ...nobody(from.requestId, from.address), userId, role, organisationId };
  return await change(store, author, async (tx) => {
    const offer = await takeOffer(tx, token);
    if (offer.userId) {
      throw new Refusal(
        "conflict",
        "You have an account already. Sign in, then open the link again",
      );
    }
    await tx.insert(users).values({ id: userId, name, email, passwordHash, createdAt: tx.now });
    return await openSession(tx, userId, await join(tx, offer, userId), from);
  });
}

/** Somebody signed in takes one more role, and goes on working in it. */
export function joinAsMember(store: Store, actor: Actor, token: string): Promise<void> {
  return change(store, actor, async (tx) => {
    if (actor.tablet) throw tabletRefusal();
    const offer = await takeOffer(tx, token);
    if (offer.userId !== actor.userId) {
      throw new Refusal(
        "forbidden",
        "This invitation is for somebody else. Sign out, then open the link again",
      );
    }
    const membershipId = await join(tx, offer, actor.userId);
    await tx.update(sessions).set({ membershipId }).where(eq(sessions.id, actor.sessionId));
    tx.audit("access.membership_switched", { membership: membershipId }, {
      from: actor.membershipId,
      role: offer.role,
      organisationId: offer.organisationId,
    });
  });
}

async function takeOffer(tx: Tx, token: string): Promise<Offer> {
  const found = await findOffer(tx, token, new Date(tx.now));
  if (found.state !== "usable") {
    throw new Refusal("conflict", tooLate);
  }
  await useAccessLink(tx, found.offer.id);
  return found.offer;
}

async function join(
  tx: Tx,
  offer: Offer,
  userId: Id<"User">,
): Promise<Id<"Membership">> {
  const { id, organisationId, organisationName, role } = offer;
  const [organisation] = await tx.select().from(organisations)
    .where(eq(organisations.id, organisationId));
  if (!organisation || !isOpenOn(organisation, dayOf(tx.now))) {
    throw new Refusal("conflict", `${organisationName} is not open, so nobody can join it`);
  }
  await refuseHeld(tx, offer, userId);
  const membershipId = newId<"Membership">();
  await tx.insert(memberships).values({
    id: membershipId,
    userId,
    organisationId,
    role,
    validFrom: dayOf(tx.now),
  });
  tx.audit("access.invitation_accepted", { invitation: id }, {
    userId,
    membershipId,
    organisationId,
    organisation: organisationName,
    role,
  });
  return membershipId;
}

async function refuseHeld(tx: Tx, offer: Offer, userId: Id<"User">): Promise<void> {
  const [held] = await tx.select({ id: memberships.id }).from(memberships).where(and(
    eq(memberships.userId, userId),
    eq(memberships.organisationId, offer.organisationId),
    eq(memberships.role, offer.role),
    isNull(memberships.endedAt),
  ));
  if (held) throw new Refusal("conflict", "You have this role there already");
}
