/** The queue's page as the product answers it, and the same page from memory by bare Hono. */
import { setImmediate } from "node:timers/promises";
import { Hono } from "hono";
import pino from "pino";
import { insidesOf } from "@/db/store.ts";
import { organisations } from "@/db/schema/organisations.ts";
import { loadAssets } from "@/commands/assets/load.ts";
import { openLogger } from "@/commands/logger.ts";
import { openWatch } from "@/commands/watching/open_watch.ts";
import { idleSeconds, warnSeconds } from "@/domain/access/sessions.ts";
import { ownServices } from "@/domain/services/find.ts";
import { queueCounts } from "@/domain/triage/counts.ts";
import { usualKeys } from "@/domain/triage/shortcut_keys.ts";
import { everything } from "@/domain/triage/filter.ts";
import { queuePage } from "@/domain/triage/queue.ts";
import { wordsOfPlace } from "@/domain/triage/sort.ts";
import { pageLength } from "@/domain/triage/queue_rows.ts";
import { folderFiles } from "@/jobs/outside/files.ts";
import { photographLimits } from "@/domain/photographs/limits.ts";
import { app } from "@/routes/app.tsx";
import type { Parts } from "@/routes/context.ts";
import { navigationFor } from "@/routes/navigation.ts";
import { bigStore } from "@/tests/bench/big_store.ts";
import { personExists, type SignedIn } from "@/tests/factories/people.ts";
import { useAssets } from "@/views/asset.ts";
import { ChromeContext } from "@/views/chrome.ts";
import { emptyForm } from "@/views/form_state.ts";
import type { QueueFrame } from "@/views/triage/queue_shown.ts";
import { type QueueList, QueuePage } from "@/views/triage/queue_page.tsx";
import { eq } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import type { Store } from "@/db/store.ts";

/** As Chromium, Firefox and Safari send it. */
export const browsersEncodings = "gzip, deflate, br, zstd";

export interface QueuePages {
  /** Asks the whole product for the page; the body is read to its end, as a server would send it. */
  ours(encodings?: string): Promise<Uint8Array>;
  /** The same page where no request is counted. */
  unwatched(): Promise<Uint8Array>;
  /** Whatever stands at this address, as it goes over the wire. */
  get(path: string, encodings: string): Promise<Uint8Array>;
  /** The same HTML by Hono and JSX, of a page that is in memory. */
  fromMemory(): Promise<Uint8Array>;
  /** The whole audit trail as a file, read to its end. */
  auditExport(): Promise<Uint8Array>;
}

let opened: Promise<QueuePages> | undefined;
export const queuePages = (): Promise<QueuePages> => opened ??= open();

async function open(): Promise<QueuePages> {
  const { store } = await bigStore();
  const consultant = await consultantOf(store);
  const { files, manifest } = await loadAssets();
  useAssets(manifest);
  const log = openLogger("info", pino.destination("/dev/null"));
  const watch = openWatch({ store, log, version: "1" });
  const parts: Parts = {
    store,
    files: folderFiles("unused"),
    install: {
      publicUrl: "http://localhost",
      secure: false,
      version: "1",
      demo: false,
      contactKey: "bench",
      trustedProxies: [],
      calls: { secret: "of the tests alone", turn: undefined },
    },
    limits: photographLimits,
    log,
    assets: files,
    health: { problems: () => Promise.resolve([]) },
    watch,
  };
  const bedside = app(parts);
  const uncounted = app({ ...parts, watch: { ...watch, answered: () => {} } });
  const bare = barePage(await queueShown(store, consultant), consultant);
  const administrator = await personExists(store, "administrator");
  const asks = (person: SignedIn, path: string, headers: Record<string, string> = {}) =>
    body(bedside.fetch(request(person, path, headers)));
  const pages: QueuePages = {
    get: (path, encodings) => asks(consultant, path, { "accept-encoding": encodings }),
    ours: (encodings) =>
      asks(consultant, "/queue", encodings ? { "accept-encoding": encodings } : {}),
    unwatched: () => body(uncounted.fetch(request(consultant, "/queue"))),
    fromMemory: () => body(bare.fetch(request(consultant, "/queue"))),
    auditExport: () => asks(administrator, "/audit/export.csv"),
  };
  await requireSame(pages);
  return pages;
}

const request = (person: SignedIn, path: string, headers: Record<string, string> = {}) =>
  new Request(`http://localhost${path}`, {
    headers: { cookie: `session=${person.token}`, ...headers },
  });

export async function consultantOf(store: Store): Promise<SignedIn> {
  const id = "01900001-0000-7000-8000-000000000001" as Id<"Organisation">;
  const [organisation] = await insidesOf(store).db.select().from(organisations)
    .where(eq(organisations.id, id));
  return personExists(store, "consultant", { organisation: organisation!, secondFactor: true });
}

interface QueueShown {
  readonly frame: QueueFrame;
  readonly list: QueueList;
}

/** What the route finds, for a page that is rendered again and again. */
async function queueShown(store: Store, actor: SignedIn): Promise<QueueShown> {
  const { read } = store;
  const now = store.now();
  const { rows, next } = await queuePage(read, actor, { filter: everything, now });
  if (rows.length !== pageLength) throw new Error(`Cannot measure a queue of ${rows.length} cases`);
  return {
    list: {
      cases: rows.map((row) => ({
        row,
        now,
        inView: "",
        place: wordsOfPlace(row, "working"),
        mine: false,
        given: false,
        mayClaim: true,
        mayLook: true,
      })),
      sort: "working",
      mark: "m-0",
      fromTop: true,
      next,
    },
    frame: {
      filter: everything,
      inWords: undefined,
      counts: await queueCounts(read, actor, now),
      kept: [],
      services: await ownServices(read, actor),
      density: "comfortable",
      mayAnswer: true,
      mayGiveOut: false,
      shortcuts: true,
      keys: usualKeys,
    },
  };
}

function barePage({ frame, list }: QueueShown, person: SignedIn) {
  const chrome = {
    nonce: "AAAAAAAAAAAAAAAAAAAAAA",
    path: "/queue",
    version: "1",
    demo: false,
    navigation: navigationFor(person, undefined),
    person: {
      name: person.name,
      roleLabel: "Consultant",
      organisation: person.organisationName,
      otherMemberships: false,
    },
    idle: { warnAfterSeconds: warnSeconds, endAfterSeconds: idleSeconds, signIn: "/sign-in" },
  };
  return new Hono().get("/queue", (c) =>
    c.html((
      <ChromeContext.Provider value={chrome}>
        <QueuePage frame={frame} form={emptyForm} list={list} />
      </ChromeContext.Provider>
    ).toString()));
}

/** Both sides must do the same work. */
async function requireSame({ ours, fromMemory }: QueuePages): Promise<void> {
  const [one, other] = await Promise.all([ours(), fromMemory()]);
  const text = (page: Uint8Array) =>
    new TextDecoder().decode(page).replaceAll(/nonce="[^"]*"|data-live="[^"]*"/g, "").replaceAll(
      /\d+ (minutes?|hours?|days?) over/g,
      "",
    );
  if (text(one) !== text(other)) throw new Error("Cannot compare two pages that differ");
}

async function body(answering: Response | Promise<Response>): Promise<Uint8Array> {
  const answer = await answering;
  if (answer.status !== 200) throw new Error(`Cannot measure a page that answers ${answer.status}`);
  const read = new Uint8Array(await answer.arrayBuffer());
  // As between two requests of a server: what was put off, such as looks to be written, has its turn.
  await setImmediate();
  return read;
}
