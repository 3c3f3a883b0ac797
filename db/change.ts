/**
 * The one way to write.
 *
 * A change runs alone, in one transaction, and carries its own audit entry: a change that
 * wrote none is rolled back. Jobs asked for inside it are rows of the same transaction;
 * announcements are made after it is committed (docs/decisions/0003-one-change-at-a-time.md).
 *
 * Await nothing inside a change but its `tx`.
 */
import { type About, append, type Author, type Entry } from "@/db/audit_chain.ts";
import { type Instant, instantOf, newId } from "@/db/columns.ts";
import { inTurn } from "@/db/lane.ts";
import type { AuditAction } from "@/db/schema/audit.ts";
import { type JobArgs, type JobKind, jobs } from "@/db/schema/jobs.ts";
import {
  type Announcement,
  type Database,
  insidesOf,
  type Reader,
  type Store,
} from "@/db/store.ts";

type RawTx = Parameters<Parameters<Database["transaction"]>[0]>[0];

export interface EnqueueOptions {
  /** Lower runs first; 100 where nothing is said. */
  readonly priority?: number;
  /** While a job of this kind with this key waits or runs, no second one is made. */
  readonly dedupeKey?: string;
  readonly runAfter?: Instant;
}

export interface Tx extends Reader, Pick<RawTx, "insert" | "update" | "delete" | "run"> {
  readonly author: Author;
  /** One moment for the whole change. */
  readonly now: Instant;
  /** Says what was done; a change without at least one is rolled back. */
  audit(action: AuditAction, about: About, detail?: Readonly<Record<string, unknown>>): void;
  enqueue<K extends JobKind>(kind: K, args: JobArgs[K], options?: EnqueueOptions): Promise<void>;
  /** Told to open screens once this change is committed. */
  announce(topic: string, detail?: Readonly<Record<string, unknown>>): void;
}

/** Runs the work as one transaction; what it returns is returned once it is on the disk. */
export function change<T>(
  store: Store,
  author: Author,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  return inTurn(store, async () => {
    const { db, announce, watchers } = insidesOf(store);
    const news: Announcement[] = [];
    const entries: Entry[] = [];
    const result = await db.transaction((raw) =>
      audited(raw, store, author, { news, entries }, work)
    );
    news.forEach(announce);
    for (const each of watchers) entries.forEach(({ action, detail }) => each.did(action, detail));
    return result;
  });
}

async function audited<T>(
  raw: RawTx,
  store: Store,
  author: Author,
  { news, entries }: { readonly news: Announcement[]; readonly entries: Entry[] },
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const now = instantOf(store.now());
  const tx: Tx = Object.assign(Object.create(raw) as RawTx, {
    author,
    now,
    audit(action: AuditAction, about: About, detail: Readonly<Record<string, unknown>> = {}) {
      entries.push({ at: now, author, action, about, detail });
    },
    async enqueue<K extends JobKind>(kind: K, args: JobArgs[K], options: EnqueueOptions = {}) {
      await raw.insert(jobs).values({
        id: newId<"Job">(),
        kind,
        args,
        priority: options.priority ?? 100,
        dedupeKey: options.dedupeKey ?? null,
        runAfter: options.runAfter ?? now,
        createdAt: now,
      }).onConflictDoNothing();
      news.push({ topic: "jobs", detail: {} });
    },
    announce(topic: string, detail: Readonly<Record<string, unknown>> = {}) {
      news.push({ topic, detail });
    },
  });
  const result = await work(tx);
  if (entries.length === 0) {
    throw new Error("Cannot commit a change that wrote no audit entry");
  }
  await append(raw, entries);
  return result;
}
