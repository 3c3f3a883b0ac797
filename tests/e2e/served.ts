/** Bedside answering on a port, with its jobs and its image child, for a real browser to visit. */
import { loadAssets } from "@/commands/assets/load.ts";
import { and, inArray, lte } from "drizzle-orm";
import { instantOf } from "@/db/columns.ts";
import { jobs } from "@/db/schema/jobs.ts";
import type { Store } from "@/db/store.ts";
import type { TurnSettings } from "@/domain/calls/turn.ts";
import type { FileStore } from "@/domain/photographs/file_store.ts";
import type { Texts } from "@/domain/links/texts.ts";
import type { Mail } from "@/domain/notices/mail.ts";
import { photographLimits } from "@/domain/photographs/limits.ts";
import { openFolderFiles } from "@/jobs/outside/files.ts";
import { imageProcess } from "@/jobs/outside/image_process.ts";
import { startWorker } from "@/jobs/worker.ts";
import { type OpenWatch, openWatch } from "@/commands/watching/open_watch.ts";
import { app } from "@/routes/app.tsx";
import { testContactKey } from "@/tests/factories/invitations.ts";
import { useAssets } from "@/views/asset.ts";

export interface Served extends AsyncDisposable {
  readonly address: string;
  /** What was logged as an error; none is expected. */
  readonly errors: readonly string[];
  readonly files: FileStore;
  readonly watch: OpenWatch;
  /** Resolves when no work is left in the background. */
  settled(): Promise<void>;
}

/** Where it sends to, in a test that has servers for it. */
export interface Sends {
  readonly mail?: Mail | undefined;
  readonly texts?: Texts | undefined;
}

export async function serve(
  store: Store,
  { mail, texts, turn, hostname = "127.0.0.1", abrupt = false }: Sends & {
    /** Relays of its own for calls. */
    readonly turn?: TurnSettings;
    readonly hostname?: string;
    readonly abrupt?: boolean;
  } = {},
): Promise<Served> {
  const folder = await Deno.makeTempDir({ prefix: "bedside-e2e-" });
  const files = await openFolderFiles(folder);
  const images = imageProcess({ folder });
  const errors: string[] = [];
  const fault = (fields: object, message: string) => {
    const { err } = fields as { err?: unknown };
    errors.push(`${message}: ${err instanceof Error ? err.stack : JSON.stringify(fields)}`);
  };
  const log = { info: () => {}, warn: fault, error: fault };
  const worker = startWorker(
    { store, files, images, mail, texts, push: undefined, contactKey: testContactKey, log },
    { alone: true },
  );
  const { manifest, files: assets } = await loadAssets();
  useAssets(manifest);
  const install = {
    publicUrl: "http://localhost",
    secure: false,
    sendsMail: mail !== undefined,
    sendsTexts: texts !== undefined,
    version: "0.0.0-test",
    demo: false,
    testNumbers: "only" as const,
    trustedProxies: [],
    contactKey: testContactKey,
    calls: { secret: "of the tests alone", turn },
  };
  const watch = openWatch({ store, log, version: install.version });
  const bedside = app({
    store,
    files,
    assets,
    install,
    limits: photographLimits,
    log,
    health: { problems: () => Promise.resolve([]) },
    watch,
  });
  const over = new AbortController();
  const server = Deno.serve(
    { hostname, port: 0, onListen: () => {}, signal: over.signal },
    bedside.fetch,
  );
  return {
    address: `http://${hostname}:${server.addr.port}`,
    errors,
    files,
    watch,
    async settled() {
      // What is for another day is not waited for.
      const soon = () => instantOf(new Date(store.now().getTime() + 60_000));
      const open = () =>
        store.read.select({ id: jobs.id }).from(jobs)
          .where(and(inArray(jobs.state, ["waiting", "running"]), lte(jobs.runAfter, soon())))
          .limit(1);
      while ((await open()).length > 0) await new Promise((again) => setTimeout(again, 50));
    },
    async [Symbol.asyncDispose]() {
      // A browser whose network was cut never says that it has gone: it is not waited for.
      if (abrupt) over.abort();
      else await server.shutdown();
      await worker.stop();
      await images.close();
      await Deno.remove(folder, { recursive: true });
    },
  };
}
