/** Jobs in any state. */
import { instantOf, newId } from "@/db/columns.ts";
import { jobs } from "@/db/schema/jobs.ts";
import { insidesOf, type Store } from "@/db/store.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";

export type JobRow = typeof jobs.$inferSelect;

/** Failed for good, unless `over` says otherwise. */
export async function jobExists(store: Store, over: Partial<JobRow> = {}): Promise<JobRow> {
  const at = instantOf(store.now());
  const row: JobRow = {
    id: newId(),
    kind: "photograph.process",
    args: { photographId: newId() },
    state: "dead",
    priority: 100,
    dedupeKey: null,
    runAfter: at,
    attempts: 5,
    failures: 5,
    leaseUntil: null,
    lastError: "Error: The image process took longer than 20000 ms",
    createdAt: at,
    finishedAt: at,
    ...over,
  };
  await rowExists(store, jobs, row);
  if (row.state === "waiting") insidesOf(store).announce({ topic: "jobs", detail: {} });
  return row;
}
