/** What each of many open pages may be told: one question about their sessions, one an organisation. */
import type { Id } from "@/db/columns.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { standing } from "@/domain/access/standing.ts";
import { Refusal } from "@/domain/errors.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { ownQueues, type QueueId } from "@/domain/services/queues.ts";

/** Whose page it is, and of which case, if of one. */
export interface Page {
  readonly actor: Actor;
  readonly at?: { readonly id: Id<"Referral">; readonly queueId: QueueId } | undefined;
}

export interface Hearing {
  /** Milliseconds of the clock. */
  readonly until: number;
  readonly queues: ReadonlySet<QueueId>;
}

/** In the order of the pages; undefined where a person may be told nothing any more. */
export async function mayHear(
  read: Reader,
  pages: readonly Page[],
  now: Date,
): Promise<readonly (Hearing | undefined)[]> {
  const standsUntil = await standing(read, pages.map(({ actor }) => actor), now);
  const found = new Map<Id<"Organisation">, Promise<ReadonlySet<QueueId>>>();
  return await Promise.all(pages.map(async (page) => {
    const { actor } = page;
    const until = standsUntil(actor);
    if (until === undefined) return undefined;
    const own = found.get(actor.organisationId) ?? ownQueues(read, actor);
    found.set(actor.organisationId, own);
    const queues = await withItsOwn(read, page, await own);
    return queues && { until, queues };
  }));
}

/** On a case's page, of that case's queue too: whoever may read it may hear that it changed. */
async function withItsOwn(
  read: Reader,
  { actor, at }: Page,
  own: ReadonlySet<QueueId>,
): Promise<ReadonlySet<QueueId> | undefined> {
  if (!at || own.has(at.queueId)) return own;
  try {
    await findReferral(read, actor, at.id);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
  return new Set([...own, at.queueId]);
}
