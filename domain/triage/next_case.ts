/** The next case of a view that nobody holds, after this one in working order; then from the top. */
import { and } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { preparedOf } from "@/db/prepared.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { everything, type QueueFilter } from "@/domain/triage/filter.ts";
import { fromIn, servicesIn } from "@/domain/triage/queue.ts";
import { ordered } from "@/domain/triage/queue_rows.ts";
import { inOrder, type Place, placeOf } from "@/domain/triage/sort.ts";
import {
  boundTo,
  conditionsOf,
  shapeOf,
  visibleTo,
  type Walk,
  walksOf,
} from "@/domain/triage/walks.ts";

interface Within {
  readonly filter?: QueueFilter;
  readonly now: Date;
}

/**
 * Neither what a colleague holds nor what was given to one. Of one's own cases the next is another
 * of them; of those that are with the practice, none.
 */
export async function nextCase(
  read: Reader,
  actor: Actor,
  afterId: Id<"Referral">,
  within: Within,
): Promise<Id<"Referral"> | undefined> {
  const here = placeOf(await findReferral(read, actor, afterId));
  for (const after of [here, undefined]) {
    const found = (await casesAfter(read, actor, after, within)).find(({ id }) => id !== afterId);
    if (found) return found.id;
  }
  return undefined;
}

/** The first of a view that nobody holds. */
export async function firstCase(
  read: Reader,
  actor: Actor,
  within: Within,
): Promise<Id<"Referral"> | undefined> {
  return (await casesAfter(read, actor, undefined, within))[0]?.id;
}

async function casesAfter(
  read: Reader,
  actor: Actor,
  after: Place | undefined,
  { filter = everything, now }: Within,
) {
  const serviceIds = await servicesIn(read, actor, filter);
  const walks = walksOf(filter, true).flatMap(workable);
  const each = await Promise.all(walks.flatMap((walk) => {
    const from = fromIn(walk, "working", after);
    return from
      ? serviceIds.map((serviceId) =>
        ahead(read, walk).all({ serviceId, ...boundTo(walk, actor, now), ...from })
      )
      : [];
  }));
  return each.flat().sort(inOrder("working"));
}

function workable(walk: Walk): readonly Walk[] {
  if (walk.hands === "open" || walk.hands === "unclaimed") return [{ ...walk, hands: "free" }];
  return walk.hands === "waiting" ? [] : [walk];
}

/** Two, since one may be the case that is left. */
export const nextOf = (read: Reader, walk: Walk) => {
  const { later, by } = ordered(walk, "working");
  return read.select({
    id: referrals.id,
    rank: referrals.rank,
    dueAt: referrals.dueAt,
    sentAt: referrals.sentAt,
  }).from(referrals).where(and(conditionsOf(walk), visibleTo(walk), later)).orderBy(...by).limit(2);
};

const ahead = preparedOf(shapeOf, (read, walk) => nextOf(read, walk).prepare());
