/** Knows how the process is doing: for Prometheus, and for the administrator's page. */
import { type Counts, newCounts } from "@/commands/watching/counts.ts";
import { setGauges } from "@/commands/watching/gauges.ts";
import { heardOf } from "@/commands/watching/heard_of.ts";
import { contentType } from "@/commands/watching/series.ts";
import { type Instant, instantOf } from "@/db/columns.ts";
import type { BackupRecord } from "@/domain/backups/record.ts";
import type { Store } from "@/db/store.ts";
import { watchWrites } from "@/db/watch_writes.ts";
import { countOpen, type OpenWork, openWork } from "@/domain/watching/open_work.ts";
import { type Reading, type Sample, samplesKept } from "@/domain/watching/reading.ts";
import type { RequestLog } from "@/routes/context.ts";
import type { Watch } from "@/routes/watching/watch.ts";

export interface WatchOptions {
  readonly store: Store;
  readonly log: RequestLog;
  readonly version: string;
  /** Names of settings that are set. */
  readonly settings?: readonly string[];
  readonly counts?: Counts;
  readonly imagesAlive?: () => boolean;
  /** The database's file; undefined where the database is elsewhere. */
  readonly databasePath?: string | undefined;
  /** Undefined where it makes none by itself. */
  readonly backups?: (() => BackupRecord) | undefined;
}

export interface OpenWatch extends Watch {
  readonly counts: Counts;
  /** Ends a minute: what it came to is kept for the page. */
  sample(): Promise<void>;
  /** Asks the database anew what is open. */
  refresh(): Promise<void>;
}

/** A scrape or a page that comes sooner is told the same again. */
const freshMilliseconds = 10_000;
/** The database may be busy with a report: nobody who looks waits longer for it. */
const patienceMilliseconds = 2000;

export function openWatch(options: WatchOptions): OpenWatch {
  const { store, log, counts = newCounts(), imagesAlive = () => true } = options;
  const { version, settings = [], backups, databasePath } = options;
  const startedAt = instantOf(store.now());
  const samples: Sample[] = [];
  let open: { readonly work: OpenWork; readonly at: Instant } | undefined;
  let asking: Promise<void> | undefined;
  watchWrites(store, counts);

  return {
    counts,
    answered: (request) => counts.answered(request, store.now),
    refresh,
    reading,
    samples: () => samples,
    faults: counts.faults,
    async metrics() {
      setGauges(counts.meters, await reading(), heardOf(store, log));
      return { text: counts.meters.series.text(), contentType };
    },
    async sample() {
      // On the event loop: the thread for long reads takes memory that a process at rest can spare.
      const open = await countOpen(store.read).catch((error: unknown) => {
        log.error({ err: error }, "what is open could not be counted");
        return { jobsWaiting: 0, calls: 0 };
      });
      const { queue, calls, clients } = heardOf(store, log);
      samples.push({
        at: instantOf(store.now()),
        ...counts.takeTally(),
        ...open,
        pages: queue + calls + clients,
        memoryBytes: Deno.memoryUsage().rss,
      });
      if (samples.length > samplesKept) samples.shift();
    },
  };

  async function reading(): Promise<Reading> {
    await freshened();
    const { clients, queue, calls } = heardOf(store, log);
    const { rss, heapUsed } = Deno.memoryUsage();
    const { starts, photographs, ms } = counts.images;
    return {
      at: instantOf(store.now()),
      startedAt,
      version,
      platform: `Deno ${Deno.version.deno}, ${Deno.build.target}`,
      settings,
      open: open?.work,
      openAt: open?.at,
      counted: counts.counted,
      images: {
        alive: imagesAlive(),
        starts,
        photographs,
        meanMs: photographs === 0 ? 0 : ms / photographs,
      },
      streams: { queue, calls },
      sockets: clients,
      memory: { resident: rss, heapUsed },
      database: databasePath === undefined ? undefined : await sizesOf(databasePath),
      backupAt: backups ? backups().made?.moment : "unknown",
    };
  }

  async function freshened(): Promise<void> {
    if (open && store.now().getTime() - Date.parse(open.at) < freshMilliseconds) return;
    const late = Promise.withResolvers<void>();
    const timer = setTimeout(late.resolve, patienceMilliseconds);
    await Promise.race([refresh(), late.promise]);
    clearTimeout(timer);
  }

  /** One question at a time, however many look; where it fails, what was known stands with its time. */
  function refresh(): Promise<void> {
    return asking ??= openWork(store.readLong).then(
      (work) => void (open = { work, at: instantOf(store.now()) }),
      (error: unknown) => log.error({ err: error }, "what is open could not be counted"),
    ).finally(() => asking = undefined);
  }
}

async function sizesOf(path: string): Promise<{ bytes: number; logBytes: number }> {
  const size = (of: string) => Deno.stat(of).then((each) => each.size, () => 0);
  const [bytes, logBytes] = await Promise.all([size(path), size(`${path}-wal`)]);
  return { bytes, logBytes };
}
