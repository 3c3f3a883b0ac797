/** So many requests a minute; counted in memory, so a restart forgives. What must survive one is counted in domain/access/attempts.ts. */
import type { Store } from "@/db/store.ts";
import { addressKey } from "@/domain/access/lockout.ts";
import type { PageContext } from "@/routes/context.ts";

const minute = 60_000;

/** Whose requests are counted together. */
export type Who = (c: PageContext) => string;
export const byAddress: Who = (c) => addressKey(c.var.address);
/** Of those who hold links each by their own: they are one user. */
export const byPerson: Who = (c) => c.var.actor.link?.id ?? c.var.actor.userId;

interface Counts {
  minute: number;
  readonly by: Map<string, number>;
}

/** Counts a request, and says for how many seconds no more is taken: 0 while it is within. */
export function rate(perMinute: number, who: Who): (c: PageContext) => number {
  const counted = new WeakMap<Store, Counts>();
  return function secondsToWait(c) {
    const now = c.var.store.now().getTime();
    const counts = thisMinute(counted, c.var.store, Math.floor(now / minute));
    const asked = (counts.by.get(who(c)) ?? 0) + 1;
    counts.by.set(who(c), asked);
    return asked > perMinute ? Math.ceil((minute - now % minute) / 1000) : 0;
  };
}

function thisMinute(counted: WeakMap<Store, Counts>, store: Store, current: number): Counts {
  let counts = counted.get(store);
  if (!counts) counted.set(store, counts = { minute: current, by: new Map() });
  if (counts.minute !== current) {
    counts.minute = current;
    counts.by.clear();
  }
  return counts;
}
