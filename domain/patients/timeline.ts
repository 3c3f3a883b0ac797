/** All that happened to a patient, from the rows that say so: the audit is evidence, not a source. */
import type { Id, Instant } from "@/db/columns.ts";
import { fieldsInWords } from "@/domain/patients/amendments.ts";
import {
  capacityCatalogue,
  type ConsentDecision,
  decisionLabels,
  purposeCatalogue,
  wayLabels,
} from "@/domain/patients/consents.ts";
import type { Consent } from "@/domain/patients/find_consents.ts";
import { type Need, needInWords } from "@/domain/patients/patient.ts";

export interface TimelineEvent {
  readonly at: Instant;
  readonly byId: Id<"User"> | null;
  readonly what: string;
  /** More about it, where there is more. */
  readonly detail?: string | undefined;
  readonly referralId?: Id<"Referral"> | undefined;
}

/** Newest first; what happened at one moment, last said first. */
export const newestFirst = (events: readonly TimelineEvent[]): readonly TimelineEvent[] =>
  events.map((event, index) => ({ event, index }))
    .sort((a, b) => b.event.at.localeCompare(a.event.at) || b.index - a.index)
    .map(({ event }) => event);

export interface AmendmentRow {
  readonly changes: Readonly<Record<string, unknown>>;
  readonly amendedAt: Instant;
  readonly amendedBy: Id<"User">;
}

export const ofAmendments = (rows: readonly AmendmentRow[]): TimelineEvent[] =>
  rows.map(({ changes, amendedAt, amendedBy }) => ({
    at: amendedAt,
    byId: amendedBy,
    what: `Changed ${fieldsInWords(Object.keys(changes))}`,
  }));

export interface NeedRow extends Need {
  readonly recordedAt: Instant;
  readonly recordedBy: Id<"User">;
  readonly endedAt: Instant | null;
  readonly endedBy: Id<"User"> | null;
}

export const ofNeeds = (rows: readonly NeedRow[]): TimelineEvent[] =>
  rows.flatMap((need) => {
    const words = needInWords(need);
    const noted = { at: need.recordedAt, byId: need.recordedBy, what: `Noted a need: ${words}` };
    if (!need.endedAt) return [noted];
    return [noted, { at: need.endedAt, byId: need.endedBy, what: `Ended a need: ${words}` }];
  });

type ConsentRow = Omit<Consent, "recordedByName"> & { readonly recordedBy: Id<"User"> };
const decided: Readonly<Record<ConsentDecision, string>> = {
  given: "Consent given",
  refused: "Consent refused",
  withdrawn: "Consent withdrawn",
};

export const ofConsents = (rows: readonly ConsentRow[]): TimelineEvent[] =>
  rows.map((consent) => ({
    at: consent.recordedAt,
    byId: consent.recordedBy,
    what: `${decided[consent.decision]}: ${purposeCatalogue[consent.purpose].label.toLowerCase()}`,
    detail: consentInWords({ ...consent, explained: null }),
    referralId: consent.referralId ?? undefined,
  }));

/** `Spoken. The patient decided. Explained: …` */
export function consentInWords(
  { form, capacity, decidedBy, explained }: Pick<
    Consent,
    "form" | "capacity" | "decidedBy" | "explained"
  >,
): string {
  const who = decidedBy ? `: ${decidedBy}` : "";
  return `${wayLabels[form]}. ${capacityCatalogue[capacity].label}${who}.` +
    (explained ? ` Explained: ${explained}` : "");
}

/** `Given on paper` would say too much for a list: the decision alone. */
export const decisionInWords = (consent: Consent | undefined): string =>
  consent ? decisionLabels[consent.decision] : "Not asked";
