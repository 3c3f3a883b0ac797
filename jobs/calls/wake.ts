/** Has browsers woken. It holds nothing up: each service has five seconds. */
import { and, inArray, isNull } from "drizzle-orm";
import type { Id, Instant } from "@/db/columns.ts";
import { pushSubscriptions } from "@/db/schema/hubs.ts";
import type { Store } from "@/db/store.ts";
import type { Delivery, Push, Pushed, Subscription } from "@/domain/hubs/push.ts";
import { subscriptionsGone } from "@/domain/hubs/push_subscriptions.ts";
import type { JobLog } from "@/jobs/job.ts";

export interface Waking {
  readonly store: Store;
  readonly push: Push;
  readonly log: JobLog;
}

/** Every browser of these people; whether one of them at least was told. */
export async function wake(
  place: Waking,
  userIds: readonly Id<"User">[],
  what: Pushed,
): Promise<boolean> {
  const rows = await place.store.read.select().from(pushSubscriptions).where(
    and(inArray(pushSubscriptions.userId, [...userIds]), isNull(pushSubscriptions.endedAt)),
  );
  const told = await Promise.all(rows.map((to) => wakeOne(place, to.userId, to, what)));
  return told.includes("sent");
}

/** One that is gone is not asked again. */
export async function wakeOne(
  { store, push, log }: Waking,
  userId: Id<"User">,
  to: Subscription,
  what: Pushed,
): Promise<Delivery> {
  const delivery = await push.send(to, what);
  if (delivery === "gone") await subscriptionsGone(store, userId, [to.id]);
  // Its address is a secret of that browser: the host says which service it was.
  if (delivery === "failed") {
    log.warn({ service: new URL(to.endpoint).host }, "a browser could not be woken");
  }
  return delivery;
}

/** Kept for a browser that is asleep at least a second. */
export const secondsUntil = (until: Instant, now: Date): number =>
  Math.max(1, Math.ceil((Date.parse(until) - now.getTime()) / 1000));
