/** A tablet becomes a home's by a code that was made for it: the code of two that type it works once. */
import { and, eq, gt, isNull } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { newId } from "@/db/columns.ts";
import { devicePairings, devices } from "@/db/schema/devices.ts";
import type { Store } from "@/db/store.ts";
import { nobody } from "@/domain/access/actor.ts";
import { countAttempt, forgiveOne } from "@/domain/access/attempts.ts";
import { browserWords } from "@/domain/access/browser_words.ts";
import { hashToken, newToken } from "@/domain/access/hash_token.ts";
import { pairingAddressKey } from "@/domain/access/lockout.ts";
import type { From } from "@/domain/access/open_session.ts";
import { Refusal } from "@/domain/errors.ts";

export type PairEnd =
  /** The token goes into the tablet's cookie, and nowhere else. */
  | { readonly kind: "paired"; readonly token: string }
  | { readonly kind: "unknown" }
  | { readonly kind: "wait"; readonly seconds: number };

export async function pairTablet(store: Store, code: string, from: From): Promise<PairEnd> {
  const key = pairingAddressKey(from.address);
  const seconds = await countAttempt(store, { pairing_address: key });
  if (seconds > 0) return { kind: "wait", seconds };
  const codeHash = hashToken(code);
  const known = await store.read.select({ id: devicePairings.id }).from(devicePairings)
    .where(eq(devicePairings.codeHash, codeHash)).get();
  if (!known) return { kind: "unknown" };
  return await change(store, nobody(from.requestId, from.address), async (tx): Promise<PairEnd> => {
    const [pairing] = await tx.update(devicePairings).set({ usedAt: tx.now }).where(and(
      eq(devicePairings.id, known.id),
      isNull(devicePairings.usedAt),
      gt(devicePairings.expiresAt, tx.now),
    )).returning();
    if (!pairing) {
      throw new Refusal("conflict", "This code was used, or is too old. Ask for a new one");
    }
    const { organisationId, name, place, createdBy } = pairing;
    const token = newToken();
    const id = newId<"Device">();
    await tx.insert(devices).values({
      id,
      organisationId,
      tokenHash: hashToken(token),
      name,
      place,
      pairedBy: createdBy,
      pairedAt: tx.now,
      lastSeenAt: tx.now,
      browser: browserWords(from.browser),
    });
    await forgiveOne(tx, key);
    tx.audit("device.paired", { device: id }, { organisation: organisationId, name });
    return { kind: "paired", token };
  });
}
