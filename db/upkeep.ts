/**
 * Writes that say nothing about what a person did: when a session was last seen, that a job was
 * taken up, how often a password was wrong. They wait their turn like changes, without an audit
 * entry. tests/architecture/upkeep_test.ts names the few files that may call this.
 */
import { inTurn } from "@/db/lane.ts";
import { type Database, insidesOf, type Store } from "@/db/store.ts";

export type UpkeepTx = Pick<
  Parameters<Parameters<Database["transaction"]>[0]>[0],
  "select" | "insert" | "update" | "delete" | "run" | "all" | "get"
>;

export function upkeep<T>(store: Store, work: (tx: UpkeepTx) => Promise<T>): Promise<T> {
  return inTurn(store, () => insidesOf(store).db.transaction(work));
}
