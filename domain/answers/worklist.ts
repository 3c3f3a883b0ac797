/** A practice's answers that wait for something to be done: unread first, then the most urgent. */
import { and, asc, desc, eq, inArray, isNull, ne, sql } from "drizzle-orm";
import type { Id, Instant } from "@/db/columns.ts";
import { answerActions } from "@/db/schema/answering.ts";
import { answers, referrals } from "@/db/schema/referrals.ts";
import { patients } from "@/db/schema/patients.ts";
import { services } from "@/db/schema/services.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { isCopied } from "@/domain/answers/copied.ts";

export const worklistPage = 50;

/** Where a page ended, in the order of the list. */
export interface WorklistPlace {
  readonly read: 0 | 1;
  readonly urgency: number;
  readonly answeredAt: Instant;
  readonly id: Id<"Referral">;
}

export type WorklistRow = Awaited<ReturnType<typeof answersToActOn>>["rows"][number];

const wasRead = sql<0 | 1>`(${referrals.answerReadAt} IS NOT NULL)`;
/** What the specialist found can be more urgent than what was asked. */
const urgency = sql<number>`min(${referrals.rank}, CASE ${answers.outcome}
  WHEN 'urgent_suspected_cancer' THEN 0 WHEN 'clinic_urgent' THEN 1 ELSE 2 END)`;
/** The newest: a later one takes the place of those before it. */
const newestAnswer = sql`${answers.id} = (
  SELECT newest.id FROM ${answers} newest WHERE newest.referral_id = ${referrals.id}
  ORDER BY newest.answered_at DESC, newest.id DESC LIMIT 1
)`;

export async function answersToActOn(
  read: Reader,
  actor: Actor,
  { after, length = worklistPage }: {
    readonly after?: WorklistPlace | undefined;
    readonly length?: number;
  } = {},
) {
  const found = await read.select({
    id: referrals.id,
    reference: referrals.reference,
    priority: referrals.priority,
    read: wasRead,
    urgency,
    answerId: answers.id,
    diagnosis: answers.diagnosis,
    outcome: answers.outcome,
    answeredAt: answers.answeredAt,
    patientToldOn: referrals.patientToldOn,
    copiedAt: referrals.copiedAt,
    reopenedAt: referrals.reopenedAt,
    unreadToManagerAt: referrals.unreadToManagerAt,
    serviceName: services.name,
    firstName: patients.firstName,
    lastName: patients.lastName,
    dateOfBirth: patients.dateOfBirth,
  }).from(referrals)
    .innerJoin(answers, and(eq(answers.referralId, referrals.id), newestAnswer))
    .innerJoin(patients, eq(patients.id, referrals.patientId))
    .innerJoin(services, eq(services.id, referrals.serviceId))
    .where(and(
      eq(referrals.practiceId, actor.organisationId),
      sql`${referrals.state} = 'answered'`,
      after && sql`(${wasRead}, ${urgency}, ${answers.answeredAt}, ${referrals.id}) >
        (${after.read}, ${after.urgency}, ${after.answeredAt}, ${after.id})`,
    ))
    .orderBy(asc(wasRead), asc(urgency), asc(answers.answeredAt), asc(referrals.id))
    .limit(length + 1);
  const shown = found.slice(0, length);
  const open = await openActions(read, shown.map(({ answerId }) => answerId));
  const rows = shown.map((row) => ({
    ...row,
    copied: isCopied(row, row),
    toDo: open.filter(({ answerId }) => answerId === row.answerId).map(({ words }) => words),
  }));
  const last = rows.at(-1);
  return { rows, next: found.length > length ? last as WorklistPlace | undefined : undefined };
}

/** The practice's part and the patient's, as far as nobody ticked it. */
async function openActions(read: Reader, of: readonly Id<"Answer">[]) {
  if (of.length === 0) return [];
  return await read.select({ answerId: answerActions.answerId, words: answerActions.words })
    .from(answerActions)
    .where(and(
      inArray(answerActions.answerId, [...of]),
      isNull(answerActions.doneAt),
      ne(answerActions.owner, "specialist"),
    ))
    .orderBy(desc(answerActions.owner), asc(answerActions.position));
}
