/** Changes queue behind each other: libsql's file driver is synchronous, so two writers would not wait, they would fail. */
import { AsyncLocalStorage } from "node:async_hooks";
import { insidesOf, type Store } from "@/db/store.ts";

const inLane = new AsyncLocalStorage<true>();

/** Runs the work when everything asked for earlier has ended; fails at once inside another. */
export function inTurn<T>(store: Store, work: () => Promise<T>): Promise<T> {
  if (inLane.getStore()) {
    throw new Error("Cannot start a change inside a change: pass the tx on instead");
  }
  const insides = insidesOf(store);
  const asked = performance.now();
  const result = insides.lastChange.then(async () => {
    const began = performance.now();
    try {
      return await inLane.run(true, work);
    } finally {
      const ended = performance.now();
      for (const each of insides.watchers) each.took(began - asked, ended - began);
    }
  });
  insides.lastChange = result.catch(() => {});
  return result;
}
