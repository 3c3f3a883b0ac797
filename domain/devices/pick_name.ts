/** Somebody takes up a tablet: they pick their name, and type their PIN where the home wants one. */
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import type { Store } from "@/db/store.ts";
import { nobody } from "@/domain/access/actor.ts";
import { countAttempt, forgiveOne } from "@/domain/access/attempts.ts";
import { endSessionsOnTablet } from "@/domain/access/end_sessions.ts";
import { pinKey } from "@/domain/access/lockout.ts";
import { type From, openSession } from "@/domain/access/open_session.ts";
import { passwordMatches } from "@/domain/access/passwords.ts";
import { type KnownTablet, stillPaired } from "@/domain/devices/known_tablet.ts";
import { findTabletUser } from "@/domain/devices/who_uses.ts";
import { Refusal } from "@/domain/errors.ts";

export type PickEnd =
  | { readonly kind: "in"; readonly token: string }
  | { readonly kind: "wrong" }
  | { readonly kind: "wait"; readonly seconds: number };

interface Picked {
  readonly membershipId: Id<"Membership">;
  readonly pin: string;
}

/** Whoever had the tablet before is signed out of it. */
export async function pickName(
  store: Store,
  tablet: KnownTablet,
  { membershipId, pin }: Picked,
  from: From,
): Promise<PickEnd> {
  const person = await findTabletUser(store.read, tablet, membershipId, store.now());
  const key = pinKey(person.userId, tablet.organisationId);
  if (tablet.asksPin) {
    if (!person.pinHash) {
      throw new Refusal("conflict", "You have no PIN yet. Ask your manager, or set one yourself");
    }
    const seconds = await countAttempt(store, { pin: key });
    if (seconds > 0) return { kind: "wait", seconds };
  }
  const right = !tablet.asksPin || await passwordMatches(person.pinHash, pin);
  const author = {
    ...nobody(from.requestId, from.address),
    ...right ? { userId: person.userId, organisationId: tablet.organisationId } : {},
  };
  return await change(store, author, async (tx): Promise<PickEnd> => {
    const now = await findTabletUser(tx, tablet, membershipId, store.now());
    const { asksPin } = await stillPaired(tx, tablet.id);
    const detail = { tablet: tablet.id, role: now.role };
    if (!right || asksPin && (!tablet.asksPin || now.pinHash !== person.pinHash)) {
      tx.audit("access.sign_in_failed", { user: now.userId }, { ...detail, step: "pin" });
      return { kind: "wrong" };
    }
    if (tablet.asksPin) await forgiveOne(tx, key);
    await endSessionsOnTablet(tx, tablet.id);
    const token = await openSession(tx, now.userId, membershipId, from, tablet.id);
    tx.audit("access.signed_in", { user: now.userId }, {
      ...detail,
      organisationId: tablet.organisationId,
    });
    return { kind: "in", token };
  });
}
