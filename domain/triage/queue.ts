/**
 * The queue of a specialist: what was sent to their services and is not answered.
 *
 * The hottest question in Bedside. Each is prepared once and walks one partial index from where the
 * page before ended.
 */
import { and, eq, sql } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { preparedOf } from "@/db/prepared.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { ownServices } from "@/domain/services/find.ts";
import { everything, type QueueFilter } from "@/domain/triage/filter.ts";
import { pageLength, pageOf, type QueueRow, rowsOf } from "@/domain/triage/queue_rows.ts";
import { theirWork } from "@/domain/triage/scope.ts";
import { inOrder, type Place, placeOf, type Sort, startOf } from "@/domain/triage/sort.ts";
import { boundTo, conditionsOf, shapeOf, type Walk, walksOf } from "@/domain/triage/walks.ts";

export interface QueuePage {
  readonly rows: readonly QueueRow[];
  /** Where the next page begins; undefined where this is the last. */
  readonly next: Place | undefined;
}

export interface QueueAsked {
  readonly filter: QueueFilter;
  readonly sort?: Sort | undefined;
  readonly after?: Place | undefined;
  /** What is over its time is so by this clock. */
  readonly now: Date;
}

export async function queuePage(
  read: Reader,
  actor: Actor,
  { filter, sort = "working", after, now }: QueueAsked,
): Promise<QueuePage> {
  const serviceIds = await servicesIn(read, actor, filter);
  const walks = walksOf(filter, sort === "working")
    .map((walk) => ({ walk, from: fromIn(walk, sort, after) }))
    .filter(({ from }) => from !== undefined);
  const each = await Promise.all(
    serviceIds.flatMap((serviceId) =>
      walks.map(({ walk, from }) =>
        question(read, { walk, sort }).all({ serviceId, ...boundTo(walk, actor, now), ...from })
      )
    ),
  );
  const found = each.length === 1 ? each[0]! : each.flat().sort(inOrder(sort));
  const rows = found.slice(0, pageLength);
  const last = rows.at(-1);
  return { rows, next: found.length > pageLength && last ? placeOf(last, sort) : undefined };
}

/** One case as it stands in this view now; undefined once it is not, or not for this person. */
export async function oneCase(
  read: Reader,
  actor: Actor,
  id: Id<"Referral">,
  { filter = everything, now }: { readonly filter?: QueueFilter; readonly now: Date },
): Promise<QueueRow | undefined> {
  for (const walk of walksOf(filter, false)) {
    const row = await byId(read, walk).get({ oneId: id, ...boundTo(walk, actor, now) });
    if (row && (!filter.service || row.serviceId === filter.service)) return row;
  }
  return undefined;
}

/** Those of the actor's own organisation that the filter leaves. */
export async function servicesIn(
  read: Reader,
  actor: Actor,
  { service }: QueueFilter,
): Promise<readonly Id<"Service">[]> {
  const ids = (await ownServices(read, actor)).map(({ id }) => id);
  return service ? ids.filter((id) => id === service) : ids;
}

/** Where a walk goes on; undefined where the place is beyond its priority. */
export function fromIn(walk: Walk, sort: Sort, after: Place | undefined): Place | undefined {
  if (!after || sort !== "working" || walk.rank === undefined) return after ?? startOf(sort);
  if (after.rank > walk.rank) return undefined;
  return after.rank === walk.rank ? after : startOf(sort);
}

interface Asked {
  readonly walk: Walk;
  readonly sort: Sort;
}

const question = preparedOf(
  ({ walk, sort }: Asked) => `${sort} ${shapeOf(walk)}`,
  (read, { walk, sort }) => pageOf(read, walk, sort).prepare(),
);

const byId = preparedOf(
  shapeOf,
  (read, walk) =>
    rowsOf(
      read,
      and(eq(referrals.id, sql.placeholder("oneId")), conditionsOf(walk), theirWork),
    ).prepare(),
);
