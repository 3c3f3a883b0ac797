/** What patients asked about their letters: those that wait for the practice, one, and those of a referral. */
import { and, asc, eq, getTableColumns, isNull } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Id } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { patientLinks, patientQuestions } from "@/db/schema/links.ts";
import { patients } from "@/db/schema/patients.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";

export type PatientQuestion = Awaited<ReturnType<typeof questionsOf>>[number];

/** How many one page shows; what was replied to makes room for more. */
export const mostShown = 50;

/** Those that wait longest first. */
export const openQuestions = (read: Reader, actor: Actor): Promise<PatientQuestion[]> =>
  withNames(read).where(and(visibleTo(actor), isOpen))
    .orderBy(asc(patientQuestions.askedAt), asc(patientQuestions.id)).limit(mostShown);

export const countOpenQuestions = (read: Reader, actor: Actor): Promise<number> =>
  read.$count(patientQuestions, and(visibleTo(actor), isOpen));

export async function findPatientQuestion(
  read: Reader,
  actor: Actor,
  id: Id<"PatientQuestion">,
): Promise<PatientQuestion> {
  const found = await withNames(read).where(and(eq(patientQuestions.id, id), visibleTo(actor)))
    .get();
  if (!found) throw new Refusal("not_found", "There is no such question");
  return found;
}

/** In the order in which they were asked. */
export const questionsOf = (read: Reader, actor: Actor, referralId: Id<"Referral">) =>
  withNames(read).where(and(eq(patientQuestions.referralId, referralId), visibleTo(actor)))
    .orderBy(asc(patientQuestions.askedAt), asc(patientQuestions.id));

const isOpen = and(isNull(patientQuestions.repliedAt), isNull(patientQuestions.closedAt));

/** A practice's own; of whoever holds a link, those of its referral. */
const visibleTo = (actor: Actor) =>
  actor.link
    ? eq(patientQuestions.referralId, actor.link.referralId)
    : eq(patientQuestions.practiceId, actor.organisationId);

const [repliers, closers] = [alias(users, "repliers"), alias(users, "closers")] as const;

const withNames = (read: Reader) =>
  read.select({
    ...getTableColumns(patientQuestions),
    repliedByName: repliers.name,
    closedByName: closers.name,
    reference: referrals.reference,
    patientId: referrals.patientId,
    firstName: patients.firstName,
    lastName: patients.lastName,
    dateOfBirth: patients.dateOfBirth,
    way: patientLinks.way,
    sentTo: patientLinks.sentTo,
  }).from(patientQuestions)
    .innerJoin(referrals, eq(referrals.id, patientQuestions.referralId))
    .innerJoin(patients, eq(patients.id, referrals.patientId))
    .innerJoin(patientLinks, eq(patientLinks.id, patientQuestions.linkId))
    .leftJoin(repliers, eq(repliers.id, patientQuestions.repliedBy))
    .leftJoin(closers, eq(closers.id, patientQuestions.closedBy))
    .$dynamic();
