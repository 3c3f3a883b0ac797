/** The second half of signing in: a code from the authenticator app, or a recovery code. */
import { eq } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { sessions, users } from "@/db/schema/access.ts";
import type { Store } from "@/db/store.ts";
import { nobody } from "@/domain/access/actor.ts";
import { forgive, takeAttempt } from "@/domain/access/attempts.ts";
import { findCurrentMemberships } from "@/domain/access/find.ts";
import { type From, renewToken } from "@/domain/access/open_session.ts";
import { useRecoveryCode } from "@/domain/access/recovery_codes.ts";
import { stepOfCode } from "@/domain/access/second_factor.ts";
import type { SignInEnd } from "@/domain/access/sign_in.ts";

export interface HalfSignedIn {
  readonly sessionId: Id<"Session">;
  readonly userId: Id<"User">;
}

type CodeEnd = Exclude<SignInEnd, { kind: "code_due" }>;

export async function passSecondFactor(
  store: Store,
  { sessionId, userId }: HalfSignedIn,
  code: string,
  from: From,
): Promise<CodeEnd> {
  const attempt = { email: `second factor of ${userId}`, address: from.address };
  const seconds = await takeAttempt(store, attempt);
  if (seconds > 0) return { kind: "wait", seconds };

  const author = { ...nobody(from.requestId, from.address), userId };
  return await change(store, author, async (tx): Promise<CodeEnd> => {
    const [membership] = await findCurrentMemberships(tx, userId, store.now());
    const by = membership && await takeCode(tx, userId, code, store.now());
    if (!membership || !by) {
      tx.audit("access.sign_in_failed", { user: userId }, { step: "second_factor" });
      return { kind: "wrong" };
    }
    await forgive(tx, attempt);
    await tx.update(sessions)
      .set({
        membershipId: membership.id,
        signedInAt: tx.now,
        startedAt: tx.now,
        lastSeenAt: tx.now,
      })
      .where(eq(sessions.id, sessionId));
    const token = await renewToken(tx, sessionId);
    const { organisationId, role } = membership;
    tx.audit("access.signed_in", { user: userId }, { organisationId, role, secondFactor: by });
    return { kind: "signed_in", token };
  });
}

/** Which kind of code it was; undefined where it was none. */
async function takeCode(
  tx: Tx,
  userId: Id<"User">,
  code: string,
  now: Date,
): Promise<"app" | "recovery_code" | undefined> {
  const [user] = await tx.select().from(users).where(eq(users.id, userId));
  if (!user?.totpSecret || user.totpConfirmedAt === null || user.suspendedAt) return undefined;
  const step = stepOfCode(user.totpSecret, code, now, user.totpLastStep);
  if (step !== undefined) {
    await tx.update(users).set({ totpLastStep: step }).where(eq(users.id, userId));
    return "app";
  }
  return await useRecoveryCode(tx, userId, code) ? "recovery_code" : undefined;
}
