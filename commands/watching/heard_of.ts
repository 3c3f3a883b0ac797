/** Who is connected: pages with a stream, browsers in calls. */
import type { Store } from "@/db/store.ts";
import { callsLive } from "@/domain/calls/live.ts";
import { liveOf } from "@/domain/triage/live.ts";
import { brokerOf } from "@/routes/calls/broker/broker_of.ts";
import type { BrokerCounts } from "@/routes/calls/broker/counts.ts";
import type { RequestLog } from "@/routes/context.ts";

export interface HeardOf extends Readonly<BrokerCounts> {
  readonly queue: number;
  readonly calls: number;
}

export const heardOf = (store: Store, log: RequestLog): HeardOf => ({
  ...brokerOf(store, log).counts,
  queue: liveOf(store).listeners.size,
  calls: callsLive(store).listeners.size,
});
