/** A fresh database for each test: migrated once a run, then copied. */
import { migrate } from "@/db/migrate.ts";
import { openStore, type Store } from "@/db/store.ts";

let template: Promise<string> | undefined;

/** A migrated, empty store on a copy of its own; its clock stands still where `now` is a date. */
export async function testStore(
  now: Date | (() => Date) = new Date("2026-03-02T09:30:00Z"),
): Promise<Store & AsyncDisposable & { readonly path: string }> {
  template ??= migrated();
  const folder = await Deno.makeTempDir({ prefix: "bedside-test-" });
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
