/** PINs for a home's tablets: each person's own, or given to them by their manager. */
import { change } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { devicePins } from "@/db/schema/devices.ts";
import type { Reader, Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { forgiveAll } from "@/domain/access/attempts.ts";
import { pinKey } from "@/domain/access/lockout.ts";
import { tabletRefusal } from "@/domain/access/on_tablets.ts";
import { hashPassword } from "@/domain/access/passwords.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { signOutTablets } from "@/domain/devices/sign_out_tablets.ts";
import { findTabletUser, type TabletUser } from "@/domain/devices/who_uses.ts";

/**
 * A wait for wrong ones is over: the old PIN cannot be guessed at any more, and whoever came in by it
 * is out of the home's tablets.
 */
export async function setPin(
  store: Store,
  actor: Actor,
  membershipId: Id<"Membership">,
  pin: string,
): Promise<void> {
  const pinHash = await hashPassword(pin);
  await change(store, actor, async (tx) => {
    const { organisationId } = actor;
    const person = await findTabletUser(tx, actor, membershipId, store.now());
    if (actor.tablet) throw tabletRefusal();
    const own = person.userId === actor.userId;
    if (own) authorise(actor, "call.place", { organisationId });
    else authorise(actor, "person.change", { organisationId });
    const set = { pinHash, setAt: tx.now };
    await tx.insert(devicePins).values({
      id: newId(),
      userId: person.userId,
      organisationId,
      ...set,
    }).onConflictDoUpdate({ target: [devicePins.userId, devicePins.organisationId], set });
    await signOutTablets(tx, organisationId, person.userId);
    await forgiveAll(tx, pinKey(person.userId, organisationId));
    tx.audit("device.pin_set", { user: person.userId }, { organisation: organisationId });
  });
}

/** Somebody of the actor's own home, whose PIN it is to be. */
export const findPinOwner = (
  read: Reader,
  actor: Actor,
  membershipId: Id<"Membership">,
  now: Date,
): Promise<TabletUser> => findTabletUser(read, actor, membershipId, now);
