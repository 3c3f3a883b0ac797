/**
 * So many searches a minute for each person, so that nobody reads a whole list out by searching.
 * Counted in memory: a restart forgives.
 */
import type { Store } from "@/db/store.ts";
import type { PageContext } from "@/routes/context.ts";

export const searchesAMinute = 60;
const minute = 60_000;

const counted = new WeakMap<Store, Map<string, number[]>>();

/** Counts this search, and says whether it is still within the limit. */
export function isWithinSearchLimit(c: PageContext): boolean {
  const { store, actor } = c.var;
  const now = store.now().getTime();
  const people = peopleOf(store);
  if (people.size > 1000) forgetOld(people, now);
  const recent = (people.get(actor.userId) ?? []).filter((at) => at > now - minute);
  people.set(actor.userId, recent);
  if (recent.length >= searchesAMinute) return false;
  recent.push(now);
  return true;
}

function peopleOf(store: Store): Map<string, number[]> {
  let people = counted.get(store);
  if (!people) counted.set(store, people = new Map());
  return people;
}

function forgetOld(people: Map<string, number[]>, now: number): void {
  for (const [person, times] of people) {
    if (times.every((at) => at <= now - minute)) people.delete(person);
  }
}
