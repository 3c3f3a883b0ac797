/** An install in a folder of its own, as its commands find it, with its store open. */
import { dirname } from "node:path";
import { readSettings } from "@/commands/settings.ts";
import { openFolderFiles } from "@/jobs/outside/files.ts";
import { testStore } from "@/tests/support/store.ts";

export async function testInstall(now = "2026-03-02T09:30:00Z") {
  // Processes of ours may be let into any folder but those of the machine's own devices.
  const store = await testStore(new Date(now), { onDisk: true });
  const folder = dirname(store.path);
  const settings = readSettings({ BEDSIDE_DATA: folder });
  const files = await openFolderFiles(settings.filesFolder);
  return {
    store,
    folder,
    settings,
    files,
    [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
  };
}

/** A folder that is there while a test runs. */
export async function testFolder() {
  const path = await Deno.makeTempDir({ prefix: "bedside-test-" });
  return {
    path,
    [Symbol.asyncDispose]: () => Deno.remove(path, { recursive: true }),
  };
}
