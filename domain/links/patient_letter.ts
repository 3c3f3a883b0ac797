/** The letter as the patient reads it, and whoever they share it with: what of an answer is theirs. */
import type { Day, Id } from "@/db/columns.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { findAnswer } from "@/domain/answers/find.ts";
import { followUpDueOn } from "@/domain/answers/follow_up_due.ts";
import { planOf } from "@/domain/answers/plan.ts";
import { findReleased } from "@/domain/links/letters.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { dayOf } from "@/domain/time.ts";

export interface PatientLetter {
  readonly answerId: Id<"Answer">;
  readonly words: string;
  readonly toDo: readonly string[];
  readonly organisation: string;
  readonly writtenOn: Day;
  /** They had another letter before this one. */
  readonly changed: boolean;
  /** By when the specialist asks for new photographs, where that still holds. */
  readonly photographsDueOn: Day | undefined;
}

/** A history's link leads to no letter, though it is of the same referral. */
export async function findPatientLetter(
  read: Reader,
  actor: Actor,
): Promise<PatientLetter | undefined> {
  const { link } = actor;
  if (!link || link.purpose === "history") return undefined;
  authorise(actor, "link.read_letter", { id: link.referralId });
  const [referral, released] = await Promise.all([
    findReferral(read, actor, link.referralId),
    findReleased(read, actor, link.referralId),
  ]);
  if (!released?.answer.details.patientLetter) return undefined;
  const { answer, changed } = released;
  const newest = await findAnswer(read, actor, link.referralId);
  return {
    answerId: answer.id,
    words: answer.details.patientLetter!,
    toDo: planOf(answer).patient,
    organisation: referral.serviceOrganisationName,
    writtenOn: dayOf(answer.answeredAt),
    changed,
    photographsDueOn: newest?.details.followUp?.newPhotographs ? followUpDueOn(newest) : undefined,
  };
}
