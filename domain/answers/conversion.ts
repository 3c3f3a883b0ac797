/**
 * Whether an answer turns the request for advice into a referral: only where the practice authorised
 * it when it sent the request ("Do you authorise the provider to convert this advice request into a
 * referral if appropriate?", e-RS advice and guidance).
 */
import type { Conversion, OutcomeKey } from "@/db/schema/referrals.ts";
import { Refusal } from "@/domain/errors.ts";

/** Outcomes after which the specialist's side goes on with the patient. */
export const onward: readonly OutcomeKey[] = [
  "clinic_routine",
  "clinic_urgent",
  "procedure_list",
  "video_appointment",
  "urgent_suspected_cancer",
];

interface Asked {
  /** Null where it was sent before practices were asked: then what the service offers holds. */
  readonly conversion: Conversion | null;
}

export const mayConvert = ({ conversion }: Asked): boolean => conversion !== "not_authorised";

export const notAuthorised = "The practice did not authorise turning this request into a referral";

/** Why the outcome cannot be chosen; an upgrade for suspected cancer always can. */
export const cannotChoose = (asked: Asked, outcome: OutcomeKey): boolean =>
  onward.includes(outcome) && outcome !== "urgent_suspected_cancer" && !mayConvert(asked);

/** Without the right to convert, the practice is asked to refer a suspected cancer itself, today. */
export function converts(asked: Asked, outcome: OutcomeKey): boolean {
  if (cannotChoose(asked, outcome)) {
    throw new Refusal("invalid", `${notAuthorised}. Advise the practice to refer, in the plan`);
  }
  return onward.includes(outcome) && mayConvert(asked);
}
