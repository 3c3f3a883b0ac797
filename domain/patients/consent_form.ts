import { z } from "zod";
import {
  consentCapacities,
  consentDecisions,
  consentForms,
  consentPurposes,
} from "@/db/schema/patients.ts";
import { figure } from "@/domain/figures.ts";

const words = (most: number) =>
  z.string().trim().max(most, `Use ${figure(most)} characters or fewer`)
    .default("").transform((text) => text === "" ? null : text);

export const ConsentForm = z.object({
  purpose: z.enum(consentPurposes, "Choose what the consent is for"),
  decision: z.enum(consentDecisions, "Choose what was decided"),
  // Not called "form": errors under that name belong to no field.
  way: z.enum(consentForms, "Choose whether it was spoken or written"),
  capacity: z.enum(consentCapacities, "Choose who decided"),
  decidedBy: words(200),
  explained: words(2000),
}).superRefine((typed, context) => {
  if (typed.capacity !== "own_decision" && !typed.decidedBy) {
    context.addIssue({
      code: "custom",
      path: ["decidedBy"],
      message: "Enter the name of the person who decided",
    });
  }
  // Spoken consent is enough for care; showing identifiable photographs wider is not
  // (Devon teledermatology guidance).
  if (typed.decision === "given" && typed.purpose !== "care" && typed.way !== "written") {
    context.addIssue({
      code: "custom",
      path: ["way"],
      message: `Consent for ${typed.purpose} must be written`,
    });
  }
}).transform(({ way, ...decided }) => ({ ...decided, form: way }));
export type ConsentInput = z.output<typeof ConsentForm>;
