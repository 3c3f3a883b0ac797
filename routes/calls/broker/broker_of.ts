/** The one broker of a store: made when it is first asked for, told of every change to a call. */
import type { Id } from "@/db/columns.ts";
import type { Store } from "@/db/store.ts";
import { seatsOf } from "@/domain/calls/seats.ts";
import { type Broker, newBroker } from "@/routes/calls/broker/broker.ts";
import { brokerLimits } from "@/routes/calls/broker/limits.ts";
import type { RequestLog } from "@/routes/context.ts";

const known = new WeakMap<Store, Broker>();

export function brokerOf(store: Store, log: RequestLog, limits = brokerLimits): Broker {
  const found = known.get(store);
  if (found) return found;
  const broker = newBroker({
    limits,
    findSeats: (callId) => seatsOf(store.read, callId),
    onFault: (error) => log.error({ err: error }, "the calls' broker met a fault"),
  });
  known.set(store, broker);
  store.listen(({ topic, detail }) => {
    if (topic === "calls") broker.changed(detail["callId"] as Id<"Call"> | undefined);
  });
  return broker;
}
