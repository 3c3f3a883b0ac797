/** Messages about a referral that were written before. */
import { type Id, instantOf, newId } from "@/db/columns.ts";
import { messages } from "@/db/schema/messages.ts";
import type { Store } from "@/db/store.ts";
import type { SignedIn } from "@/tests/factories/people.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";

export async function messageExists(
  store: Store,
  referralId: Id<"Referral">,
  by: SignedIn,
  words = "Has the biopsy been booked?",
): Promise<Id<"Message">> {
  const id = newId<"Message">();
  await rowExists(store, messages, {
    id,
    referralId,
    side: by.organisationKind === "practice" ? "practice" : "specialist",
    writtenBy: by.userId,
    writtenAt: instantOf(store.now()),
    words,
  });
  return id;
}
