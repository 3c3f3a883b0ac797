import type { OutcomeKey, Rejection } from "@/db/schema/referrals.ts";

interface OutcomeWords {
  readonly label: string;
  readonly hint: string;
  /** What the practice does next, told beside the plan. */
  readonly next: string;
}

/** In the order in which they are offered. Meanings: EROC, specialist advice outcomes (NHS England). */
export const outcomeCatalogue: Readonly<Record<OutcomeKey, OutcomeWords>> = {
  treat_in_primary_care: {
    label: "Treat in primary care",
    hint: "Returned with advice; the practice manages the patient with your plan",
    next: "Treat the patient at the practice, following the plan",
  },
  tests_then_ask_again: {
    label: "Tests first, then ask again",
    hint: "Returned with advice; say which tests, and what their results would change",
    next: "Arrange the tests in the plan, and ask again with their results",
  },
  discharged: {
    label: "Treated or discharged by the specialist",
    hint: "No onward appointment is needed",
    next: "Tell the patient. No appointment is needed",
  },
  clinic_routine: {
    label: "See face to face: routine",
    hint: "Accepted as a routine clinic referral",
    next: "Tell the patient to expect a routine clinic appointment",
  },
  clinic_urgent: {
    label: "See face to face: urgent",
    hint: "Accepted as an urgent clinic referral",
    next: "Tell the patient to expect an urgent clinic appointment",
  },
  procedure_list: {
    label: "Procedure list",
    hint: "Accepted for a procedure, without a clinic first",
    next: "Tell the patient to expect an appointment for the procedure",
  },
  video_appointment: {
    label: "Video appointment",
    hint: "Accepted for an appointment by video",
    next: "Tell the patient to expect an appointment by video",
  },
  urgent_suspected_cancer: {
    label: "Upgrade to urgent suspected cancer (USC)",
    hint: "Starts the cancer pathway; the practice must tell the patient today",
    next: "Tell the patient today that they are on the urgent suspected cancer pathway",
  },
  rejected: {
    label: "Reject: cannot be answered",
    hint: "Say why, and in the plan what to do instead",
    next: "Follow the plan: the request was not answered",
  },
};

/** A suspected cancer that the provider may not go on with: nothing is to hold it up. */
const referToday = "Refer the patient today on the urgent suspected cancer pathway: you did not " +
  "authorise turning this request into a referral";

export const nextOf = (
  { outcome, converted }: { readonly outcome: OutcomeKey; readonly converted: boolean },
): string =>
  outcome === "urgent_suspected_cancer" && !converted ? referToday : outcomeCatalogue[outcome].next;

export const rejectionLabels: Readonly<Record<Rejection, string>> = {
  photographs_insufficient: "The photographs are not good enough",
  information_insufficient: "The information is not enough",
  outside_the_service: "The service does not take such cases",
  other: "Another reason, given in the plan",
};
