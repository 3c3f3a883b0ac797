/** From the command line: one more administrator, or the first, or a role for someone who has an account. */
import { and, eq, isNull } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { memberships, users } from "@/db/schema/access.ts";
import type { Store } from "@/db/store.ts";
import { makeAccessLink } from "@/domain/access/access_links.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import { addUser, makeAdministrator } from "@/domain/access/install_administrator.ts";
import { withdrawResetLinks } from "@/domain/access/make_reset_link.ts";

export interface CreatedAdmin {
  /** Of the address `/reset/…` where they choose their password, good for seven days. */
  readonly token: string;
  readonly already: boolean;
}

/**
 * No password is typed at the command line, where it would stay in the shell's history: the
 * address that is printed lets them choose one. Run again, it prints another.
 */
export function createAdmin(
  store: Store,
  { name, email }: { readonly name: string; readonly email: string },
): Promise<CreatedAdmin> {
  return change(store, jobAuthor("create-admin"), async (tx) => {
    const known = await findUser(tx, email);
    const userId = known ?? await addUser(tx, { name, email, passwordHash: null });
    const already = known !== undefined && await isAdministrator(tx, known);
    if (!already) await makeAdministrator(tx, userId);
    await withdrawResetLinks(tx, userId);
    const { token } = await makeAccessLink(tx, { kind: "reset", userId, email });
    tx.audit("access.set_up", { user: userId }, { step: "create_admin", already });
    return { token, already };
  });
}

async function findUser(tx: Tx, email: string): Promise<Id<"User"> | undefined> {
  const [user] = await tx.select({ id: users.id }).from(users).where(eq(users.email, email));
  return user?.id;
}

async function isAdministrator(tx: Tx, userId: Id<"User">): Promise<boolean> {
  const [held] = await tx.select({ id: memberships.id }).from(memberships).where(and(
    eq(memberships.userId, userId),
    eq(memberships.role, "administrator"),
    isNull(memberships.endedAt),
  ));
  return held !== undefined;
}
