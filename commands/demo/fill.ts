/**
 * Fills an empty folder with the demo: people, patients, a service with its teams, hours and clinics,
 * twelve weeks of referrals, the last month of them lived, photographs with their views.
 */
import { liveCalls } from "@/commands/demo/live_calls.ts";
import { liveMonth, type Stage } from "@/commands/demo/live_month.ts";
import { publishedSurveys } from "@/commands/demo/published_surveys.ts";
import { questionnaires } from "@/commands/demo/questionnaires.ts";
import { surveys } from "@/commands/demo/surveys.ts";
import { oldRecords } from "@/commands/demo/old_records.ts";
import { type OpenCast, openCast } from "@/commands/demo/open_cast.ts";
import { drawPictures } from "@/commands/demo/pictures.ts";
import { livePast, pastWeeks } from "@/commands/demo/past.ts";
import { openService } from "@/commands/demo/service_world.ts";
import { arrangeToday } from "@/commands/demo/today.ts";
import { registerPatients } from "@/commands/demo/register_patients.ts";
import type { Settings } from "@/commands/settings.ts";
import { migrate } from "@/db/migrate.ts";
import { openStore } from "@/db/store.ts";
import { openFolderFiles } from "@/jobs/outside/files.ts";
import { makeViews } from "@/commands/demo/make_views.ts";

/** People have been there, and were asked how it was, for longer than the weeks that are lived. */
const beforeTheYear = 400 * 24 * 60 * 60 * 1000;
const beforeItAll = (pastWeeks * 7 + 2) * 24 * 60 * 60 * 1000;

export async function fillDemo(
  settings: Pick<Settings, "databaseUrl" | "filesFolder">,
  say: (words: string) => void,
): Promise<void> {
  const now = new Date();
  let clock = new Date(now.getTime() - beforeItAll);
  const store = await openStore({ url: settings.databaseUrl, now: () => clock });
  await migrate(store);
  const files = await openFolderFiles(settings.filesFolder);
  const bar = (what: string) => (done: number, of: number) =>
    say(`\r${what} ${Math.round(100 * done / of)}%   `);

  const pictures = await drawPictures(bar("Drawing photographs"));
  say("\n");
  const setClock = (moment: Date) => void (clock = moment);
  await liveWeeks({ store, files, pictures, setClock }, now, bar("Living a month"));
  say("\n");
  clock = new Date();
  await makeViews({ store, files, folder: settings.filesFolder }, bar("Opening photographs"));
  say("\n");
  await store.close();
}

/** To be called by the clock of the first day. */
export async function liveWeeks(
  at: Pick<Stage, "store" | "files" | "pictures" | "setClock">,
  now: Date,
  progress: (done: number, of: number) => void,
): Promise<OpenCast> {
  at.setClock(new Date(now.getTime() - beforeTheYear));
  const cast = await openCast(at.store);
  at.setClock(new Date(now.getTime() - beforeItAll));
  const patients = await registerPatients(at.store, cast);
  const stage = { ...at, cast, world: await openService(at.store, cast) };
  await livePast(stage, patients.past, now);
  await liveMonth(stage, patients.month, now, progress);
  await liveCalls(stage, [...patients.month, ...patients.past], now);
  await surveys(stage, now);
  await publishedSurveys(stage, now);
  await questionnaires(stage, now);
  await oldRecords(stage);
  await arrangeToday(stage);
  return cast;
}
