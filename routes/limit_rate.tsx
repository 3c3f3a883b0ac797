/** So many requests a minute from one network address; more are told how long to wait. */
import type { Store } from "@/db/store.ts";
import { addressKey } from "@/domain/access/lockout.ts";
import { createMiddleware, type PageContext } from "@/routes/context.ts";
import { show } from "@/routes/show.tsx";
import { WaitPage } from "@/views/access/wait_page.tsx";

const minute = 60_000;

interface Counts {
  minute: number;
  readonly by: Map<string, number>;
}

/** In memory on purpose: what must survive a restart is counted in domain/access/attempts.ts. */
export function limitRate(perMinute: number) {
  const counted = new WeakMap<Store, Counts>();
  return createMiddleware(async function limitedRate(c, next) {
    const now = c.var.store.now().getTime();
    const counts = thisMinute(counted, c.var.store, Math.floor(now / minute));
    const key = addressKey(c.var.address);
    const asked = (counts.by.get(key) ?? 0) + 1;
    counts.by.set(key, asked);
    if (asked > perMinute) return waitPage(c, Math.ceil((minute - now % minute) / 1000));
    await next();
  });
}

/** Too much, too fast: a page that says how long to wait, and Retry-After for programs. */
export function waitPage(c: PageContext, seconds: number): Response {
  c.header("Retry-After", String(seconds));
  return show(c, <WaitPage seconds={seconds} />, 429);
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
