/** Where each role can go; one line a destination, shown where the role holds its permission. */
import type { Actor } from "@/domain/access/actor.ts";
import { holds, type Permission } from "@/domain/access/permissions.ts";
import type { Surroundings } from "@/routes/surroundings.ts";
import { paths } from "@/views/paths.ts";

interface Destination {
  readonly href: string;
  readonly label: string;
  /** What a person finds there, for the first page. */
  readonly about: string;
  readonly permission: Permission;
  /** Where else one is still at this place: its pages do not all stand under its address. */
  readonly also?: readonly string[];
}

const destinations: readonly Destination[] = [
  {
    href: paths.queue(),
    label: "Queue",
    about: "Cases that wait for your service, the most pressing first",
    permission: "queue.view",
  },
  {
    href: paths.tablet(),
    label: "Call the hub",
    about: "Speak to a clinician by video, and read what was advised before",
    permission: "call.place",
    also: ["/calls"],
  },
  {
    href: paths.desk(),
    label: "Desk",
    about: "Calls that wait, who is on shift, and homes to be called back",
    permission: "hub.work",
    also: ["/calls"],
  },
  {
    href: paths.callsAsked(),
    label: "Calls",
    about: "Calls with care homes that you are asked into",
    permission: "call.be_brought_in",
  },
  {
    href: paths.manage(),
    label: "Manage",
    about: "What is open, near its time and to be expected; give out cases, plan duty and clinics",
    permission: "queue.manage",
    also: [paths.forecast(), paths.assignments(), "/services"],
  },
  {
    href: paths.referrals(),
    label: "Referrals",
    about: "Answers to read, referrals you are writing, and those that are with a specialist",
    permission: "referral.read_answer",
  },
  {
    href: paths.photographClinic(),
    label: "Photograph clinic",
    about: "Who comes to be photographed, by day",
    permission: "referral.book",
  },
  {
    href: paths.residents(),
    label: "Skin advice",
    about: "Ask a specialist about a resident’s skin, and read what they advise",
    permission: "resident.refer",
  },
  {
    href: paths.surveys(),
    label: "Surveys",
    about: "What people say about their experience, and the totals to send each month",
    permission: "survey.view",
  },
  {
    href: paths.patientQuestions(),
    label: "Questions from patients",
    about: "What patients ask about the letters that they were sent",
    permission: "patient_question.reply",
  },
  {
    href: paths.patients(),
    label: "Patients",
    about: "Find a patient’s record",
    permission: "patient.find",
  },
  {
    href: paths.emergency(),
    label: "Emergency access",
    about: "Open one record that you cannot see otherwise, giving your reason",
    permission: "emergency.use",
  },
  {
    href: paths.emergencies(),
    label: "Emergencies",
    about: "Who opened your patients' records in an emergency, and why",
    permission: "emergency.review",
  },
  {
    href: paths.retention(),
    label: "Old records",
    about: "Records whose time is over: keep them, or have them destroyed",
    permission: "retention.decide",
  },
  {
    href: paths.reportedPhotographs(),
    label: "Reported photographs",
    about: "Photographs that somebody had shut away, until you decide about them",
    permission: "photograph.review_reported",
  },
  {
    href: paths.charges(),
    label: "Charges",
    about: "What was charged for referrals, by month, practice and service",
    permission: "charge.view",
  },
  {
    href: paths.people(),
    label: "People",
    about: "Who works here, what they can do, and whom you have invited",
    permission: "person.view",
  },
  {
    href: paths.devices(),
    label: "Tablets",
    about: "The tablets of homes: pair one, see when it was last there, revoke it",
    permission: "device.manage",
  },
  {
    href: paths.audit(),
    label: "Audit",
    about: "Who did what, and who looked",
    permission: "audit.view",
  },
  {
    href: paths.admin(),
    label: "Administration",
    about: "Organisations, permissions, work in the background, and how the install is doing",
    permission: "install.view",
  },
];

export function destinationsOf(actor: Actor): readonly Destination[] {
  return destinations.filter(({ permission }) => holds(actor, permission));
}

const notDaily: readonly Permission[] = [
  "emergency.use",
  "patient_question.reply",
  "photograph.review_reported",
];

/**
 * Emergency access, patients' questions and what was reported stand on the first page and not among
 * the daily ways: they are no shortcuts, or are said there where there are any.
 * Emergencies stand there while somebody has yet to look at them. Old records say how many wait: no
 * machine decides about them, and nobody would look by themselves.
 */
export function navigationFor(actor: Actor, surroundings: Surroundings | undefined) {
  const unseen = surroundings?.unseenEmergencies ?? 0;
  const counts: Partial<Record<Permission, number | undefined>> = {
    "emergency.review": unseen,
    "retention.decide": surroundings?.oldRecords,
  };
  return destinationsOf(actor)
    .filter(({ permission }) =>
      !notDaily.includes(permission) && (permission !== "emergency.review" || unseen > 0)
    )
    .map(({ href, label, permission, also = [] }) => ({
      href,
      label,
      also,
      count: counts[permission],
    }));
}
