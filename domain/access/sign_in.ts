/**
 * E-mail and password. Whether there is such an account, it is suspended, or it never had a
 * password: the same work is done and the same thing said.
 */
import { eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { users } from "@/db/schema/access.ts";
import type { Reader, Store } from "@/db/store.ts";
import { nobody } from "@/domain/access/actor.ts";
import { forgive, takeAttempt } from "@/domain/access/attempts.ts";
import { findCurrentMemberships } from "@/domain/access/find.ts";
import { type From, openSession } from "@/domain/access/open_session.ts";
import { passwordMatches } from "@/domain/access/passwords.ts";

export type SignInEnd =
  | { readonly kind: "signed_in"; readonly token: string }
  | { readonly kind: "code_due"; readonly token: string }
  | { readonly kind: "wrong" }
  | { readonly kind: "wait"; readonly seconds: number };

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

export async function signIn(
  store: Store,
  { email, password }: Credentials,
  from: From,
): Promise<SignInEnd> {
  const attempt = { email, address: from.address };
  const seconds = await takeAttempt(store, attempt);
  if (seconds > 0) return { kind: "wait", seconds };

  const known = await findUser(store.read, email);
  const matches = await passwordMatches(known?.passwordHash, password);
  // Whoever knows the password is taken at their word in the trail; anyone else is nobody.
  const author = {
    ...nobody(from.requestId, from.address),
    userId: matches ? known?.id ?? null : null,
  };
  return await change(store, author, async (tx): Promise<SignInEnd> => {
    const user = await findUser(tx, email);
    const right = matches && user?.passwordHash === known?.passwordHash;
    const [membership] = user ? await findCurrentMemberships(tx, user.id, store.now()) : [];
    if (!user || !right || user.suspendedAt || !membership) {
      tx.audit("access.sign_in_failed", { user: user?.id }, { step: "password" });
      return { kind: "wrong" };
    }
    await forgive(tx, attempt);
    const codeDue = user.totpConfirmedAt !== null;
    const token = await openSession(tx, user.id, codeDue ? null : membership.id, from);
    tx.audit(
      codeDue ? "access.password_accepted" : "access.signed_in",
      { user: user.id },
      { organisationId: membership.organisationId, role: membership.role },
    );
    return { kind: codeDue ? "code_due" : "signed_in", token };
  });
}

async function findUser(read: Reader, email: string) {
  const [user] = await read.select().from(users).where(eq(users.email, email));
  return user;
}
