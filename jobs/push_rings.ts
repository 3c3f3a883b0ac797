/**
 * Wakes the browsers of whoever is rung, as soon as the ring is in the database. It holds nothing
 * up: no change waits for it, and each service has five seconds. A ring that was open as the process
 * began is told again, so that a restart loses none.
 */
import { AsyncResource } from "node:async_hooks";
import { and, eq, gt, isNull } from "drizzle-orm";
import { type Id, instantOf } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { callHandOvers, callRings } from "@/db/schema/calls.ts";
import { pushSubscriptions } from "@/db/schema/hubs.ts";
import { askedWords, ringWords } from "@/domain/hubs/push.ts";
import { secondsUntil, wakeOne, type Waking } from "@/jobs/calls/wake.ts";
import { safeWords } from "@/jobs/retries.ts";
import { paths } from "@/views/paths.ts";

/** Until the returned function is called, which waits for what is under way. */
export function startPushing(place: Waking): () => Promise<void> {
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
  place: Waking,
  ringId?: Id<"CallRing">,
): Promise<void> {
  const now = place.store.now();
  const rows = await place.store.read.select({
    userId: callRings.userId,
    until: callRings.until,
    to: pushSubscriptions,
    kind: callHandOvers.kind,
    fromName: users.name,
  }).from(callRings)
    .innerJoin(pushSubscriptions, eq(pushSubscriptions.userId, callRings.userId))
    .leftJoin(
      callHandOvers,
      and(
        eq(callHandOvers.callId, callRings.callId),
        eq(callHandOvers.askedAt, callRings.startedAt),
      ),
    )
    .leftJoin(users, eq(users.id, callHandOvers.fromId))
    .where(and(
      isNull(callRings.endedAt),
      gt(callRings.until, instantOf(now)),
      isNull(pushSubscriptions.endedAt),
      ringId && eq(callRings.id, ringId),
    ));
  await Promise.all(rows.map(({ userId, until, to, kind, fromName }) =>
    wakeOne(place, userId, to, {
      words: kind && fromName ? askedWords({ kind, fromName }) : ringWords,
      opens: paths.desk(),
      kind: "call",
      forSeconds: secondsUntil(until, now),
    })
  ));
}
