/** How the process is doing: as it is now, each minute of the last hours, and what went wrong. */
import type { Instant } from "@/db/columns.ts";
import type { OpenWork } from "@/domain/watching/open_work.ts";

/** What a minute came to, and how things stood at its end. */
export interface Sample {
  readonly at: Instant;
  readonly requests: number;
  /** The longest that somebody waited for an answer. */
  readonly slowestMs: number;
  /** Answers that were a fault of Bedside's. */
  readonly faults: number;
  /** The longest that the event loop was held. */
  readonly heldMs: number;
  readonly writes: number;
  readonly slowestWriteMs: number;
  readonly jobsWaiting: number;
  readonly calls: number;
  /** Open streams and web sockets. */
  readonly pages: number;
  readonly memoryBytes: number;
}

/** Since the process was started. */
export const counted = [
  "calls placed",
  "calls answered",
  "calls given up",
  "calls not answered",
  "calls ended",
  "uploads begun",
  "uploads finished",
  "uploads cancelled",
  "uploads refused",
  "uploads expired",
] as const;
export type Counted = typeof counted[number];

export interface Reading {
  readonly at: Instant;
  readonly startedAt: Instant;
  readonly version: string;
  readonly platform: string;
  /** Names of settings that are set, never what they are set to. */
  readonly settings: readonly string[];
  /** Undefined until the database has answered once. */
  readonly open: OpenWork | undefined;
  /** When the database said so: it may have been a while. */
  readonly openAt: Instant | undefined;
  readonly counted: Readonly<Record<Counted, number>>;
  readonly images: {
    readonly alive: boolean;
    readonly starts: number;
    readonly photographs: number;
    readonly meanMs: number;
  };
  readonly streams: { readonly queue: number; readonly calls: number };
  readonly sockets: number;
  readonly memory: { readonly resident: number; readonly heapUsed: number };
  readonly database: { readonly bytes: number; readonly logBytes: number } | undefined;
  /** "unknown": this install makes none by itself; undefined: none was made yet. */
  readonly backupAt: Instant | "unknown" | undefined;
}

/** A request that failed for a reason of Bedside's own, by the reference that its page showed. */
export interface Fault {
  readonly at: Instant;
  readonly requestId: string;
  readonly method: string;
  /** The pattern, never the address. */
  readonly route: string;
  readonly status: number;
  /** Its class and code, never its message, which may hold what somebody typed. */
  readonly kind: string;
}

export interface Watched {
  readonly now: Reading;
  /** The oldest first. */
  readonly samples: readonly Sample[];
  /** The latest first. */
  readonly faults: readonly Fault[];
  /** What /up says. */
  readonly problems: readonly string[];
}

/** Samples are kept in memory alone: a restart forgets them. */
export const sampleSeconds = 60;
export const samplesKept = 6 * 60;
