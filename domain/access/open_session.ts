/** A session begins with a token of its own; a step up in trust changes the token, so that one seen before is worth nothing. */
import { eq } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { sessions } from "@/db/schema/access.ts";
import { hashOnTablet, hashToken, newToken } from "@/domain/access/hash_token.ts";

/** Where somebody signs in from, as far as the request tells. */
export interface From {
  readonly requestId: string;
  readonly address: string | null;
  readonly browser: string | null;
}

export async function openSession(
  tx: Tx,
  userId: Id<"User">,
  /** Null while a second factor is still to come. */
  membershipId: Id<"Membership"> | null,
  { address, browser }: From,
  /** The home's tablet that it is bound to. */
  tabletId?: Id<"Device">,
): Promise<string> {
  const token = newToken();
  await tx.insert(sessions).values({
    id: newId(),
    tokenHash: tabletId ? hashOnTablet(tabletId, token) : hashToken(token),
    userId,
    membershipId,
    signedInAt: membershipId === null ? null : tx.now,
    startedAt: tx.now,
    lastSeenAt: tx.now,
    address,
    browser: browser?.slice(0, 300) ?? null,
  });
  return token;
}

/** The same session under a new token. */
export async function renewToken(tx: Tx, id: Id<"Session">): Promise<string> {
  const token = newToken();
  await tx.update(sessions).set({ tokenHash: hashToken(token) }).where(eq(sessions.id, id));
  return token;
}
