/** Who may do what. The administrator's page and docs/permissions.md are printed from this table. */
import type { Role } from "@/db/schema/access.ts";
import type { Actor } from "@/domain/access/actor.ts";
import {
  homeStaff,
  hubClinicians,
  hubStaff,
  managers,
  practiceClinicians,
  practiceStaff,
  prescribersAndNurses,
  serviceStaff,
  specialists,
} from "@/domain/access/role_groups.ts";
import { roleCatalogue } from "@/domain/access/roles.ts";
import { callPermissions } from "@/domain/access/call_permissions.ts";
import { mayOnTablet, tabletRefusal } from "@/domain/access/on_tablets.ts";
import { linkPermissions } from "@/domain/access/link_permissions.ts";
import { referralPermissions } from "@/domain/access/referral_permissions.ts";
import { surveyPermissions } from "@/domain/access/survey_permissions.ts";
import type { Rule } from "@/domain/access/rule.ts";
import type { Subjects } from "@/domain/access/subjects.ts";
import {
  ofEitherSide,
  ofTheirPractice,
  ofTheirPracticeOrLink,
  own,
} from "@/domain/access/whose.ts";
import { Refusal } from "@/domain/errors.ts";

export type Permission = keyof Subjects;

export const permissions: { readonly [P in Permission]: Rule<Subjects[P]> } = {
  "patient.find": {
    may: "search for a patient",
    roles: [...practiceStaff, ...serviceStaff, ...homeStaff, ...hubStaff],
  },
  "patient.view": {
    may: "open a patient's record",
    roles: [...practiceStaff, ...serviceStaff, ...homeStaff, ...hubStaff, "paramedic"],
  },
  "patient.register": {
    may: "register a patient",
    roles: [...practiceStaff, "home_manager", ...hubStaff],
  },
  "patient.amend": {
    may: "change a patient's details",
    roles: [...practiceStaff, "home_manager", ...hubStaff],
  },
  "patient.caution": {
    may: "see and set why nobody is asked about a patient, such as safeguarding",
    roles: [
      "gp",
      "practice_nurse",
      "practice_manager",
      "home_manager",
      ...hubClinicians,
      "hub_lead",
    ],
  },
  "patient.merge": {
    may: "join two records of one person",
    roles: ["gp", "practice_manager", "hub_lead"],
  },
  "patient.import": {
    may: "import a list of patients",
    roles: ["practice_manager", "gp", "home_manager", "hub_lead"],
  },
  "consent.record": {
    may: "record a patient's consent",
    roles: [...practiceStaff, ...specialists, ...homeStaff, ...hubClinicians],
  },
  "emergency.use": {
    may: "open a record in an emergency, giving a reason",
    roles: [...prescribersAndNurses],
  },
  "emergency.review": {
    may: "see who opened their patients' records in an emergency",
    roles: ["gp", "practice_manager", "home_manager", "hub_lead"],
    when: own,
    otherwise: "Only the organisation whose patient it is can mark this as seen",
  },
  "retention.decide": {
    may: "decide about records whose time is over, and see what was destroyed",
    roles: ["practice_manager", "home_manager", "hub_lead"],
    when: own,
    otherwise: "Only the organisation whose record it is can decide about it",
  },
  "retention.hold": {
    may: "place a legal hold on a record, and end it",
    roles: ["practice_manager", "home_manager", "hub_lead"],
  },
  "retention.set": {
    may: "set how long records are kept, and stop everything from being destroyed",
    roles: ["administrator"],
  },
  ...referralPermissions,
  ...linkPermissions,
  ...callPermissions,
  ...surveyPermissions,
  "photograph.add": {
    may: "add photographs to a referral",
    roles: [...practiceClinicians, "link_holder"],
    when: ofTheirPracticeOrLink,
    otherwise: "Only the practice that began this referral can add photographs to it",
  },
  "photograph.view": {
    may: "look at photographs",
    roles: [...practiceStaff, ...specialists, ...homeStaff, ...hubStaff],
  },
  "photograph.view_intimate": {
    may: "open photographs of intimate places",
    roles: ["gp", "practice_nurse", ...specialists, ...hubClinicians],
  },
  "photograph.mark": {
    may: "measure and mark photographs",
    roles: [...practiceClinicians, ...specialists],
  },
  "photograph.report": {
    may: "report a photograph and have it shut away",
    roles: [...practiceStaff, ...specialists, ...homeStaff, ...hubStaff],
  },
  "photograph.review_reported": {
    may: "decide about photographs that were reported",
    roles: ["practice_manager", "administrator"],
    when: (actor, subject) => actor.role === "administrator" || ofTheirPractice(actor, subject),
    otherwise: "Only the practice that sent this photograph, or an administrator, can decide",
  },
  "photograph.open_original": {
    may: "download an original photograph",
    roles: [...practiceClinicians, ...specialists],
  },
  "message.write": {
    may: "write messages about a referral, and mark them as read",
    roles: [...practiceStaff, ...serviceStaff],
    when: ofEitherSide,
    otherwise: "Only the practice that sent this referral and the team that answers it can write",
  },
  "queue.view": { may: "see the queue of a service", roles: [...serviceStaff] },
  "service.open": {
    may: "offer a service to practices",
    roles: ["service_manager", "administrator"],
    when: own,
    otherwise: "You can open a service only for your own organisation",
  },
  "service.amend": {
    may: "change what a service asks for",
    roles: ["service_manager", "administrator"],
    when: own,
    otherwise: "You can change only the services of your own organisation",
  },
  "service.source": {
    may: "decide which team answers a service's cases",
    roles: ["service_manager", "administrator"],
    when: own,
    otherwise: "You can decide this only for the services of your own organisation",
  },
  "template.keep": { may: "keep words to begin answers with", roles: [...serviceStaff] },
  "template.keep_for_service": {
    may: "keep words to begin answers with for everyone who answers for a service",
    roles: ["consultant", "service_manager"],
    when: own,
    otherwise: "Only the organisation that offers the service can keep its templates",
  },
  "queue.manage": {
    may: "give out cases, and plan duty and clinics",
    roles: ["service_manager"],
    when: own,
    otherwise: "You can do this only for the services of your own organisation",
  },
  "holiday.amend": { may: "add days on which no service works", roles: ["administrator"] },
  "charge.view": {
    may: "see what was charged for referrals",
    roles: ["practice_manager", "service_manager", "commissioner"],
  },
  "charge.export": {
    may: "export what was charged for referrals",
    roles: ["practice_manager", "service_manager", "commissioner"],
  },
  "charge.credit": {
    may: "credit a charge that should not have been made",
    roles: ["service_manager"],
    when: own,
    otherwise: "You can credit only what the services of your own organisation charged",
  },
  "organisation.view": {
    may: "see their organisation's details",
    roles: [...managers, "helpdesk", "administrator"],
  },
  "organisation.open": { may: "open an organisation", roles: ["administrator"] },
  "organisation.amend": {
    may: "change an organisation's details",
    roles: [...managers, "administrator"],
    when: own,
    otherwise: "You can change only your own organisation",
  },
  "person.view": {
    may: "see who belongs to their organisation",
    roles: [...managers, "helpdesk", "administrator"],
  },
  "person.invite": {
    may: "invite people",
    roles: [...managers, "administrator"],
    when: own,
    otherwise: "You can invite people only into your own organisation",
  },
  "person.change": {
    may: "change or end people's roles",
    roles: [...managers, "administrator"],
    when: own,
    otherwise: "You can change roles only in your own organisation",
  },
  "person.suspend": {
    may: "stop somebody signing in anywhere, or let them in again",
    roles: ["administrator"],
  },
  "audit.view": { may: "read the audit trail", roles: [...managers, "administrator"] },
  "audit.export": { may: "export the audit trail", roles: [...managers, "administrator"] },
  "job.view": { may: "see work in the background", roles: ["administrator"] },
  "job.decide": { may: "try a failed job again or give it up", roles: ["administrator"] },
  "install.view": { may: "see how the install is doing", roles: ["administrator"] },
};

/** Of those who belong to an organisation, who may. */
export const rolesThat = (permission: Permission): Role[] =>
  permissions[permission].roles.filter((role): role is Role =>
    role !== "link_holder" && role !== "call_guest"
  );

/** The first net: may this role do this at all, and from where they are? */
export function holds(actor: Pick<Actor, "role" | "tablet">, permission: Permission): boolean {
  return permissions[permission].roles.includes(actor.role) && mayOnTablet(actor, permission);
}

/** The third net, inside the change: may this person do this to this record? */
export function authorise<P extends Permission>(
  actor: Actor,
  permission: P,
  subject: Subjects[P],
): void {
  const rule = permissions[permission];
  if (!rule.roles.includes(actor.role)) throw roleRefusal(permission);
  if (!mayOnTablet(actor, permission)) throw tabletRefusal();
  if (rule.when && !rule.when(actor, subject)) {
    throw new Refusal("forbidden", rule.otherwise ?? "You cannot do this");
  }
}

/** What somebody is told who does not hold it. */
export const refusalOf = (actor: Pick<Actor, "tablet">, permission: Permission): Refusal =>
  mayOnTablet(actor, permission) ? roleRefusal(permission) : tabletRefusal();

/** Says which roles could, so that the person knows whom to ask. */
export function roleRefusal(permission: Permission): Refusal {
  const { may, roles } = permissions[permission];
  const who = roles.map((role) => roleCatalogue[role].label).join(", ");
  return new Refusal("forbidden", `Your role cannot ${may}. These roles can: ${who}`);
}
