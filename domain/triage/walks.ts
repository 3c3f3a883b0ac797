/**
 * A filter as walks along indexes: each is one prepared question about one service, and what a page
 * holds is put together from them. Words stand in the question itself, since a partial index is
 * not used for bound values; tests/domain/triage/queue_plan_test.ts holds each to its index.
 */
import { and, eq, isNotNull, isNull, lt, or, type SQL, sql } from "drizzle-orm";
import { type Id, instantOf, literals } from "@/db/columns.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { theirService, theirWork } from "@/domain/triage/scope.ts";
import { priorityCatalogue } from "@/domain/referrals/priorities.ts";
import { type Holding, type QueueFilter, type Trait, traits } from "@/domain/triage/filter.ts";

/** `free`: nobody holds it, and it was not given to somebody else. */
type Hands = "open" | "unclaimed" | "held" | "given" | "free" | "waiting";

export interface Walk {
  readonly hands: Hands;
  /** One priority only: within it the due time leads. */
  readonly rank: number | undefined;
  readonly practice: Id<"Organisation"> | undefined;
  readonly traits: readonly Trait[];
}

const handsOf: Readonly<Record<Holding | "any", readonly Hands[]>> = {
  any: ["open"],
  unclaimed: ["unclaimed"],
  // Two indexes; a case that was given and is held by the same person is in the first alone.
  mine: ["held", "given"],
  waiting: ["waiting"],
};

/** @param byRank in working order, what is over its time stands together only within a priority */
export function walksOf(filter: QueueFilter, byRank: boolean): readonly Walk[] {
  const ranks = filter.priority
    ? [priorityCatalogue[filter.priority].rank]
    : filter.breaching && byRank
    ? Object.values(priorityCatalogue).map(({ rank }) => rank)
    : [undefined];
  return handsOf[filter.holding ?? "any"].flatMap((hands) =>
    ranks.map((rank) => ({
      hands,
      rank,
      practice: filter.practice,
      traits: traits.filter((each) => filter[each]),
    }))
  );
}

/** Equal where the question is the same and only what is bound differs. */
export const shapeOf = ({ hands, rank, practice, traits }: Walk): string =>
  [hands, rank !== undefined && "rank", practice && "practice", ...traits].join();

/** What the walk's conditions are asked with. */
export const boundTo = (walk: Walk, actor: Actor, now: Date) => ({
  organisationId: actor.organisationId,
  userId: actor.userId,
  onlyRank: walk.rank ?? -1,
  practiceId: walk.practice ?? "",
  now: instantOf(now),
});

export function conditionsOf({ hands, rank, practice, traits }: Walk): SQL {
  return and(
    inHands[hands],
    rank === undefined ? undefined : eq(referrals.rank, sql.placeholder("onlyRank")),
    practice ? eq(referrals.practiceId, sql.placeholder("practiceId")) : undefined,
    ...traits.map((each) => having[each]),
  )!;
}

/**
 * The scope of one service: nothing, unless the actor works for it; then their work of it.
 * The plus sign keeps SQLite from walking through a service for what one person has of it.
 */
export const visibleTo = ({ hands }: Walk): SQL =>
  and(hands === "held" || hands === "given" ? sql`+${inService}` : inService, theirWork)!;

/** Few of all cases: they are found first, and put in order then, but in working order. */
export const isFew = ({ hands }: Walk): boolean =>
  hands === "held" || hands === "given" || hands === "waiting";

const inService = sql`${referrals.serviceId} = ${theirService}`;

const open = sql`${referrals.state} IN ${literals(["waiting", "claimed"])}`;
const unclaimed = and(open, sql`${referrals.state} = 'waiting'`);
const me = sql.placeholder("userId");

const inHands: Readonly<Record<Hands, SQL | undefined>> = {
  open,
  unclaimed,
  held: and(sql`${referrals.state} = 'claimed'`, eq(referrals.claimedBy, me)),
  given: and(unclaimed, eq(referrals.assignedTo, me)),
  // The plus sign keeps SQLite on the queue's index: what was given to one is read by another walk.
  free: and(
    unclaimed,
    or(isNull(sql`+${referrals.assignedTo}`), eq(sql`+${referrals.assignedTo}`, me)),
  ),
  // The rank says nothing here, and leads SQLite to the index of these cases in every order.
  waiting: sql`${referrals.state} = 'returned' AND ${referrals.rank} >= 0`,
};

const having: Readonly<Record<Trait, SQL>> = {
  breaching: lt(referrals.dueAt, sql.placeholder("now")),
  follow_ups: isNotNull(referrals.followUpOfId),
  returned: isNotNull(referrals.repliedAt),
};
