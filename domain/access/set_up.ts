/** The first start: one address, printed once, makes the first administrator. */
import { and, eq, isNull, ne } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import { accessLinks, users } from "@/db/schema/access.ts";
import { linkUserId } from "@/db/schema/links.ts";
import type { Reader, Store } from "@/db/store.ts";
import { type AccessLink, makeAccessLink, useAccessLink } from "@/domain/access/access_links.ts";
import { jobAuthor, nobody } from "@/domain/access/actor.ts";
import type { SetUpInput } from "@/domain/access/forms.ts";
import { addUser, makeAdministrator } from "@/domain/access/install_administrator.ts";
import { type From, openSession } from "@/domain/access/open_session.ts";
import { passwordFault } from "@/domain/access/password_rules.ts";
import { hashPassword } from "@/domain/access/passwords.ts";
import { Refusal } from "@/domain/errors.ts";

/** Nobody has an account yet; the row that all links share is nobody's. */
export async function needsSetUp(read: Reader): Promise<boolean> {
  const [somebody] = await read.select({ id: users.id }).from(users)
    .where(ne(users.id, linkUserId)).limit(1);
  return somebody === undefined;
}

/** The token for the address that the first start prints; one printed by an earlier start stops working. */
export function makeSetUpLink(store: Store): Promise<string> {
  return change(store, jobAuthor("start"), async (tx) => {
    await withdrawSetUpLinks(tx);
    const { id, token } = await makeAccessLink(tx, { kind: "set_up" });
    tx.audit("access.set_up", { link: id }, { step: "address_printed" });
    return token;
  });
}

/** Makes the first administrator and signs them in; returns the session's token. */
export async function setUp(
  store: Store,
  link: Pick<AccessLink, "id">,
  { name, email, password }: SetUpInput,
  from: From,
): Promise<string> {
  const fault = passwordFault(password, email);
  if (fault) throw new Refusal("invalid", fault);
  const passwordHash = await hashPassword(password);
  return await change(store, nobody(from.requestId, from.address), async (tx) => {
    await useAccessLink(tx, link.id);
    if (!await needsSetUp(tx)) {
      throw new Refusal(
        "conflict",
        "Bedside has been set up already. Sign in, or ask its administrator",
      );
    }
    await withdrawSetUpLinks(tx);
    const userId = await addUser(tx, { name, email, passwordHash });
    const { membershipId } = await makeAdministrator(tx, userId);
    tx.audit("access.set_up", { user: userId }, { step: "first_administrator" });
    return await openSession(tx, userId, membershipId, from);
  });
}

async function withdrawSetUpLinks(tx: Tx): Promise<void> {
  await tx.update(accessLinks).set({ withdrawnAt: tx.now }).where(and(
    eq(accessLinks.kind, "set_up"),
    isNull(accessLinks.usedAt),
    isNull(accessLinks.withdrawnAt),
  ));
}
