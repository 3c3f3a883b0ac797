/** Where an answer sends the patient on to, and how complicated the case is there. */
import type { Id } from "@/db/columns.ts";
import type { Complexity, OutcomeKey } from "@/db/schema/referrals.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";
import type { Referral } from "@/domain/referrals/find.ts";
import type { AnswerInput } from "@/domain/answers/forms.ts";
import { clinicsOf } from "@/domain/sourcing/clinics.ts";

interface SentOn {
  readonly clinicId: Id<"Clinic"> | null;
  readonly complexity: Complexity | null;
}

/** Outcomes after which the patient is seen face to face. */
export const faceToFace: readonly OutcomeKey[] = [
  "clinic_routine",
  "clinic_urgent",
  "procedure_list",
  "urgent_suspected_cancer",
];

/**
 * Asked for where the service has clinics to choose from. An upgrade to urgent suspected cancer may
 * go without: its pathway is often another provider's, and nothing is to hold it up.
 */
export async function sentOn(
  read: Reader,
  actor: Actor,
  { serviceId }: Pick<Referral, "serviceId">,
  { outcome, clinic, complexity }: AnswerInput,
): Promise<SentOn> {
  if (!faceToFace.includes(outcome)) return { clinicId: null, complexity: null };
  const clinics = await clinicsOf(read, actor, serviceId);
  if (clinic === undefined) {
    if (clinics.length === 0 || outcome === "urgent_suspected_cancer") {
      return { clinicId: null, complexity: complexity ?? null };
    }
    throw new Refusal("invalid", "Choose the clinic that will see the patient");
  }
  const chosen = clinics.find(({ id }) => id === clinic);
  if (!chosen) throw new Refusal("conflict", "This clinic has closed. Choose another");
  if (complexity === undefined) {
    throw new Refusal("invalid", "Say whether the case is simple or complicated");
  }
  if (complexity === "complicated" && !chosen.takesComplicated) {
    throw new Refusal(
      "invalid",
      `${chosen.name} takes simple cases only. Choose another clinic, or say that the case is simple`,
    );
  }
  return { clinicId: clinic, complexity };
}
