/** The names of all that a page of the trail speaks of, found in one go. */
import { eq, inArray, sql } from "drizzle-orm";
import { accessLinks, memberships, sessions, users } from "@/db/schema/access.ts";
import { charges } from "@/db/schema/charges.ts";
import { devices } from "@/db/schema/devices.ts";
import { holidays } from "@/db/schema/clocks.ts";
import { lesions } from "@/db/schema/lesions.ts";
import { patientLinks } from "@/db/schema/links.ts";
import { organisations } from "@/db/schema/organisations.ts";
import { patients } from "@/db/schema/patients.ts";
import { photographs } from "@/db/schema/photographs.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { services } from "@/db/schema/services.ts";
import { questionnaires } from "@/db/schema/survey_questionnaires.ts";
import { surveyPlaces } from "@/db/schema/surveys.ts";
import type { Reader } from "@/db/store.ts";
import type { AuditEntry } from "@/domain/audit/find.ts";

interface Named {
  readonly id: string;
  readonly name: string;
}
type Find = (read: Reader, ids: never[]) => Promise<Named[]>;

/** Each kind of record: how it is called by its name, and how where that is not known. */
const kinds: Readonly<
  Record<string, { find?: Find; called?: (name: string) => string; unnamed: string }>
> = {
  audit: { unnamed: "the audit trail" },
  call: { unnamed: "a call" },
  hold: { unnamed: "a legal hold" },
  period: { unnamed: "a period of retention" },
  retention: { unnamed: "a record whose time is over" },
  shift: { unnamed: "a shift" },
  hub: { unnamed: "the hub" },
  charge: {
    find: (read, ids) =>
      read.select({ id: charges.id, name: referrals.reference }).from(charges)
        .innerJoin(referrals, eq(referrals.id, charges.referralId)).where(inArray(charges.id, ids)),
    called: (reference) => `the charge for referral ${reference}`,
    unnamed: "a charge",
  },
  charges: { unnamed: "the list of charges" },
  device: {
    find: (read, ids) =>
      read.select({ id: devices.id, name: devices.name }).from(devices)
        .where(inArray(devices.id, ids)),
    called: (name) => `the tablet “${name}”`,
    unnamed: "a tablet",
  },
  consent: { unnamed: "a consent" },
  emergency: { unnamed: "an emergency" },
  form: { unnamed: "a form" },
  import: { unnamed: "a list of patients" },
  place: {
    find: (read, ids) =>
      read.select({ id: surveyPlaces.id, name: surveyPlaces.name }).from(surveyPlaces)
        .where(inArray(surveyPlaces.id, ids)),
    unnamed: "a place",
  },
  holiday: {
    find: (read, ids) =>
      read.select({ id: holidays.id, name: holidays.name }).from(holidays)
        .where(inArray(holidays.id, ids)),
    unnamed: "a holiday",
  },
  job: { unnamed: "a background job" },
  invitation: {
    find: linkNames,
    called: (name) => `the invitation of ${name}`,
    unnamed: "an invitation",
  },
  lesion: {
    find: (read, ids) =>
      read.select({ id: lesions.id, name: sql<string>`${lesions.number}` }).from(lesions)
        .where(inArray(lesions.id, ids)),
    called: (number) => `lesion ${number}`,
    unnamed: "a lesion",
  },
  link: { find: linkNames, called: (name) => `the link of ${name}`, unnamed: "a link" },
  patient_link: {
    find: (read, ids) =>
      read.select({ id: patientLinks.id, name: referrals.reference }).from(patientLinks)
        .innerJoin(referrals, eq(referrals.id, patientLinks.referralId))
        .where(inArray(patientLinks.id, ids)),
    called: (reference) => `the patient’s link of referral ${reference}`,
    unnamed: "a patient’s link",
  },
  patient_question: { unnamed: "a patient’s question" },
  translation: { unnamed: "words in another language" },
  membership: {
    find: (read, ids) =>
      read.select({ id: memberships.id, name: users.name }).from(memberships)
        .innerJoin(users, eq(users.id, memberships.userId)).where(inArray(memberships.id, ids)),
    called: (name) => `the role of ${name}`,
    unnamed: "a role",
  },
  organisation: {
    find: (read, ids) =>
      read.select({ id: organisations.id, name: organisations.name }).from(organisations)
        .where(inArray(organisations.id, ids)),
    unnamed: "an organisation",
  },
  patient: {
    find: (read, ids) =>
      read.select({
        id: patients.id,
        name: sql<string>`${patients.firstName} || ' ' || ${patients.lastName}`,
      }).from(patients).where(inArray(patients.id, ids)),
    unnamed: "a patient",
  },
  photograph: {
    find: (read, ids) =>
      read.select({ id: photographs.id, name: referrals.reference }).from(photographs)
        .innerJoin(referrals, eq(referrals.id, photographs.referralId))
        .where(inArray(photographs.id, ids)),
    called: (reference) => `a photograph of referral ${reference}`,
    unnamed: "a photograph",
  },
  referral: {
    find: (read, ids) =>
      read.select({ id: referrals.id, name: referrals.reference }).from(referrals)
        .where(inArray(referrals.id, ids)),
    called: (reference) => `referral ${reference}`,
    unnamed: "a referral",
  },
  service: {
    find: (read, ids) =>
      read.select({ id: services.id, name: services.name }).from(services)
        .where(inArray(services.id, ids)),
    unnamed: "a service",
  },
  questionnaire: {
    find: async (read, ids) => {
      const rows = await read.select({ id: questionnaires.id, audience: questionnaires.audience })
        .from(questionnaires).where(inArray(questionnaires.id, ids));
      return rows.map(({ id, audience }) => ({ id, name: audience }));
    },
    called: (audience) => `the questionnaire for ${audience}`,
    unnamed: "a questionnaire",
  },
  session: {
    find: (read, ids) =>
      read.select({ id: sessions.id, name: users.name }).from(sessions)
        .innerJoin(users, eq(users.id, sessions.userId)).where(inArray(sessions.id, ids)),
    unnamed: "somebody",
  },
  user: { find: people, called: (name) => `the account of ${name}`, unnamed: "an unknown account" },
  /** A user as somebody who does something. */
  person: { find: people, unnamed: "Somebody unknown" },
};

/** `person:0199…` → `Dr Priya Shah`; always says something. */
export type Names = (subject: string) => string;

export async function namesIn(read: Reader, entries: readonly AuditEntry[]): Promise<Names> {
  const subjects = new Set(entries.flatMap((entry) => [
    entry.subject,
    `person:${entry.actorId ?? ""}`,
    `organisation:${entry.organisationId ?? ""}`,
    `patient:${entry.patientId ?? ""}`,
  ]));
  const known = new Map<string, string>();
  for (const [kind, mentioned] of Map.groupBy(subjects, kindOf)) {
    const { find, called = (name: string) => name } = kinds[kind] ?? {};
    const ids = mentioned.map(idOf).filter((id) => id !== "");
    if (!find || ids.length === 0) continue;
    for (const { id, name } of await find(read, ids as never[])) {
      known.set(`${kind}:${id}`, called(name));
    }
  }
  return (subject) => known.get(subject) ?? kinds[kindOf(subject)]?.unnamed ?? "a record";
}

function people(read: Reader, ids: never[]): Promise<Named[]> {
  return read.select({ id: users.id, name: users.name }).from(users).where(inArray(users.id, ids));
}

function linkNames(read: Reader, ids: never[]): Promise<Named[]> {
  return read.select().from(accessLinks).where(inArray(accessLinks.id, ids))
    .then((rows) => rows.map(({ id, name, email }) => ({ id, name: name ?? email ?? "somebody" })));
}

const kindOf = (subject: string) => subject.split(":", 1)[0]!;
const idOf = (subject: string) => subject.slice(subject.indexOf(":") + 1);
