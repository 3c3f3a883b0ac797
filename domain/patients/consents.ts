/** What a patient can agree to, and how a decision is recorded. */
import type {
  consentCapacities,
  consentDecisions,
  consentForms,
  consentPurposes,
} from "@/db/schema/patients.ts";

export type ConsentPurpose = typeof consentPurposes[number];
export type ConsentDecision = typeof consentDecisions[number];
export type ConsentWay = typeof consentForms[number];
export type ConsentCapacity = typeof consentCapacities[number];

/** Three consents that do not depend on each other: BAD, quality standards for teledermatology. */
export const purposeCatalogue: Readonly<
  Record<ConsentPurpose, { readonly label: string; readonly hint: string }>
> = {
  care: {
    label: "Care",
    hint: "Photographs are taken, kept in the record and shared with the specialist team",
  },
  teaching: { label: "Teaching", hint: "Photographs may be shown to staff who are learning" },
  publication: {
    label: "Publication",
    hint: "Photographs may be published, for instance in a journal",
  },
};

export const decisionLabels: Readonly<Record<ConsentDecision, string>> = {
  given: "Given",
  refused: "Refused",
  withdrawn: "Withdrawn",
};

export const wayLabels: Readonly<Record<ConsentWay, string>> = {
  verbal: "Spoken",
  written: "Written",
};

export const capacityCatalogue: Readonly<
  Record<ConsentCapacity, { readonly label: string; readonly who: string | null }>
> = {
  own_decision: { label: "The patient decided", who: null },
  parent: { label: "A parent or guardian decided", who: "Name of the parent or guardian" },
  attorney: {
    label: "An attorney or deputy for health decided",
    who: "Name of the attorney or deputy",
  },
  best_interests: { label: "Decided in their best interests", who: "Name and role of who decided" },
};

/** Draft wording, to be agreed by the clinical safety officer of the install. */
export const careWording =
  "I agree to photographs of my skin being taken, stored in my health record and shared securely " +
  "with the specialist team so they can advise on my care. I understand a photograph can miss " +
  "things and I may be asked to come in. I can say no, or change my mind, and my care will not " +
  "be affected.";
