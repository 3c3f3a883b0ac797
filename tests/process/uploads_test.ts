/** The process is killed while a photograph arrives, and between its last byte and its row. */
import { deepEqual, equal, ok } from "node:assert/strict";
import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { auditEntries } from "@/db/schema/audit.ts";
import { photographs, photographUploads } from "@/db/schema/photographs.ts";
import { openStore, type Store } from "@/db/store.ts";
import { openFolderFiles } from "@/jobs/outside/files.ts";
import { smallJpeg } from "@/tests/factories/photograph_files.ts";
import { draftInFolder, partsIn, tusTo } from "@/tests/support/draft_in_folder.ts";
import { runCommand, startProcess } from "@/tests/support/process.ts";
import { paths } from "@/views/paths.ts";

async function look<T>(folder: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore({ url: `file:${folder}/bedside.db` });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

Deno.test("killed while a photograph arrives, it goes on from no less than was acknowledged", async () => {
  const BEDSIDE_DATA = await Deno.makeTempDir({ prefix: "bedside-upload-" });
  const { gp, id } = await draftInFolder(BEDSIDE_DATA);
  const jpeg = await smallJpeg();
  const first = await startProcess({ BEDSIDE_DATA });
  const before = tusTo(first, gp);
  const begun = await before.begin(paths.referralUploads(id), jpeg.length);
  const path = begun.headers.get("location")!;
  equal((await before.patch(path, 0, jpeg.slice(0, 1000))).status, 204);
  const more = before.patch(path, 1000, hangingAfter(jpeg.slice(1000, 1500)));
  const [part] = partsIn(BEDSIDE_DATA);
  while ((await Deno.stat(part!)).size < 1500) await pause();
  first.kill("SIGKILL");
  await more.catch(() => {});
  await first.ended;

  const second = await startProcess({ BEDSIDE_DATA });
  const after = tusTo(second, gp);
  const asked = await after.head(path);
  const arrived = Number(asked.headers.get("upload-offset"));
  ok(arrived >= 1000 && arrived <= 1500);
  const last = await after.patch(path, arrived, jpeg.slice(arrived));
  equal(last.status, 204);
  second.kill("SIGTERM");
  equal(await second.ended, 0);
  await look(BEDSIDE_DATA, async ({ read }) => {
    const [row] = await read.select().from(photographs);
    equal(row!.id, last.headers.get("bedside-photograph"));
    equal(row!.sha256, createHash("sha256").update(jpeg).digest("hex"));
  });
  deepEqual(partsIn(BEDSIDE_DATA), []);
  equal((await runCommand({ BEDSIDE_DATA }, "check")).code, 0);
  await Deno.remove(BEDSIDE_DATA, { recursive: true });
});

for (const keptAlready of [false, true]) {
  const when = keptAlready ? "between its original and its row" : "right after its last byte";
  Deno.test(`killed ${when}, a photograph is there after the next start`, async () => {
    const BEDSIDE_DATA = await Deno.makeTempDir({ prefix: "bedside-upload-" });
    const { gp, id } = await draftInFolder(BEDSIDE_DATA);
    const jpeg = await smallJpeg();
    const first = await startProcess({ BEDSIDE_DATA });
    const begun = await tusTo(first, gp).begin(paths.referralUploads(id), jpeg.length);
    const path = begun.headers.get("location")!;
    first.kill("SIGKILL");
    await first.ended;
    // As the disk is at that moment.
    const { parts } = await openFolderFiles(`${BEDSIDE_DATA}/files`);
    const key = parts.keyOf(path.split("/").at(-1)!);
    const all = { from: 0, whole: jpeg.length, check: () => {} };
    await parts.append(key, new Blob([jpeg]).stream(), all);
    if (keptAlready) await parts.keep(key);

    const second = await startProcess({ BEDSIDE_DATA });
    const asked = await tusTo(second, gp).head(path);
    equal(asked.headers.get("upload-offset"), String(jpeg.length));
    second.kill("SIGTERM");
    equal(await second.ended, 0);
    await look(BEDSIDE_DATA, async ({ read }) => {
      const rows = await read.select().from(photographs);
      deepEqual(rows.map((row) => row.id), [asked.headers.get("bedside-photograph")]);
      equal(await read.$count(photographUploads), 0);
      const [added] = await read.select().from(auditEntries)
        .where(eq(auditEntries.action, "photograph.added"));
      equal(added!.actorId, gp.userId);
    });
    equal((await runCommand({ BEDSIDE_DATA }, "check")).code, 0);
    await Deno.remove(BEDSIDE_DATA, { recursive: true });
  });
}

function hangingAfter(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({ start: (controller) => controller.enqueue(bytes) });
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 5));
