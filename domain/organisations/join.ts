/** The holder of an invitation takes it: somebody new with a password, or somebody with an account. */
import { and, eq, isNull } from "drizzle-orm";
import type { Author } from "@/db/audit_chain.ts";
import { change, type Tx } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { memberships, users } from "@/db/schema/access.ts";
import { organisations } from "@/db/schema/organisations.ts";
import type { Store } from "@/db/store.ts";
import { useAccessLink } from "@/domain/access/access_links.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { passwordFault } from "@/domain/access/password_rules.ts";
import { hashPassword } from "@/domain/access/passwords.ts";
import { Refusal } from "@/domain/errors.ts";
import { isOpenOn } from "@/domain/organisations/find.ts";
import { findOffer, type Offer } from "@/domain/organisations/find_invitations.ts";
import type { JoinInput } from "@/domain/organisations/forms.ts";
import { dayOf } from "@/domain/time.ts";

export interface Joined {
  readonly userId: Id<"User">;
  readonly membershipId: Id<"Membership">;
}

/** @param visitor nobody yet: the entry is written in the name of the person who joins */
export async function joinAsNewPerson(
  store: Store,
  visitor: Author,
  token: string,
  { name, password }: JoinInput,
): Promise<Joined> {
  const found = await findOffer(store.read, token, store.now());
  const fault = found.state === "usable" ? passwordFault(password, found.offer.email) : undefined;
  if (fault) throw new Refusal("invalid", fault);
  // Not inside the change: it takes tens of milliseconds. Not for a dead link either.
  const passwordHash = found.state === "usable" ? await hashPassword(password) : "";
  return change(store, visitor, async (tx) => {
    const offer = await takeOffer(tx, token);
    if (offer.userId) {
      throw new Refusal(
        "conflict",
        "You have an account already. Sign in, then open the link again",
      );
    }
    const userId = newId<"User">();
    await tx.insert(users).values({
      id: userId,
      name,
      email: offer.email,
      passwordHash,
      createdAt: tx.now,
    });
    return await join(tx, offer, userId);
  });
}

export function joinAsMember(store: Store, actor: Actor, token: string): Promise<Joined> {
  return change(store, actor, async (tx) => {
    const offer = await takeOffer(tx, token);
    if (offer.userId !== actor.userId) {
      throw new Refusal(
        "forbidden",
        "This invitation is for somebody else. Sign out, then open the link again",
      );
    }
    return await join(tx, offer, actor.userId);
  });
}

async function takeOffer(tx: Tx, token: string): Promise<Offer> {
  const found = await findOffer(tx, token, new Date(tx.now));
  if (found.state !== "usable") {
    throw new Refusal(
      "conflict",
      "This link has been used, withdrawn or is too old. Ask for a new one",
    );
  }
  await useAccessLink(tx, found.offer.id);
  return found.offer;
}

async function join(tx: Tx, offer: Offer, userId: Id<"User">): Promise<Joined> {
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
  return { userId, membershipId };
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
