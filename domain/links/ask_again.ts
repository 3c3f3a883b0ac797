/**
 * Somebody asks for a link that they lost. Whether the contact is anybody's is not looked at here:
 * the same is written, said and counted, and a job looks afterwards.
 */
import { change } from "@/db/change.ts";
import type { Store } from "@/db/store.ts";
import { nobody } from "@/domain/access/actor.ts";
import { countAttempt } from "@/domain/access/attempts.ts";
import { contactHash, lostAddressKey, lostContactKey } from "@/domain/access/lockout.ts";

/** How many seconds to wait, where it was asked for too often: by one address, or for one contact. */
export async function askAgain(
  store: Store,
  contact: string,
  { requestId, address }: { readonly requestId: string; readonly address: string | null },
): Promise<number> {
  const contactKey = lostContactKey(contact);
  const seconds = await countAttempt(store, {
    lost_address: lostAddressKey(address),
    lost_contact: contactKey,
  });
  if (seconds > 0) return seconds;
  await change(store, nobody(requestId, address), async (tx) => {
    await tx.enqueue("link.recover", { contactHash: contactHash(contact) }, {
      dedupeKey: contactKey,
    });
    tx.audit("link.asked_again", { patient_link: undefined });
  });
  return 0;
}
