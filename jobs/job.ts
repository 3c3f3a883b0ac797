/** What a handler is given, and what it must give back. */
import type { Tx } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import type { JobArgs, JobKind } from "@/db/schema/jobs.ts";
import type { Store } from "@/db/store.ts";
import type { Backups } from "@/domain/backups/record.ts";
import type { Push } from "@/domain/hubs/push.ts";
import type { Texts } from "@/domain/links/texts.ts";
import type { Mail } from "@/domain/notices/mail.ts";
import type { FileStore } from "@/domain/photographs/file_store.ts";
import type { ImageProcess } from "@/jobs/outside/image_process.ts";

/** Where lines about jobs go: pino in the product, a list in tests. */
export interface JobLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** Everything a handler may use. */
export interface Workplace {
  readonly store: Store;
  readonly files: FileStore;
  readonly images: Pick<ImageProcess, "process" | "tile">;
  /** Undefined where the install names no mail server. */
  readonly mail: Mail | undefined;
  /** Undefined where it names no service for text messages. */
  readonly texts: Texts | undefined;
  /** What addresses that want no invitations are hashed with: domain/surveys/contact_hash.ts. */
  readonly contactKey: string;
  /** Undefined where it wakes no browsers. */
  readonly push: Push | undefined;
  /** Undefined where the install makes no backups by itself. */
  readonly backups?: Backups | undefined;
  readonly log: JobLog;
}

declare const isFinished: unique symbol;
/** Proof that the job was marked as done; only finish() and finishAlone() make one. */
export type Finished = { readonly [isFinished]: true };

export interface Job<K extends JobKind> {
  readonly id: Id<"Job">;
  readonly kind: K;
  readonly args: JobArgs[K];
  /** Aborted when the process stops or the lease is lost; look at it between steps. */
  readonly signal: AbortSignal;
  /**
   * Marks the job as done inside the handler's own change, so that it finishes if and only if
   * its effects are kept. Throws, and so undoes the change, where another attempt has taken over.
   */
  finish(tx: Pick<Tx, "update" | "now">): Promise<Finished>;
  /** For a job that turned out to have nothing to do. */
  finishAlone(): Promise<Finished>;
}

/** May be run twice, and killed at any step: it looks at what is already there. */
export type Handler<K extends JobKind> = (place: Workplace, job: Job<K>) => Promise<Finished>;

/** Jobs of one lane run one after another; lanes run side by side. */
export const lanes = [
  "backups",
  "calls",
  "deliveries",
  "links",
  "mail",
  "photographs",
  "referrals",
  "surveys",
  "upkeep",
] as const;
export type Lane = typeof lanes[number];

export interface Work<K extends JobKind> {
  readonly lane: Lane;
  readonly run: Handler<K>;
}
export type Registry = { readonly [K in JobKind]: Work<K> };
