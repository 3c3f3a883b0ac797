/** Fills an empty folder with the demo: people, patients, a month of referrals, photographs with their views. */
import { liveMonth } from "@/commands/demo/live_month.ts";
import { openCast } from "@/commands/demo/open_cast.ts";
import { drawPictures } from "@/commands/demo/pictures.ts";
import { registerPatients } from "@/commands/demo/register_patients.ts";
import type { Settings } from "@/commands/settings.ts";
import { migrate } from "@/db/migrate.ts";
import { openStore } from "@/db/store.ts";
import { openFolderFiles } from "@/jobs/outside/files.ts";
import { makeViews } from "@/commands/demo/make_views.ts";

const beforeTheMonth = 32 * 24 * 60 * 60 * 1000;

export async function fillDemo(
  settings: Pick<Settings, "databaseUrl" | "filesFolder">,
  say: (words: string) => void,
): Promise<void> {
  const now = new Date();
  let clock = new Date(now.getTime() - beforeTheMonth);
  const store = await openStore({ url: settings.databaseUrl, now: () => clock });
  await migrate(store);
  const files = await openFolderFiles(settings.filesFolder);
  const bar = (what: string) => (done: number, of: number) =>
    say(`\r${what} ${Math.round(100 * done / of)}%   `);

  const cast = await openCast(store);
  const patients = await registerPatients(store, cast);
  const pictures = await drawPictures(bar("Drawing photographs"));
  say("\n");
  const stage = { store, files, cast, pictures, setClock: (moment: Date) => void (clock = moment) };
  await liveMonth(stage, patients, now, bar("Living a month"));
  say("\n");
  clock = new Date();
  await makeViews({ store, files, folder: settings.filesFolder }, bar("Opening photographs"));
  say("\n");
  await store.close();
}
