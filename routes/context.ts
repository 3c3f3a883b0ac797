import type { Context } from "hono";
import { createFactory } from "hono/factory";
import type { Id } from "@/db/columns.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import type { Visitor } from "@/domain/access/sessions.ts";
import type { BackupRecord } from "@/domain/backups/record.ts";
import type { TurnSettings } from "@/domain/calls/turn.ts";
import type { KnownTablet } from "@/domain/devices/known_tablet.ts";
import type { Push } from "@/domain/hubs/push.ts";
import type { PatientLink } from "@/domain/links/find.ts";
import type { TestNumbers } from "@/domain/nhs_number.ts";
import type { FileStore } from "@/domain/photographs/file_store.ts";
import type { PhotographLimits } from "@/domain/photographs/limits.ts";
import type { Speech } from "@/domain/words/speech.ts";
import type { AssetFile } from "@/routes/assets.ts";
import type { DemoPerson } from "@/views/access/demo_people.tsx";
import type { Surroundings } from "@/routes/surroundings.ts";
import type { Watch } from "@/routes/watching/watch.ts";
import type { Values } from "@/views/form_state.ts";

/** What the process tells its pages about itself. */
export interface Install {
  /** The address people type, without a slash at the end: links start with it. */
  readonly publicUrl: string;
  /** The public address is https: cookies are `__Host-` and Secure. */
  readonly secure: boolean;
  readonly version: string;
  readonly demo: boolean;
  /** What to do with NHS numbers for testing, where it is not for a demo or for real patients. */
  readonly testNumbers?: TestNumbers | undefined;
  /** In the demo, those who can sign in with one press. */
  readonly demoPeople?: readonly DemoPerson[];
  /** What numbers and addresses that the install may not know are hashed with. */
  readonly contactKey: string;
  /** It has a mail server. */
  readonly sendsMail?: boolean;
  /** It has a service for text messages. */
  readonly sendsTexts?: boolean;
  /** What it knows of the backups it makes by itself, where it makes such. */
  readonly backups?: () => BackupRecord;
  /** Proxies whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[];
  /** What whoever asks for /metrics has to know; without one it is for this machine alone. */
  readonly metricsToken?: string | undefined;
  readonly calls: {
    /** What tickets for the calls' broker are signed with: domain/calls/ticket.ts. */
    readonly secret: string;
    /** The install's own relays: domain/calls/turn.ts. */
    readonly turn: TurnSettings | undefined;
    /** Undefined: no browser is woken for a ring. */
    readonly push?: Push | undefined;
  };
}

/** Where lines about requests go; pino in the product, a list in tests. */
export interface RequestLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** What the process knows of its own health, for /up. */
export interface Health {
  /** The reasons why it is not well; none when it is. */
  problems(): Promise<readonly string[]>;
}

export interface Parts {
  readonly store: Store;
  readonly files: FileStore;
  readonly install: Install;
  readonly limits: PhotographLimits;
  readonly log: RequestLog;
  readonly health: Health;
  readonly watch: Watch;
  /** Built files by their hashed names. */
  readonly assets: ReadonlyMap<string, AssetFile>;
}

export interface Env {
  Variables: Parts & {
    requestId: string;
    nonce: string;
    /** The network address asked from, by the trusted proxy's word where there is one. */
    address: string | null;
    visitor: Visitor;
    /** The home's tablet that asks, whoever uses it. */
    tablet: KnownTablet | undefined;
    /** Set behind every guard but anyone(). */
    actor: Actor;
    /** Behind throughLink(): the link whose holder acts. */
    link: PatientLink;
    /** The language of a page behind a link; the others are in English. */
    speech: Speech | undefined;
    surroundings: Surroundings | undefined;
    /** What was typed before the session ended, to be shown in the form again. */
    kept: Values | undefined;
    /** The answer waits in the page that asked for it: nobody sees it yet. */
    fetchedAhead: boolean | undefined;
    /** Whose record this answer showed; the guard writes it down. */
    shownPatient: Id<"Patient"> | null | undefined;
  };
}

export type PageContext = Context<Env>;
export const { createApp, createMiddleware } = createFactory<Env>();
