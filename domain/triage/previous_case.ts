/** The case before one in a view, in working order: back to what was passed over, or is one's own. */
import { and, desc, sql } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { preparedOf } from "@/db/prepared.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import type { QueueFilter } from "@/domain/triage/filter.ts";
import { servicesIn } from "@/domain/triage/queue.ts";
import { inOrder, type Place, placeOf } from "@/domain/triage/sort.ts";
import {
  boundTo,
  conditionsOf,
  shapeOf,
  visibleTo,
  type Walk,
  walksOf,
} from "@/domain/triage/walks.ts";

/** Neither what a colleague holds nor what was given to one; nothing comes before the first. */
export async function previousCase(
  read: Reader,
  actor: Actor,
  beforeId: Id<"Referral">,
  { filter, now }: { readonly filter: QueueFilter; readonly now: Date },
): Promise<Id<"Referral"> | undefined> {
  const here = placeOf(await findReferral(read, actor, beforeId));
  const serviceIds = await servicesIn(read, actor, filter);
  const each = await Promise.all(
    walksOf(filter, true).flatMap(workable).flatMap((walk) => {
      const from = backFrom(walk, here);
      return from
        ? serviceIds.map((serviceId) =>
          back(read, walk).all({ serviceId, ...boundTo(walk, actor, now), ...from })
        )
        : [];
    }),
  );
  return each.flat().filter(({ id }) => id !== beforeId).sort(inOrder("working")).at(-1)?.id;
}

function workable(walk: Walk): readonly Walk[] {
  if (walk.hands === "open") return [{ ...walk, hands: "free" }, { ...walk, hands: "held" }];
  if (walk.hands === "unclaimed") return [{ ...walk, hands: "free" }];
  return walk.hands === "waiting" ? [] : [walk];
}

/** A walk of one priority: from its end where the place is beyond it, not at all where it is before. */
function backFrom(walk: Walk, here: Place): Place | undefined {
  if (walk.rank === undefined || walk.rank === here.rank) return here;
  return walk.rank < here.rank ? { ...here, ...theEnd } : undefined;
}

const theEnd = { at: "~", id: "~" } as Pick<Place, "at" | "id">;

/** Two, since one may be the case that is left. */
export const previousOf = (read: Reader, walk: Walk) => {
  const [rank, at, id] = [sql.placeholder("rank"), sql.placeholder("at"), sql.placeholder("id")];
  const { dueAt, rank: ranked, id: named } = referrals;
  const earlier = walk.rank === undefined
    ? sql`(${ranked}, ${dueAt}, ${named}) < (${rank}, ${at}, ${id})`
    : sql`(${dueAt}, ${named}) < (${at}, ${id})`;
  return read.select({
    id: named,
    rank: ranked,
    dueAt,
    sentAt: referrals.sentAt,
  }).from(referrals).where(and(conditionsOf(walk), visibleTo(walk), earlier))
    .orderBy(...(walk.rank === undefined ? [desc(ranked)] : []), desc(dueAt), desc(named)).limit(2);
};

const back = preparedOf(shapeOf, (read, walk) => previousOf(read, walk).prepare());
