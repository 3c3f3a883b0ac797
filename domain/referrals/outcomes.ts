import type { OutcomeKey } from "@/db/schema/referrals.ts";

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
    label: "Cannot answer: information or photographs are not enough",
    hint: "Say in the plan what is needed",
    next: "Send a new referral with what the plan asks for",
  },
};
