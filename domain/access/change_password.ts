/** A person changes their own password; wherever else they are signed in, they are signed out. */
import { eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { users } from "@/db/schema/access.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { forgive } from "@/domain/access/attempts.ts";
import { findOwnAccount } from "@/domain/access/find.ts";
import { endSessionsOf } from "@/domain/access/end_sessions.ts";
import { renewToken } from "@/domain/access/open_session.ts";
import { passwordFault } from "@/domain/access/password_rules.ts";
import { hashPassword } from "@/domain/access/passwords.ts";
import { type NotProved, provePassword } from "@/domain/access/prove_password.ts";

export type PasswordChange =
  | { readonly kind: "changed"; readonly token: string }
  | { readonly kind: "not_good_enough"; readonly why: string }
  | NotProved;

export async function changePassword(
  store: Store,
  actor: Actor,
  { current, password }: { readonly current: string; readonly password: string },
): Promise<PasswordChange> {
  const { email } = await findOwnAccount(store.read, actor);
  const why = passwordFault(password, email) ??
    (password === current
      ? "Choose a password that is different from the one you have"
      : undefined);
  if (why !== undefined) return { kind: "not_good_enough", why };
  const proof = await provePassword(store, actor, current);
  if (proof.kind !== "right") return proof;
  const passwordHash = await hashPassword(password);
  return await change(store, actor, async (tx): Promise<PasswordChange> => {
    await forgive(tx, proof.attempt);
    await tx.update(users).set({ passwordHash }).where(eq(users.id, actor.userId));
    const sessions = await endSessionsOf(tx, actor.userId, "password_changed", actor.sessionId);
    tx.audit("access.password_changed", { user: actor.userId }, { otherSessionsEnded: sessions });
    return { kind: "changed", token: await renewToken(tx, actor.sessionId) };
  });
}
