import type { Complexity } from "@/db/schema/referrals.ts";
import type { clinicKinds } from "@/db/schema/sourcing.ts";

export type ClinicKind = typeof clinicKinds[number];

export const clinicKindLabels: Readonly<Record<ClinicKind, string>> = {
  consultant_clinic: "Consultant clinic",
  procedure_clinic: "Procedure clinic",
  secondary_care: "Secondary care",
  urgent_suspected_cancer: "Urgent suspected cancer clinic",
  community_service: "Community service",
};

export const complexityLabels: Readonly<Record<Complexity, string>> = {
  simple: "Simple",
  complicated: "Complicated",
};
