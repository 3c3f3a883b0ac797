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
import { inOrder, placeOf } from "@/domain/triage/sort.ts";
import {
  boundTo,
  conditionsOf,
  shapeOf,
  visibleTo,
  type Walk,
  walksOf,
} from "@/domain/triage/walks.ts";

/**
 * Neither what a colleague holds nor what was given to one. Of one's own cases the next is another
 * of them; of those that are with the practice, none.
 */
export async function nextCase(
  read: Reader,
  actor: Actor,
  afterId: Id<"Referral">,
  { filter = everything, now }: { readonly filter?: QueueFilter; readonly now: Date },
): Promise<Id<"Referral"> | undefined> {
  const here = placeOf(await findReferral(read, actor, afterId));
  const serviceIds = await servicesIn(read, actor, filter);
  const walks = walksOf(filter, true).flatMap(workable);
  for (const after of [here, undefined]) {
    const each = await Promise.all(walks.flatMap((walk) => {
      const from = fromIn(walk, "working", after);
      return from
        ? serviceIds.map((serviceId) =>
          ahead(read, walk).all({ serviceId, ...boundTo(walk, actor, now), ...from })
        )
        : [];
    }));
    const found = each.flat().filter(({ id }) => id !== afterId).sort(inOrder("working"))[0];
    if (found) return found.id;
  }
  return undefined;
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
