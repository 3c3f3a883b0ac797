/** Takes a second factor away: one's own, for a new phone; another's, when phone and codes are lost. */
import { eq } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { recoveryCodes, users } from "@/db/schema/access.ts";
import type { Store } from "@/db/store.ts";
import { authoriseAccountOf } from "@/domain/access/account_of.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { forgive } from "@/domain/access/attempts.ts";
import { endSessionsOf } from "@/domain/access/end_sessions.ts";
import { type NotProved, provePassword } from "@/domain/access/prove_password.ts";

export async function removeOwnSecondFactor(
  store: Store,
  actor: Actor,
  password: string,
): Promise<{ readonly kind: "removed" } | NotProved> {
  const proof = await provePassword(store, actor, password);
  if (proof.kind !== "right") return proof;
  return await change(store, actor, async (tx) => {
    await forgive(tx, proof.attempt);
    await remove(tx, actor.userId);
    return { kind: "removed" };
  });
}

/** For a manager or an administrator. The person is signed out everywhere, and sets up a new one if they need one. */
export function removeSecondFactorOf(
  store: Store,
  actor: Actor,
  userId: Id<"User">,
): Promise<void> {
  return change(store, actor, async (tx) => {
    await authoriseAccountOf(tx, actor, userId);
    await remove(tx, userId);
    await endSessionsOf(tx, userId, "ended_elsewhere");
  });
}

async function remove(tx: Tx, userId: Id<"User">): Promise<void> {
  await tx.update(users).set({ totpSecret: null, totpConfirmedAt: null, totpLastStep: null })
    .where(eq(users.id, userId));
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId));
  tx.audit("access.second_factor_removed", { user: userId });
}
