/** Makes links and addresses for them. The addresses are in what is returned and nowhere else. */
import { randomInt } from "node:crypto";
import type { Tx } from "@/db/change.ts";
import { type Id, type Instant, instantOf, newId } from "@/db/columns.ts";
import { linkTokens, patientLinks } from "@/db/schema/links.ts";
import { hashToken, newToken } from "@/domain/access/hash_token.ts";
import { linkDays } from "@/domain/links/standing.ts";

type NewLink = typeof patientLinks.$inferInsert;

/** Valid for seven days; the change that makes it says in the audit why. */
export async function makeLink(
  tx: Tx,
  link: Omit<NewLink, "id" | "createdAt" | "expiresAt">,
): Promise<Id<"PatientLink">> {
  const id = newId<"PatientLink">();
  await tx.insert(patientLinks).values({
    ...link,
    id,
    createdAt: tx.now,
    expiresAt: expiry(tx.now),
  });
  return id;
}

export const expiry = (from: Instant): Instant =>
  instantOf(new Date(Date.parse(from) + linkDays * 24 * 60 * 60 * 1000));

/** One more address that leads to the link. */
export async function addAddress(tx: Tx, linkId: Id<"PatientLink">): Promise<{ token: string }> {
  const token = newToken();
  await addToken(tx, linkId, token, null);
  return { token };
}

/** An address with a code of eight that can be read out and typed. */
export async function addAddressWithCode(
  tx: Tx,
  linkId: Id<"PatientLink">,
): Promise<{ token: string; code: string }> {
  const [token, code] = [newToken(), newCode()];
  await addToken(tx, linkId, token, hashToken(code));
  return { token, code };
}

async function addToken(tx: Tx, linkId: Id<"PatientLink">, token: string, codeHash: string | null) {
  await tx.insert(linkTokens)
    .values({ id: newId(), linkId, tokenHash: hashToken(token), codeHash, createdAt: tx.now });
}

/** Without 0, O, 1, I, L, U and V, which are misheard or misread: 29 letters, 8 of them, 38 bits. */
export const codeLetters = "23456789ABCDEFGHJKMNPQRSTWXYZ";
const codeLength = 8;

/** For whatever is read out and typed once. */
export function newCode(): string {
  return Array.from({ length: codeLength }, () => codeLetters[randomInt(codeLetters.length)])
    .join("");
}
