/** A letter in an answer that has left goes to its patient by itself, where the service says so. */
import type { Tx } from "@/db/change.ts";
import type { Day, Id } from "@/db/columns.ts";
import type { AnswerDetails } from "@/db/schema/referrals.ts";
import type { Reader } from "@/db/store.ts";
import type { LetterRelease } from "@/domain/services/definition.ts";
import { currentVersion } from "@/domain/services/find_definition.ts";
import { dayOf } from "@/domain/time.ts";

interface Given {
  readonly id: Id<"Answer">;
  readonly referralId: Id<"Referral">;
  readonly details: AnswerDetails;
}

export async function releaseWhereAtOnce(
  tx: Tx,
  { serviceId }: { readonly serviceId: Id<"Service"> },
  { id: answerId, referralId, details }: Given,
): Promise<void> {
  if (!details.patientLetter) return;
  if (await letterReleaseOf(tx, serviceId, dayOf(tx.now)) !== "at_once") return;
  await tx.enqueue("link.release_letter", { referralId, answerId }, { dedupeKey: answerId });
}

/** By the version of the day on which it is answered: it is no matter of what was asked. */
export async function letterReleaseOf(
  read: Reader,
  serviceId: Id<"Service">,
  day: Day,
): Promise<LetterRelease> {
  return (await currentVersion(read, serviceId, day))?.definition.letterRelease ?? "practice";
}
