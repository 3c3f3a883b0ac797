/** The answer to a referral, and what this person has written towards one. */
import { and, desc, eq, getTableColumns, gte } from "drizzle-orm";
import type { Id, Instant } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { answerDrafts, answers, referrals } from "@/db/schema/referrals.ts";
import { clinics } from "@/db/schema/sourcing.ts";
import { heldAnswers } from "@/db/schema/triage.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { visibleTo } from "@/domain/referrals/find.ts";

export type Answer = Awaited<ReturnType<typeof findAnswers>>[number];

/** The newest: a later one takes the place of those before it. */
export async function findAnswer(read: Reader, actor: Actor, id: Id<"Referral">) {
  const [newest] = await findAnswers(read, actor, id);
  return newest;
}

/** All of a referral's answers, the newest first; each after the first says what it replaces. */
export const findAnswers = (read: Reader, actor: Actor, id: Id<"Referral">) =>
  read.select({
    ...getTableColumns(answers),
    answeredByName: users.name,
    clinicName: clinics.name,
    clinicPlace: clinics.place,
    clinicBooking: clinics.booking,
    clinicStaff: clinics.staff,
  }).from(answers)
    .innerJoin(referrals, eq(referrals.id, answers.referralId))
    .innerJoin(users, eq(users.id, answers.answeredBy))
    .leftJoin(clinics, eq(clinics.id, answers.clinicId))
    .where(and(eq(answers.referralId, id), visibleTo(actor)))
    .orderBy(desc(answers.answeredAt), desc(answers.id));

/** What this person answered and can still undo; it is theirs alone until it leaves. */
export async function findHeldAnswer(read: Reader, actor: Actor, id: Id<"Referral">) {
  return await read.select(getTableColumns(heldAnswers)).from(heldAnswers)
    .innerJoin(referrals, eq(referrals.id, heldAnswers.referralId))
    .where(and(
      eq(heldAnswers.referralId, id),
      eq(heldAnswers.answeredBy, actor.userId),
      visibleTo(actor),
    )).get();
}

/** @param since what was written before then, of an answer that is over, is left out */
export async function findAnswerDraft(
  read: Reader,
  actor: Actor,
  id: Id<"Referral">,
  since?: Instant,
): Promise<Readonly<Record<string, string>>> {
  const draft = await read.select({ fields: answerDrafts.fields }).from(answerDrafts)
    .where(and(
      eq(answerDrafts.referralId, id),
      eq(answerDrafts.userId, actor.userId),
      since && gte(answerDrafts.savedAt, since),
    )).get();
  return draft?.fields ?? {};
}
