/** Whether a patient can send new photographs by themselves: asked for, not begun, and still taken. */
import { and, eq, ne } from "drizzle-orm";
import type { Day } from "@/db/columns.ts";
import { type Priority, referrals } from "@/db/schema/referrals.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { findAnswer } from "@/domain/answers/find.ts";
import { followUpDueOn } from "@/domain/answers/follow_up_due.ts";
import { isAnswered } from "@/domain/referrals/begin_follow_up.ts";
import { findReferral, type Referral } from "@/domain/referrals/find.ts";
import { findReferredPatient } from "@/domain/referrals/find_patient.ts";
import { prioritiesTaken } from "@/domain/referrals/priorities.ts";
import { exclusionsThatApply } from "@/domain/services/exclusions.ts";
import { offeredServices } from "@/domain/services/find.ts";

export type PatientFollowUp =
  /** As routine where the service takes that: nobody has judged how they are now. */
  | {
    readonly kind: "open";
    readonly earlier: Referral;
    readonly dueOn: Day;
    readonly priority: Priority;
  }
  | { readonly kind: "begun" }
  | { readonly kind: "none" };

export async function findPatientFollowUp(
  read: Reader,
  actor: Actor,
  today: Day,
): Promise<PatientFollowUp> {
  if (actor.link?.purpose !== "letter") return { kind: "none" };
  const { referralId } = actor.link;
  const [earlier, answer] = await Promise.all([
    findReferral(read, actor, referralId),
    findAnswer(read, actor, referralId),
  ]);
  const dueOn = answer && followUpDueOn(answer);
  if (!isAnswered(earlier) || !answer?.details.followUp?.newPhotographs || !dueOn) {
    return { kind: "none" };
  }
  // Theirs to know of, since it is of their own referral: it is the practice's to open.
  const begun = await read.$count(
    referrals,
    and(eq(referrals.followUpOfId, referralId), ne(referrals.state, "withdrawn")),
  );
  if (begun > 0) return { kind: "begun" };
  const offered = await offeredServices(read, actor, today);
  const service = offered.find(({ id }) => id === earlier.serviceId);
  const priority = service && prioritiesTaken(service.definition).at(-1);
  if (!service || !priority) return { kind: "none" };
  const { dateOfBirth } = await findReferredPatient(read, actor, referralId);
  const excluded = exclusionsThatApply(service.definition.exclusions, {}, dateOfBirth, today);
  return excluded.length > 0 ? { kind: "none" } : { kind: "open", earlier, dueOn, priority };
}
