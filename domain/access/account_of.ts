/** Whose account a manager may let in again: one who works for them and for nobody else. */
import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { memberships, users } from "@/db/schema/access.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";

export interface OthersAccount {
  readonly id: Id<"User">;
  readonly name: string;
  readonly email: string;
}

/**
 * Someone who hands out a new password could use it. So a manager does this only for people whose
 * every role is in the manager's own organisation; an administrator for everyone.
 */
export async function authoriseAccountOf(
  tx: Tx,
  actor: Actor,
  userId: Id<"User">,
): Promise<OthersAccount> {
  const [user] = await tx.select({ id: users.id, name: users.name, email: users.email })
    .from(users).where(eq(users.id, userId));
  const held = await tx.select({ organisationId: memberships.organisationId }).from(memberships)
    .where(and(eq(memberships.userId, userId), isNull(memberships.endedAt)));
  const theirs = held.some((each) => each.organisationId === actor.organisationId);
  if (!user || !(theirs || actor.role === "administrator")) {
    throw new Refusal("not_found", "There is no such person");
  }
  authorise(actor, "person.change", { organisationId: actor.organisationId });
  const elsewhere = held.some((each) => each.organisationId !== actor.organisationId);
  if (elsewhere && actor.role !== "administrator") {
    throw new Refusal(
      "forbidden",
      `${user.name} also works in another organisation. Ask a Bedside administrator to do this`,
    );
  }
  return user;
}
