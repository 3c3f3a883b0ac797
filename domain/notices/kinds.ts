/**
 * What people can be told by e-mail. An e-mail is read on any screen and kept by any server, so
 * these words are all that one ever says: nothing of a patient, a service or what was written.
 */
import type { Role } from "@/db/schema/access.ts";
import type { ActorRole } from "@/domain/access/actor.ts";
import { type NoticeKind, noticeKinds, type NoticeWay } from "@/db/schema/notices.ts";
import {
  homeStaff,
  hubStaff,
  managers,
  practiceClinicians,
  practiceStaff,
  serviceStaff,
  specialists,
} from "@/domain/access/role_groups.ts";

interface NoticeWords {
  /** When somebody is told, as they choose it. */
  readonly when: string;
  /** The whole of what the e-mail says, before the address. */
  readonly says: string;
  /** Without a choice. */
  readonly usually: NoticeWay;
  /** Whom it can ever reach. */
  readonly roles: readonly Role[];
}

export const noticeKindCatalogue: Readonly<Record<NoticeKind, NoticeWords>> = {
  answer: {
    when: "A referral of yours is answered, or its answer is changed",
    says: "There is an answer waiting",
    usually: "at_once",
    roles: practiceStaff,
  },
  answer_unread: {
    when: "Nobody has read an answer for some time",
    says: "An answer has not been read yet",
    usually: "at_once",
    // GPs where a practice has no manager in Bedside.
    roles: ["practice_manager", "gp", "service_manager"],
  },
  returned: {
    when: "A specialist asks for something before they can answer",
    says: "A specialist has asked for something",
    usually: "at_once",
    roles: practiceClinicians,
  },
  message: {
    when: "Somebody on the other side writes a message",
    says: "There is a message waiting",
    usually: "at_once",
    roles: [...practiceStaff, ...serviceStaff],
  },
  case_replied: {
    when: "A practice replies to what you asked",
    says: "There is a reply waiting",
    usually: "digest",
    roles: specialists,
  },
  patient_finished: {
    when: "A patient has sent what you asked through a link",
    says: "A patient has sent what was asked",
    usually: "at_once",
    roles: practiceClinicians,
  },
  patient_declined: {
    when: "A patient would rather be seen in person than answer through a link",
    says: "A patient would rather be seen in person",
    usually: "at_once",
    roles: practiceClinicians,
  },
  patient_urgent: {
    when: "A patient says something through a link that must not wait",
    says: "A patient has said something that must not wait",
    usually: "at_once",
    roles: practiceStaff,
  },
  patient_question: {
    when: "A patient asks about a letter",
    says: "A patient has a question",
    usually: "at_once",
    roles: practiceClinicians,
  },
  link_trouble: {
    when: "A link cannot reach its patient, or is locked",
    says: "A link to a patient needs attention",
    usually: "at_once",
    roles: practiceClinicians,
  },
  resident_referred: {
    when: "A home asks for advice about a resident of your practice",
    says: "A home has asked for advice about a patient of yours",
    usually: "at_once",
    roles: practiceClinicians,
  },
  reopened: {
    when: "A practice opens a case again that you answered",
    says: "A case was opened again",
    usually: "at_once",
    roles: specialists,
  },
  survey_warning: {
    when: "A survey needs attention: no answers, a fall, or totals that are due",
    says: "There is something to know about your surveys",
    usually: "digest",
    // GPs where a practice has no manager in Bedside.
    roles: [...managers, "gp"],
  },
  questionnaire: {
    when: "A service asks you for your view of it, about twice a year",
    says: "A service that you work with asks for your view of it",
    usually: "at_once",
    roles: [...practiceStaff, ...homeStaff, ...specialists, ...hubStaff],
  },
};

export const noticeWayLabels: Readonly<Record<NoticeWay, string>> = {
  at_once: "At once",
  digest: "Once a day, at 8am",
  off: "Not by e-mail",
};

/** Which of them can reach somebody in this role. */
export const kindsFor = (role: ActorRole): readonly NoticeKind[] =>
  noticeKinds.filter((kind) =>
    (noticeKindCatalogue[kind].roles as readonly ActorRole[]).includes(role)
  );
