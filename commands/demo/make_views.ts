/** Lets the product's own worker open every photograph before anyone looks. */
import { and, count, eq, inArray } from "drizzle-orm";
import { jobs } from "@/db/schema/jobs.ts";
import type { Store } from "@/db/store.ts";
import type { FileStore } from "@/domain/photographs/file_store.ts";
import { imageProcess } from "@/jobs/outside/image_process.ts";
import { startWorker } from "@/jobs/worker.ts";

export async function makeViews(
  { store, files, folder }: {
    readonly store: Store;
    readonly files: FileStore;
    readonly folder: string;
  },
  progress: (done: number, of: number) => void,
): Promise<void> {
  const images = imageProcess({ folder });
  const quiet = { info: () => {}, warn: () => {}, error: () => {} };
  const all = await left(store);
  const worker = startWorker({
    store,
    files,
    images,
    mail: undefined,
    texts: undefined,
    push: undefined,
    contactKey: "demo",
    log: quiet,
  }, {
    alone: true,
  });
  for (let open = all; open > 0; open = await left(store)) {
    progress(all - open, all);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  progress(all, all);
  await worker.stop();
  await images.close();
}

async function left(store: Store): Promise<number> {
  const [open] = await store.read.select({ n: count() }).from(jobs)
    .where(and(eq(jobs.kind, "photograph.process"), inArray(jobs.state, ["waiting", "running"])));
  return open?.n ?? 0;
}
