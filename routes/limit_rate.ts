/** So many requests a minute for each person; the count is in memory, and a restart forgives. */
import type { Store } from "@/db/store.ts";
import type { PageContext } from "@/routes/context.ts";

const minute = 60_000;

/** Says whether this request is still within the limit, and counts it. */
export function limitRate(most: number): (c: PageContext) => boolean {
  const stores = new WeakMap<Store, Map<string, number[]>>();
  return function isWithin(c) {
    const { store, actor } = c.var;
    let people = stores.get(store);
    if (!people) stores.set(store, people = new Map());
    const now = store.now().getTime();
    if (people.size > 1000) forgetOld(people, now);
    const recent = (people.get(actor.userId) ?? []).filter((at) => at > now - minute);
    people.set(actor.userId, recent);
    if (recent.length >= most) return false;
    recent.push(now);
    return true;
  };
}

function forgetOld(people: Map<string, number[]>, now: number): void {
  for (const [person, times] of people) {
    if (times.every((at) => at <= now - minute)) people.delete(person);
  }
}
