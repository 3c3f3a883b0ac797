/** An authenticator app is told a secret, and proves with its first code that it has it. */
import { and, eq, isNull } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { users } from "@/db/schema/access.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { renewToken } from "@/domain/access/open_session.ts";
import { makeRecoveryCodes } from "@/domain/access/recovery_codes.ts";
import { newTotpSecret, stepOfCode } from "@/domain/access/second_factor.ts";
import { Refusal } from "@/domain/errors.ts";

/** A secret to confirm; one that was begun and never confirmed is replaced. */
export function beginSecondFactor(store: Store, actor: Actor): Promise<void> {
  const totpSecret = newTotpSecret();
  return change(store, actor, async (tx) => {
    const begun = await tx.update(users).set({ totpSecret, totpLastStep: null })
      .where(and(eq(users.id, actor.userId), isNull(users.totpConfirmedAt)))
      .returning({ id: users.id });
    if (begun.length === 0) throw alreadySetUp();
    tx.audit("access.account_amended", { user: actor.userId }, { secondFactor: "begun" });
  });
}

export interface ConfirmedSecondFactor {
  readonly recoveryCodes: readonly string[];
  /** The session goes on under this. */
  readonly token: string;
}

/** Undefined where the code is wrong. */
export async function confirmSecondFactor(
  store: Store,
  actor: Actor,
  code: string,
): Promise<ConfirmedSecondFactor | undefined> {
  const [user] = await store.read.select().from(users).where(eq(users.id, actor.userId));
  if (!user || user.totpConfirmedAt !== null) throw alreadySetUp();
  if (user.totpSecret === null) throw new Refusal("conflict", "Start the set-up again");
  const secret = user.totpSecret;
  const step = stepOfCode(secret, code, store.now(), null);
  if (step === undefined) return undefined;
  return await change(store, actor, async (tx) => {
    const confirmed = await tx.update(users)
      .set({ totpConfirmedAt: tx.now, totpLastStep: step })
      .where(and(
        eq(users.id, actor.userId),
        eq(users.totpSecret, secret),
        isNull(users.totpConfirmedAt),
      )).returning({ id: users.id });
    if (confirmed.length === 0) throw alreadySetUp();
    const recoveryCodes = await makeRecoveryCodes(tx, actor.userId);
    tx.audit("access.second_factor_added", { user: actor.userId });
    return { recoveryCodes, token: await renewToken(tx, actor.sessionId) };
  });
}

const alreadySetUp = () =>
  new Refusal("conflict", "Your second factor is already set up. Look at your account");
