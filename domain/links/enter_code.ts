/** A short code that was read out to somebody leads to an address of the link's own. */
import { and, eq, isNull } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { linkTokens, patientLinks } from "@/db/schema/links.ts";
import type { Store } from "@/db/store.ts";
import { nobody } from "@/domain/access/actor.ts";
import { countAttempt, forgiveOne } from "@/domain/access/attempts.ts";
import { hashToken } from "@/domain/access/hash_token.ts";
import { codeAddressKey } from "@/domain/access/lockout.ts";
import { addAddress } from "@/domain/links/make.ts";

export type CodeEnd =
  | { readonly kind: "known"; readonly token: string }
  | { readonly kind: "unknown" }
  | { readonly kind: "wait"; readonly seconds: number };

/** Wrong ones are counted by network address, apart from wrong dates of birth. */
export async function enterCode(
  store: Store,
  code: string,
  from: { readonly requestId: string; readonly address: string | null },
): Promise<CodeEnd> {
  const addressKey = codeAddressKey(from.address);
  const seconds = await countAttempt(store, { code_address: addressKey });
  if (seconds > 0) return { kind: "wait", seconds };
  const [link] = await store.read.select({ id: patientLinks.id, patientId: patientLinks.patientId })
    .from(linkTokens).innerJoin(patientLinks, eq(patientLinks.id, linkTokens.linkId))
    .where(eq(linkTokens.codeHash, hashToken(code)));
  if (!link) return { kind: "unknown" };
  return await change(store, nobody(from.requestId, from.address), async (tx) => {
    await forgiveOne(tx, addressKey);
    await tx.update(patientLinks).set({ openedAt: tx.now })
      .where(and(eq(patientLinks.id, link.id), isNull(patientLinks.openedAt)));
    tx.audit("link.opened", { patient_link: link.id, patient: link.patientId }, { by: "code" });
    return { kind: "known", ...await addAddress(tx, link.id) };
  });
}
