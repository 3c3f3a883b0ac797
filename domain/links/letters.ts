/** Letters that a practice let go to a patient: which, when, by which links, and whether they were read. */
import { and, asc, eq, inArray, min } from "drizzle-orm";
import type { Day, Id, Instant } from "@/db/columns.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { patientLinks } from "@/db/schema/links.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { type Answer, findAnswers } from "@/domain/answers/find.ts";
import { dayOf } from "@/domain/time.ts";

/** Made when the letter was released: each release makes one. */
export type LetterLink = Pick<
  typeof patientLinks.$inferSelect,
  | "id"
  | "way"
  | "sentTo"
  | "createdAt"
>;

export interface Released {
  /** What the patient reads. */
  readonly answer: Answer;
  /** They had another letter before this one. */
  readonly changed: boolean;
  /** The oldest first. */
  readonly links: readonly LetterLink[];
}

/** Undefined where no letter of this referral was released. */
export async function findReleased(
  read: Reader,
  actor: Actor,
  referralId: Id<"Referral">,
): Promise<Released | undefined> {
  const links = await letterLinks(read, actor, referralId);
  const last = links.at(-1);
  if (!last) return undefined;
  const answers = await findAnswers(read, actor, referralId);
  const answer = answerAt(answers, last.createdAt);
  if (!answer) return undefined;
  const changed = links.some(({ createdAt }) => {
    const earlier = answerAt(answers, createdAt);
    return earlier !== undefined && !saysTheSame(earlier, answer);
  });
  return { answer, changed, links };
}

const letterLinks = (
  read: Reader,
  actor: Actor,
  referralId: Id<"Referral">,
): Promise<LetterLink[]> =>
  read.select({
    id: patientLinks.id,
    way: patientLinks.way,
    sentTo: patientLinks.sentTo,
    createdAt: patientLinks.createdAt,
  }).from(patientLinks)
    .where(and(
      eq(patientLinks.referralId, referralId),
      eq(patientLinks.purpose, "letter"),
      visibleTo(actor),
    ))
    .orderBy(asc(patientLinks.createdAt), asc(patientLinks.id));

/** A practice's own; of whoever holds a link, those of its referral. */
const visibleTo = (actor: Actor) =>
  actor.link
    ? eq(patientLinks.referralId, actor.link.referralId)
    : eq(patientLinks.practiceId, actor.organisationId);

/** What is released is the newest answer of that moment. */
const answerAt = (newestFirst: readonly Answer[], at: Instant): Answer | undefined =>
  newestFirst.find(({ answeredAt }) => answeredAt <= at);

/** Whether two answers tell a patient the same. */
export const saysTheSame = (one: Pick<Answer, "details">, other: Pick<Answer, "details">) =>
  one.details.patientLetter === other.details.patientLetter &&
  one.details.patientPlan === other.details.patientPlan;

/** When the letter was first read through each of these links. */
export async function firstReadAt(
  read: Reader,
  links: readonly Pick<LetterLink, "id">[],
): Promise<ReadonlyMap<string, Instant>> {
  if (links.length === 0) return new Map();
  const subjects = links.map(({ id }) => `patient_link:${id}`);
  const reads = await read.select({ subject: auditEntries.subject, at: min(auditEntries.at) })
    .from(auditEntries)
    .where(and(
      inArray(auditEntries.subject, subjects),
      eq(auditEntries.action, "link.letter_read"),
    ))
    .groupBy(auditEntries.subject);
  return new Map(
    reads.map(({ subject, at }) => [subject.slice("patient_link:".length), at as Instant]),
  );
}

/** Of any letter about this referral, read through any link: it does not by itself mean that they were told. */
export async function letterReadOn(
  read: Reader,
  actor: Actor,
  referralId: Id<"Referral">,
): Promise<Day | undefined> {
  const links = await letterLinks(read, actor, referralId);
  const first = [...(await firstReadAt(read, links)).values()].toSorted()[0];
  return first && dayOf(first);
}
