/**
 * A fresh database for each test: migrated once a run, then copied. It is a file in memory where
 * the machine has such: the product waits for the disk with each commit, and 1,400 tests would
 * wait with it. That what is committed is on the disk is for tests/process to show.
 */
import { statfs } from "node:fs/promises";
import { migrate } from "@/db/migrate.ts";
import { openStore, type Store } from "@/db/store.ts";

let template: Promise<string> | undefined;
let home: Promise<string | undefined> | undefined;

/** A migrated, empty store on a copy of its own; its clock stands still where `now` is a date. */
export async function testStore(
  now: Date | (() => Date) = new Date("2026-03-02T09:30:00Z"),
  { onDisk = false } = {},
): Promise<Store & AsyncDisposable & { readonly path: string }> {
  template ??= migrated();
  const dir = onDisk ? undefined : await (home ??= inMemory());
  const folder = await Deno.makeTempDir({ prefix: "bedside-test-", ...(dir ? { dir } : {}) });
  const path = `${folder}/bedside.db`;
  await Deno.copyFile(await template, path);
  const store = await openStore({
    url: `file:${path}`,
    now: typeof now === "function" ? now : () => now,
  });
  return Object.assign(store, {
    path,
    async [Symbol.asyncDispose]() {
      await store.close();
      await Deno.remove(folder, { recursive: true });
    },
  });
}

async function migrated(): Promise<string> {
  const folder = await Deno.makeTempDir({ prefix: "bedside-template-" });
  const path = `${folder}/bedside.db`;
  const store = await openStore({ url: `file:${path}` });
  await migrate(store);
  await store.close();
  globalThis.addEventListener("unload", () => Deno.removeSync(folder, { recursive: true }));
  return path;
}

/** A folder in memory with room to spare, where there is one; containers have often 64 MB there. */
async function inMemory(): Promise<string | undefined> {
  const folder = "/dev/shm";
  const room = await statfs(folder).catch(() => undefined);
  return room && room.bavail * room.bsize >= 2 ** 30 ? folder : undefined;
}
