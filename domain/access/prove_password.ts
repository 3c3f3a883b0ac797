/** Before something that a borrowed screen must not do: the signed-in person types their password again. */
import { eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { users } from "@/db/schema/access.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { type Attempt, takeAttempt } from "@/domain/access/attempts.ts";
import { passwordMatches } from "@/domain/access/passwords.ts";
import { Refusal } from "@/domain/errors.ts";

export type NotProved =
  | { readonly kind: "wrong" }
  | { readonly kind: "wait"; readonly seconds: number };
/** The attempt is to be forgiven in the change that follows. */
export type Proof = { readonly kind: "right"; readonly attempt: Attempt } | NotProved;

export async function provePassword(store: Store, actor: Actor, password: string): Promise<Proof> {
  const [user] = await store.read.select().from(users).where(eq(users.id, actor.userId));
  if (!user) throw new Refusal("not_found", "There is no such account");
  const attempt = { email: user.email, address: actor.address ?? null };
  const seconds = await takeAttempt(store, attempt);
  if (seconds > 0) return { kind: "wait", seconds };
  if (await passwordMatches(user.passwordHash, password)) return { kind: "right", attempt };
  await change(store, actor, (tx) => {
    tx.audit("access.sign_in_failed", { user: actor.userId }, { step: "own_password" });
    return Promise.resolve();
  });
  return { kind: "wrong" };
}
