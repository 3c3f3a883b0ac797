/** What each kind of people is asked to begin with; an organisation changes it as it likes. */
import type { QuestionnaireAudience } from "@/db/schema/survey_questionnaires.ts";
import type { QuestionnaireDefinition } from "@/domain/questionnaires/definition.ts";
import { forHomes } from "@/domain/questionnaires/shipped/homes.ts";
import { forPatients } from "@/domain/questionnaires/shipped/patients.ts";
import { forPractices } from "@/domain/questionnaires/shipped/practices.ts";
import { forSpecialists } from "@/domain/questionnaires/shipped/specialists.ts";

export const shippedQuestionnaires: Readonly<
  Record<QuestionnaireAudience, QuestionnaireDefinition>
> = {
  practices: forPractices,
  homes: forHomes,
  specialists: forSpecialists,
  patients: forPatients,
};
