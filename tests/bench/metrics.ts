/** A watch of a store with a million referrals, a million jobs that are done, and every route in use. */
import { insidesOf } from "@/db/store.ts";
import { openWatch } from "@/commands/watching/open_watch.ts";
import { whenAllHaveEnded } from "@/tests/bench/harness.ts";
import { millionStore } from "@/tests/bench/million_store.ts";

const routes = 400;
const waitingJobs = 2000;
const doneJobs = 1_000_000;

export async function metricsOfAMillion() {
  const { store, path } = await millionStore();
  const { client } = insidesOf(store);
  await client.batch([
    jobs(doneJobs, "done", "01920000"),
    jobs(waitingJobs, "waiting", "01930000"),
    "ANALYZE",
  ], "write");
  await client.execute("PRAGMA wal_checkpoint(TRUNCATE)");
  whenAllHaveEnded(() => client.execute("DELETE FROM jobs"));
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  const watch = openWatch({ store, log, version: "1", databasePath: path });
  return {
    /** Every route was asked once more, as it might be between two scrapes of a busy hour. */
    askAll() {
      for (let at = 0; at < routes; at++) {
        for (const [method, status] of [["GET", 200], ["POST", 303]] as const) {
          const route = `/area/:id/part${at}`;
          watch.answered({ requestId: "r", method, route, status, milliseconds: 12 });
        }
      }
    },
    /** The database is asked anew, as for the first who looks after ten seconds. */
    async scrape() {
      await watch.refresh();
      return new TextEncoder().encode((await watch.metrics()).text);
    },
  };
}

const jobs = (count: number, state: "done" | "waiting", prefix: string): string =>
  `INSERT INTO jobs (id, kind, args, state, run_after, created_at)
   SELECT printf('${prefix}-0000-7000-8000-%012d', n), 'notice.send', '{}', '${state}',
     '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z'
   FROM (WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < ${count})
     SELECT n FROM n)`;
