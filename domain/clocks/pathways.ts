import type { Pathway } from "@/db/schema/clocks.ts";

export const pathwayLabels: Readonly<
  Record<Pathway, { readonly label: string; readonly hint: string }>
> = {
  advice: {
    label: "Advice before a referral",
    hint: "No clock runs until the patient is accepted",
  },
  triage: {
    label: "Triage of a referral that was made",
    hint: "The clock starts when the referral is received",
  },
  not_consultant_led: {
    label: "Work that no consultant leads",
    hint: "It is not measured",
  },
};
