/** Codes to sign in with when the authenticator is lost: ten, shown once, each works once. */
import { randomBytes } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { recoveryCodes } from "@/db/schema/access.ts";
import { hashToken } from "@/domain/access/hash_token.ts";

const howMany = 10;
/** Crockford's: no letter that looks like a digit, or like another letter. */
const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

/** Makes ten; those made before stop working. */
export async function makeRecoveryCodes(tx: Tx, userId: Id<"User">): Promise<readonly string[]> {
  const codes = Array.from({ length: howMany }, newRecoveryCode);
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId));
  await tx.insert(recoveryCodes).values(
    codes.map((code) => ({ id: newId<"RecoveryCode">(), userId, codeHash: hashCode(code) })),
  );
  return codes;
}

/** True where it was one of theirs, unused; it is used now. */
export async function useRecoveryCode(
  tx: Tx,
  userId: Id<"User">,
  typed: string,
): Promise<boolean> {
  const used = await tx.update(recoveryCodes).set({ usedAt: tx.now }).where(and(
    eq(recoveryCodes.userId, userId),
    eq(recoveryCodes.codeHash, hashCode(typed)),
    isNull(recoveryCodes.usedAt),
  )).returning({ id: recoveryCodes.id });
  return used.length > 0;
}

/** 80 bits: `k7f2-9mq4-xwt3-h5jd`. So many need no salt and no slow hash. */
function newRecoveryCode(): string {
  const letters = [...randomBytes(16)].map((byte) => alphabet[byte % 32]).join("");
  return letters.match(/.{4}/g)!.join("-");
}

/** Spaces, hyphens and capitals are how people type, and O is how they read 0. */
const hashCode = (code: string) =>
  hashToken(
    code.toLowerCase().replaceAll(/[^0-9a-z]/g, "").replaceAll("o", "0").replaceAll(/[il]/g, "1"),
  );
