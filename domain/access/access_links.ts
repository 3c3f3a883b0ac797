/**
 * Links that let one person in once: the first set-up, an invitation, a new password.
 * The address holds the token; the database holds its hash.
 */
import { and, eq, gt, isNull } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import { type Id, type Instant, instantOf, newId } from "@/db/columns.ts";
import { accessLinkKinds, accessLinks, type Role } from "@/db/schema/access.ts";
import type { Reader } from "@/db/store.ts";
import { hashToken, newToken } from "@/domain/access/hash_token.ts";
import { Refusal } from "@/domain/errors.ts";

export type AccessLinkKind = typeof accessLinkKinds[number];
export type AccessLink = Omit<typeof accessLinks.$inferSelect, "tokenHash">;

export const accessLinkDays = 7;
const accessLinkMilliseconds = accessLinkDays * 24 * 60 * 60 * 1000;

/** A link as it was found by its token: usable, or why not. */
export type FoundLink =
  | { readonly state: "usable"; readonly link: AccessLink }
  | { readonly state: DeadLink };
export type DeadLink = "unknown" | "used" | "withdrawn" | "expired";

export interface LinkFor {
  readonly kind: AccessLinkKind;
  readonly email?: string;
  readonly name?: string;
  readonly userId?: Id<"User">;
  readonly organisationId?: Id<"Organisation">;
  readonly role?: Role;
}

/** The token is in what is returned and nowhere else: whoever asked hands it on, once. */
export async function makeAccessLink(
  tx: Tx,
  link: LinkFor,
): Promise<{ id: Id<"AccessLink">; token: string; expiresAt: Instant }> {
  const id = newId<"AccessLink">();
  const token = newToken();
  const expiresAt = instantOf(new Date(Date.parse(tx.now) + accessLinkMilliseconds));
  await tx.insert(accessLinks).values({
    ...link,
    id,
    tokenHash: hashToken(token),
    createdBy: tx.author.userId,
    createdAt: tx.now,
    expiresAt,
  });
  return { id, token, expiresAt };
}

export async function findAccessLink(
  read: Reader,
  kind: AccessLinkKind,
  token: string,
  now: Date,
): Promise<FoundLink> {
  const [row] = token.length > 100 ? [] : await read.select().from(accessLinks)
    .where(and(eq(accessLinks.tokenHash, hashToken(token)), eq(accessLinks.kind, kind)));
  if (!row) return { state: "unknown" };
  if (row.usedAt) return { state: "used" };
  if (row.withdrawnAt) return { state: "withdrawn" };
  if (row.expiresAt <= instantOf(now)) return { state: "expired" };
  const { tokenHash: _, ...link } = row;
  return { state: "usable", link };
}

/** Of two who use a link at once, one does. */
export async function useAccessLink(tx: Tx, id: Id<"AccessLink">): Promise<void> {
  const used = await tx.update(accessLinks).set({ usedAt: tx.now })
    .where(and(usable(id), gt(accessLinks.expiresAt, tx.now)))
    .returning({ id: accessLinks.id });
  if (used.length === 0) {
    throw new Refusal(
      "conflict",
      "This link has been used, withdrawn or is too old. Ask for a new one",
    );
  }
}

/** True where there was something to withdraw. */
export async function withdrawAccessLink(tx: Tx, id: Id<"AccessLink">): Promise<boolean> {
  const withdrawn = await tx.update(accessLinks).set({ withdrawnAt: tx.now })
    .where(usable(id)).returning({ id: accessLinks.id });
  return withdrawn.length > 0;
}

const usable = (id: Id<"AccessLink">) =>
  and(eq(accessLinks.id, id), isNull(accessLinks.usedAt), isNull(accessLinks.withdrawnAt));
