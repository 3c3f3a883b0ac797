/** Who may do what with surveys. Whoever answers one needs no permission, and is nobody. */
import {
  homeStaff,
  hubStaff,
  managers,
  practiceStaff,
  serviceStaff,
  specialists,
} from "@/domain/access/role_groups.ts";
import type { Rule } from "@/domain/access/rule.ts";
import type { Subjects } from "@/domain/access/subjects.ts";
import { own } from "@/domain/access/whose.ts";

type OfSurveys = Extract<keyof Subjects, `${"survey" | "questionnaire"}.${string}`>;

export const surveyPermissions: { readonly [P in OfSurveys]: Rule<Subjects[P]> } = {
  "questionnaire.answer": {
    may: "answer a questionnaire that was sent to them",
    roles: [...practiceStaff, ...homeStaff, ...specialists, ...hubStaff],
    when: (actor, subject) => subject.userId === actor.userId,
    otherwise: "Only the person to whom a questionnaire was sent can answer it",
  },
  "questionnaire.manage": {
    may: "write questionnaires, send them, and read what was answered",
    roles: ["service_manager", "hub_lead"],
    when: own,
    otherwise: "Only the manager of the organisation that asks can do this",
  },
  "survey.view": {
    may: "see what people answered about their experience",
    roles: [...practiceStaff, ...serviceStaff, ...homeStaff, ...hubStaff, "ambulance_manager"],
  },
  "survey.enter": {
    may: "type in answers that came on paper or by telephone",
    roles: [...practiceStaff, ...serviceStaff, ...homeStaff, ...hubStaff, "ambulance_manager"],
    when: own,
    otherwise: "You can type in answers only for your own organisation",
  },
  "survey.manage": {
    may: "set up where people are asked about their experience, and set answers aside",
    roles: [...managers],
    when: own,
    otherwise: "Only the manager of the organisation that asks can do this",
  },
  "survey.open_original": {
    may: "read a comment as it was before a name was taken out",
    roles: [...managers],
    when: own,
    otherwise: "Only the manager of the organisation that asked can read it",
  },
  "survey.publish": {
    may: "sort comments, take names out, and publish what people said",
    roles: [...managers],
    when: own,
    otherwise: "Only the manager of the organisation that asks can do this",
  },
};
