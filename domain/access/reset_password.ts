/** Somebody with a reset link chooses a new password. A second factor stays as it is. */
import { eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { users } from "@/db/schema/access.ts";
import type { Store } from "@/db/store.ts";
import { type AccessLink, useAccessLink } from "@/domain/access/access_links.ts";
import { nobody } from "@/domain/access/actor.ts";
import { forgive } from "@/domain/access/attempts.ts";
import { endSessionsOf } from "@/domain/access/end_sessions.ts";
import { withdrawResetLinks } from "@/domain/access/make_reset_link.ts";
import type { From } from "@/domain/access/open_session.ts";
import { passwordFault } from "@/domain/access/password_rules.ts";
import { hashPassword } from "@/domain/access/passwords.ts";
import { Refusal } from "@/domain/errors.ts";

export async function resetPassword(
  store: Store,
  { id, userId, email }: Pick<AccessLink, "id" | "userId" | "email">,
  password: string,
  { requestId, address }: From,
): Promise<void> {
  if (!userId) throw new Error("Cannot reset a password by a link that is nobody's");
  const fault = passwordFault(password, email);
  if (fault) throw new Refusal("invalid", fault);
  const passwordHash = await hashPassword(password);
  await change(store, { ...nobody(requestId, address), userId }, async (tx) => {
    await useAccessLink(tx, id);
    await tx.update(users).set({ passwordHash }).where(eq(users.id, userId));
    await withdrawResetLinks(tx, userId);
    const sessions = await endSessionsOf(tx, userId, "password_changed");
    if (email) await forgive(tx, { email, address });
    tx.audit("access.password_reset", { user: userId }, { link: id, sessionsEnded: sessions });
  });
}
