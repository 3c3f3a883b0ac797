/** A place to work in whose clock the test moves, and jobs to do there. */
import { eq } from "drizzle-orm";
import { change, type EnqueueOptions, type Tx } from "@/db/change.ts";
import { newId } from "@/db/columns.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { type JobArgs, type JobKind, jobs } from "@/db/schema/jobs.ts";
import type { Store } from "@/db/store.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import { folderFiles } from "@/jobs/outside/files.ts";
import { registry } from "@/jobs/registry.ts";
import type { Finished, Handler, Job, Registry, Workplace } from "@/jobs/job.ts";
import { testContactKey } from "@/tests/factories/invitations.ts";
import { testStore } from "@/tests/support/store.ts";

export const photographId = newId<"Photograph">();

export async function testWorkplace(start = "2026-03-02T09:30:00Z") {
  let now = new Date(start);
  const store = await testStore(() => now);
  const lines: { level: string; fields: object; message: string }[] = [];
  const write = (level: string) => (fields: object, message: string) =>
    void lines.push({ level, fields, message });
  return {
    store,
    lines,
    files: folderFiles(store.path.replace(/[^/]+$/, "files")),
    images: {
      process: () => Promise.reject(new Error("No photographs here")),
      tile: () => Promise.reject(new Error("No photographs here")),
    },
    mail: undefined,
    texts: undefined,
    push: undefined,
    contactKey: testContactKey,
    log: { info: write("info"), warn: write("warn"), error: write("error") },
    setClock: (moment: string) => void (now = new Date(moment)),
    passSeconds: (seconds: number) => void (now = new Date(now.getTime() + seconds * 1000)),
    [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
  } satisfies Workplace & Record<string | symbol, unknown>;
}

export async function enqueue<K extends JobKind>(
  store: Store,
  kind: K,
  args: JobArgs[K],
  options: EnqueueOptions = {},
): Promise<void> {
  await change(store, jobAuthor("test"), async (tx) => {
    await tx.enqueue(kind, args, options);
    tx.audit("job.retried", { job: "test" });
  });
}

export const enqueuePhotograph = (store: Store, options?: EnqueueOptions) =>
  enqueue(store, "photograph.process", { photographId }, options);

export const allJobs = (store: Store) => store.read.select().from(jobs).orderBy(jobs.createdAt);

/** Finishes in one change with its effect: an entry in the trail. */
export function finishing(
  store: Store,
  job: Job<JobKind>,
  more: (tx: Tx) => Promise<void> | void = () => {},
): Promise<Finished> {
  return change(store, jobAuthor(job.kind), async (tx) => {
    const finished = await job.finish(tx);
    tx.audit("job.finished", { job: job.id });
    await more(tx);
    return finished;
  });
}

/** Two kinds in two lanes, doing what the test says. */
export function registryOf(
  photograph: Handler<JobKind>,
  housekeeping: Handler<JobKind> = ({ store }, job) => finishing(store, job),
): Registry {
  return {
    ...registry,
    "photograph.process": { lane: "photographs", run: photograph as Handler<"photograph.process"> },
    "photograph.tile": { lane: "photographs", run: photograph as Handler<"photograph.tile"> },
    "referral.answer_leaves": { lane: "referrals", run: nothing },
    "referral.claim_lapses": { lane: "referrals", run: nothing },
    "housekeeping.tidy": { lane: "upkeep", run: housekeeping as Handler<"housekeeping.tidy"> },
    "sourcing.overflow": { lane: "upkeep", run: housekeeping as Handler<"sourcing.overflow"> },
  };
}

const nothing = (_: Workplace, job: Job<JobKind>) => job.finishAlone();

export const timesFinished = (store: Store) =>
  store.read.$count(auditEntries, eq(auditEntries.action, "job.finished"));
