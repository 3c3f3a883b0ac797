/** What a follow-up follows: each earlier referral with what was advised then, and what was done. */
import { and, asc, desc, eq, inArray } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { answerActions } from "@/db/schema/answering.ts";
import { answers, referrals } from "@/db/schema/referrals.ts";
import { clinics } from "@/db/schema/sourcing.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { type Referral, visibleTo } from "@/domain/referrals/find.ts";

export type Followed = Awaited<ReturnType<typeof findFollowed>>[number];

/** A follow-up of a follow-up leads back to the first; nobody has followed one up as often as this. */
const mostFollowed = 20;

/**
 * The latest first. Whoever may see the follow-up may see what it follows, though that went to
 * another team: the practice sends it so that they do.
 */
export async function findFollowed(
  read: Reader,
  actor: Actor,
  { id, followUpOfId }: Pick<Referral, "id" | "followUpOfId">,
) {
  if (followUpOfId === null) return [];
  const seen = await read.$count(referrals, and(eq(referrals.id, id), visibleTo(actor)));
  if (seen === 0) return [];
  const chain = await chainFrom(read, followUpOfId);
  const ids = chain.map((referral) => referral.id);
  const given = await newestAnswers(read, ids);
  const actions = await actionsOf(read, given.map((answer) => answer.id));
  return chain.flatMap((referral) => {
    const answer = given.find(({ referralId }) => referralId === referral.id);
    const plan = actions.filter(({ answerId }) => answerId === answer?.id);
    return answer ? [{ ...referral, answer, actions: plan }] : [];
  });
}

async function chainFrom(read: Reader, first: Id<"Referral">) {
  const chain = [];
  let next: Id<"Referral"> | null = first;
  while (next !== null && chain.length < mostFollowed) {
    const found = await earlierOne(read, next);
    if (!found) break;
    chain.push(found);
    next = found.followUpOfId;
  }
  return chain;
}

const earlierOne = (read: Reader, id: Id<"Referral">) =>
  read.select({
    id: referrals.id,
    reference: referrals.reference,
    sentAt: referrals.sentAt,
    followUpOfId: referrals.followUpOfId,
  }).from(referrals).where(eq(referrals.id, id)).get();

/** An amended answer stands behind the one that took its place. */
async function newestAnswers(read: Reader, ids: readonly Id<"Referral">[]) {
  const all = await read.select({
    id: answers.id,
    referralId: answers.referralId,
    diagnosis: answers.diagnosis,
    plan: answers.plan,
    outcome: answers.outcome,
    details: answers.details,
    answeredAt: answers.answeredAt,
    answeredByName: users.name,
    clinicName: clinics.name,
  }).from(answers)
    .innerJoin(users, eq(users.id, answers.answeredBy))
    .leftJoin(clinics, eq(clinics.id, answers.clinicId))
    .where(inArray(answers.referralId, [...ids]))
    .orderBy(desc(answers.answeredAt), desc(answers.id));
  return [...Map.groupBy(all, ({ referralId }) => referralId).values()].map(([newest]) => newest!);
}

const actionsOf = (read: Reader, ids: readonly Id<"Answer">[]) =>
  read.select({
    answerId: answerActions.answerId,
    owner: answerActions.owner,
    words: answerActions.words,
    doneAt: answerActions.doneAt,
    doneByName: users.name,
  }).from(answerActions)
    .leftJoin(users, eq(users.id, answerActions.doneBy))
    .where(inArray(answerActions.answerId, [...ids]))
    .orderBy(asc(answerActions.owner), asc(answerActions.position));
