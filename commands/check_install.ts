/** `check`: 0 where everything holds, 1 where something does not. It can run beside the server. */
import { check } from "@/commands/check.ts";
import { openDatabase } from "@/commands/open_database.ts";
import { say } from "@/commands/say.ts";
import { BadSetting, type Settings } from "@/commands/settings.ts";
import { folderFiles } from "@/jobs/outside/files.ts";

export async function checkCommand(settings: Settings): Promise<number> {
  const { databaseUrl: url } = settings;
  if (url.startsWith("file:") && !await isThere(url.slice("file:".length))) {
    throw new BadSetting(
      `BEDSIDE_DATA ${settings.dataFolder} holds no database yet: there is nothing to check`,
    );
  }
  const store = await openDatabase(settings);
  const well = await check(
    store,
    folderFiles(settings.filesFolder),
    (sentence) => say(`${sentence}\n`),
  );
  await store.close();
  return well ? 0 : 1;
}

const isThere = (path: string) => Deno.stat(path).then(() => true, () => false);
