/**
 * Referral to treatment: which status code a referral has after each event, and the rule that gives
 * it. Codes: NHS Data Dictionary, referral to treatment period status. Rules: NHS England, "How to
 * measure" (RTT); advice before a referral is on no clock until the provider accepts the patient.
 * The clock never stands still: not while the practice or the patient is waited for.
 */
import type { Pathway } from "@/db/schema/clocks.ts";
import type { OutcomeKey } from "@/db/schema/referrals.ts";

interface CodeWords {
  readonly label: string;
  readonly effect: "starts" | "continues" | "stops" | "none";
}

/** Those of the national codes that something here can set. */
export const rttCodes = {
  "10": { label: "First activity", effect: "starts" },
  "20": { label: "Further activity", effect: "continues" },
  "21": { label: "Transferred to another provider", effect: "continues" },
  "30": { label: "First definitive treatment", effect: "stops" },
  "34": { label: "Decision not to treat, or no further contact", effect: "stops" },
  "36": { label: "Patient died", effect: "stops" },
  "98": { label: "Not applicable", effect: "none" },
} as const satisfies Record<string, CodeWords>;
export type RttCode = keyof typeof rttCodes;

export const startsClock = (code: string): boolean =>
  Object.entries(rttCodes).some(([known, { effect }]) => known === code && effect === "starts");

interface Rule {
  readonly code: RttCode;
  readonly words: string;
}

/** By the key that is kept with each status. */
export const rttRules = {
  advice_asked: {
    code: "98",
    words: "Advice was asked for before a referral: no clock runs",
  },
  advice_given: {
    code: "98",
    words: "Advice was given before a referral: no clock ever ran",
  },
  accepted: {
    code: "10",
    words: "The provider accepted the patient: the clock starts on the day of the answer, not on " +
      "the day advice was asked for",
  },
  advice_withdrawn: {
    code: "98",
    words: "The practice withdrew before advice was given: no clock ever ran",
  },
  received: {
    code: "10",
    words: "A referral for triage was received: the clock starts on that day",
  },
  returned: {
    code: "20",
    words: "Returned to the practice for more: the clock goes on",
  },
  replied: {
    code: "20",
    words: "The practice replied: the clock went on all the while",
  },
  transferred: {
    code: "21",
    words: "Passed on to another provider: the clock goes on there",
  },
  sent_on: {
    code: "20",
    words: "Sent on to be seen face to face: the clock goes on until treatment begins",
  },
  sent_on_for_cancer: {
    code: "20",
    words: "Sent on for urgent suspected cancer: the clock goes on beside that of the cancer " +
      "pathway",
  },
  triaged_back: {
    code: "34",
    words: "Triaged back to the practice with advice: the clock stops",
  },
  triaged_back_unanswered: {
    code: "34",
    words: "Returned without advice, and no further contact is planned: the clock stops",
  },
  triage_discharged: {
    code: "34",
    words: "Discharged with no further contact: the clock stops",
  },
  triage_withdrawn: {
    code: "34",
    words: "The practice withdrew the referral: no further contact, and the clock stops",
  },
  died: {
    code: "36",
    words: "The patient died: the clock stops",
  },
  treatment_begun: {
    code: "30",
    words: "The specialist’s plan begins definitive treatment, wherever it is carried out: the " +
      "clock stops",
  },
  no_consultant: {
    code: "98",
    words: "No consultant leads this service: it is not measured",
  },
} as const satisfies Record<string, Rule>;
export type RttRule = keyof typeof rttRules;

type EventKind =
  | "sent"
  | "returned"
  | "replied"
  | "passed_on_for_triage"
  | "transferred"
  | "withdrawn"
  | "died"
  | "treatment_begun";

/** What happens to a referral that can change its status. */
export type RttEvent =
  | { readonly kind: EventKind }
  | {
    readonly kind: "answered";
    readonly outcome: OutcomeKey;
    /** False where the practice must refer the patient itself. */
    readonly converted?: boolean;
  };

/** The rule that an event falls under; none where it changes nothing. */
export function rttRule(pathway: Pathway, event: RttEvent): RttRule | undefined {
  if (pathway === "not_consultant_led") return event.kind === "sent" ? "no_consultant" : undefined;
  if (event.kind === "answered") {
    const rule = answered[pathway][event.outcome];
    return rule === "accepted" && event.converted === false ? "advice_given" : rule;
  }
  return others[pathway][event.kind];
}

/**
 * With one of these behind it, a referral's clock was started as one for triage: wherever it is
 * passed on to, what happens there falls under the rules of triage.
 */
export const triageRules = ["received", "transferred"] as const satisfies readonly RttRule[];

/**
 * After which treatment can begin: while the clock runs after an answer; where it stopped with
 * advice to the practice, since a plan that the practice carries out can be the first definitive
 * treatment; and once more, to correct the day.
 */
const beforeTreatment: readonly string[] = [
  "accepted",
  "sent_on",
  "sent_on_for_cancer",
  "triaged_back",
  "treatment_begun",
] satisfies RttRule[];

export const canBeginTreatment = (rule: string | null): boolean =>
  rule !== null && beforeTreatment.includes(rule);

const answered: Readonly<Record<Exclude<Pathway, "not_consultant_led">, OutcomeRules>> = {
  advice: {
    treat_in_primary_care: "advice_given",
    tests_then_ask_again: "advice_given",
    discharged: "advice_given",
    clinic_routine: "accepted",
    clinic_urgent: "accepted",
    procedure_list: "accepted",
    video_appointment: "accepted",
    urgent_suspected_cancer: "accepted",
    rejected: "advice_given",
  },
  triage: {
    treat_in_primary_care: "triaged_back",
    tests_then_ask_again: "triaged_back",
    discharged: "triage_discharged",
    clinic_routine: "sent_on",
    clinic_urgent: "sent_on",
    procedure_list: "sent_on",
    video_appointment: "sent_on",
    urgent_suspected_cancer: "sent_on_for_cancer",
    rejected: "triaged_back_unanswered",
  },
};
type OutcomeRules = Readonly<Record<OutcomeKey, RttRule>>;

const others: Readonly<
  Record<
    Exclude<Pathway, "not_consultant_led">,
    Readonly<Partial<Record<Exclude<RttEvent["kind"], "answered">, RttRule>>>
  >
> = {
  advice: {
    sent: "advice_asked",
    withdrawn: "advice_withdrawn",
    died: "advice_withdrawn",
    treatment_begun: "treatment_begun",
  },
  triage: {
    sent: "received",
    returned: "returned",
    replied: "replied",
    passed_on_for_triage: "received",
    transferred: "transferred",
    withdrawn: "triage_withdrawn",
    died: "died",
    treatment_begun: "treatment_begun",
  },
};
