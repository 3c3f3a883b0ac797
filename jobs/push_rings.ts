/**
 * Wakes the browsers of whoever is rung, as soon as the ring is in the database. It holds nothing
 * up: no change waits for it, and each service has five seconds. A ring that was open as the process
 * began is told again, so that a restart loses none.
 */
import { AsyncResource } from "node:async_hooks";
import { and, eq, gt, isNull } from "drizzle-orm";
import { type Id, instantOf } from "@/db/columns.ts";
import { callRings } from "@/db/schema/calls.ts";
import { pushSubscriptions } from "@/db/schema/hubs.ts";
import type { Store } from "@/db/store.ts";
import { type Push, ringWords, type Subscription } from "@/domain/hubs/push.ts";
import { subscriptionsGone } from "@/domain/hubs/push_subscriptions.ts";
import type { JobLog } from "@/jobs/job.ts";
import { safeWords } from "@/jobs/retries.ts";

interface Place {
  readonly store: Store;
  readonly push: Push;
  readonly log: JobLog;
}

/** Until the returned function is called, which waits for what is under way. */
export function startPushing(place: Place): () => Promise<void> {
  const under = new Set<Promise<void>>();
  // News come while the change that rang is still around them; what is done of it stands outside.
  const begin = AsyncResource.bind((ringId?: Id<"CallRing">) => {
    const work = pushRings(place, ringId).catch((error: unknown) =>
      place.log.error({ error: safeWords(error) }, "a ring could not be pushed")
    ).finally(() => under.delete(work));
    under.add(work);
  });
  const stopListening = place.store.listen(({ topic, detail }) => {
    if (topic === "rings") begin(detail["ringId"] as Id<"CallRing">);
  });
  begin();
  return async () => {
    stopListening();
    await Promise.all(under);
  };
}

/** The one, or all that are open. */
export async function pushRings(
  { store, push, log }: Place,
  ringId?: Id<"CallRing">,
): Promise<void> {
  const now = store.now();
  const rows = await store.read.select({
    userId: callRings.userId,
    until: callRings.until,
    to: pushSubscriptions,
  }).from(callRings)
    .innerJoin(pushSubscriptions, eq(pushSubscriptions.userId, callRings.userId))
    .where(and(
      isNull(callRings.endedAt),
      gt(callRings.until, instantOf(now)),
      isNull(pushSubscriptions.endedAt),
      ringId && eq(callRings.id, ringId),
    ));
  await Promise.all(rows.map(async ({ userId, until, to }) => {
    const forSeconds = Math.max(1, Math.ceil((Date.parse(until) - now.getTime()) / 1000));
    await pushOne({ store, push, log }, userId, to, { words: ringWords, forSeconds });
  }));
}

/** Tells one browser; one that is gone is not asked again. */
export async function pushOne(
  { store, push, log }: Place,
  userId: Id<"User">,
  to: Subscription,
  what: { readonly words: string; readonly forSeconds: number },
): Promise<void> {
  const delivery = await push.send(to, what);
  if (delivery === "gone") await subscriptionsGone(store, userId, [to.id]);
  // Its address is a secret of that browser: the host says which service it was.
  if (delivery === "failed") {
    log.warn({ service: new URL(to.endpoint).host }, "a browser could not be woken");
  }
}
