/** What there is to do after an answer, and who did what of it. */
import { and, asc, desc, eq, getTableColumns } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Id } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { type ActionOwner, answerActions } from "@/db/schema/answering.ts";
import { answers, referrals } from "@/db/schema/referrals.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { visibleTo } from "@/domain/referrals/find.ts";

export type Action = Awaited<ReturnType<typeof findActions>>[number];

export interface AnswerWork {
  /** Of the newest answer, as its plan says them. */
  readonly actions: readonly Action[];
  /** Done by an earlier answer's plan, before it was amended, and not in the newest. */
  readonly doneBefore: readonly Action[];
  readonly toldByName: string | null;
  readonly copiedByName: string | null;
  readonly reopenedByName: string | null;
}

export async function findAnswerWork(
  read: Reader,
  actor: Actor,
  id: Id<"Referral">,
): Promise<AnswerWork> {
  const [actions, [names]] = await Promise.all([
    findActions(read, actor, id),
    namesOf(read, actor, id),
  ]);
  const newest = actions[0]?.answerId;
  return {
    actions: actions.filter(({ answerId }) => answerId === newest),
    doneBefore: actions.filter(({ answerId, doneAt, words }) =>
      answerId !== newest && doneAt !== null &&
      !actions.some((each) => each.answerId === newest && each.words === words)
    ),
    toldByName: names?.toldByName ?? null,
    copiedByName: names?.copiedByName ?? null,
    reopenedByName: names?.reopenedByName ?? null,
  };
}

/** The newest answer's first. */
const findActions = (read: Reader, actor: Actor, id: Id<"Referral">) =>
  read.select({ ...getTableColumns(answerActions), doneByName: users.name }).from(answerActions)
    .innerJoin(answers, eq(answers.id, answerActions.answerId))
    .innerJoin(referrals, eq(referrals.id, answerActions.referralId))
    .leftJoin(users, eq(users.id, answerActions.doneBy))
    .where(and(eq(answerActions.referralId, id), visibleTo(actor)))
    .orderBy(
      desc(answers.answeredAt),
      desc(answers.id),
      asc(answerActions.owner),
      asc(answerActions.position),
    );

const [tellers, copiers, openers] = [
  alias(users, "tellers"),
  alias(users, "copiers"),
  alias(users, "openers"),
] as const;

const namesOf = (read: Reader, actor: Actor, id: Id<"Referral">) =>
  read.select({
    toldByName: tellers.name,
    copiedByName: copiers.name,
    reopenedByName: openers.name,
  }).from(referrals)
    .leftJoin(tellers, eq(tellers.id, referrals.patientToldBy))
    .leftJoin(copiers, eq(copiers.id, referrals.copiedBy))
    .leftJoin(openers, eq(openers.id, referrals.reopenedBy))
    .where(and(eq(referrals.id, id), visibleTo(actor)));

/** The practice ticks its own part and the patient's, who has nothing to tick it with; each side its own. */
export function mayTick(
  actor: Pick<Actor, "organisationId">,
  referral: { readonly practiceId: Id<"Organisation"> },
  owner: ActionOwner,
): boolean {
  const practice = actor.organisationId === referral.practiceId;
  return practice ? owner !== "specialist" : owner === "specialist";
}
