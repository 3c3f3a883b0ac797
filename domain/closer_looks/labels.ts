import type { CloserLookConsent } from "@/db/schema/closer_looks.ts";

export const closerLookConsentLabels: Readonly<Record<CloserLookConsent, string>> = {
  given: "The resident agrees",
  best_interests: "The resident cannot decide: it is in their best interests",
};
