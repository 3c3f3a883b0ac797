/** Whom an organisation can ask with a questionnaire, and what each kind of people is called. */
import type { OrganisationKind } from "@/db/schema/organisations.ts";
import { type QuestionnaireAudience } from "@/db/schema/survey_questionnaires.ts";

export { questionnaireAudiences } from "@/db/schema/survey_questionnaires.ts";

export const audienceLabels: Readonly<Record<QuestionnaireAudience, string>> = {
  practices: "Practices",
  homes: "Care homes",
  specialists: "Specialists and clinicians",
  patients: "Patients",
};

/** Who is asked, in a sentence that begins "It goes to". */
export const audienceWords: Readonly<Record<QuestionnaireAudience, string>> = {
  practices: "the clinicians, receptionists and managers of practices that referred to you in " +
    "the last six months",
  homes: "the carers and managers of homes that asked or called you in the last six months",
  specialists: "those who answer for your organisation: its own clinicians and those of its teams",
  patients: "patients who had a link or a letter in the last six months, by the telephone number " +
    "or e-mail address that they agreed to",
};

const ofKind: Partial<Record<OrganisationKind, readonly QuestionnaireAudience[]>> = {
  specialist: ["practices", "homes", "specialists", "patients"],
  hub: ["homes", "specialists"],
};

export const audiencesOf = (kind: OrganisationKind): readonly QuestionnaireAudience[] =>
  ofKind[kind] ?? [];

/** Patients answer as nobody; everybody else for the organisation that they work for. */
export const isAnonymous = (audience: QuestionnaireAudience): boolean => audience === "patients";
