/** `serve`: the product, until it is told to stop. */
import { startBedside, version } from "@/commands/bedside.ts";
import { refuseHalfRestored } from "@/commands/backup/half_restored.ts";
import { openDataFolder } from "@/commands/data_folder.ts";
import { openLogger } from "@/commands/logger.ts";
import { sayAside } from "@/commands/say.ts";
import type { Settings } from "@/commands/settings.ts";
import { toldToStop } from "@/commands/told_to_stop.ts";
import type { Store } from "@/db/store.ts";
import { makeSetUpLink, needsSetUp } from "@/domain/access/set_up.ts";
import { paths } from "@/views/paths.ts";

export async function serveCommand(settings: Settings): Promise<number> {
  const log = openLogger(settings.logLevel);
  const folder = await openDataFolder(settings.dataFolder);
  await refuseHalfRestored(settings.dataFolder);
  const stop = toldToStop();
  const bedside = await startBedside(settings, folder, log, { demo: false });
  log.info({ address: bedside.address, version }, "Bedside is ready");
  if (await needsSetUp(bedside.store.read)) await saySetUpAddress(bedside.store, settings);
  else sayAside(`Bedside is at ${settings.publicUrl}\n`);
  const signal = await stop;
  log.info({ signal }, "Bedside is stopping");
  await inTime(
    bedside.stop(),
    () => log.warn("Bedside stops with work left, which will run again"),
  );
  folder.release();
  log.info("Bedside has stopped");
  return 0;
}

/** To the terminal and not to the log, which must hold no token. */
async function saySetUpAddress(store: Store, settings: Settings): Promise<void> {
  const address = `${settings.publicUrl}${paths.setUp(await makeSetUpLink(store))}`;
  sayAside(
    "Nobody can sign in yet. Open this address within seven days to make the first " +
      `administrator. It works once:\n${address}\n`,
  );
}

/** Service managers kill what has not ended after ten seconds; ending by ourselves is tidier. */
const patienceMilliseconds = 9000;

async function inTime(work: Promise<void>, late: () => void): Promise<void> {
  const timer = Promise.withResolvers<void>();
  const timeout = setTimeout(() => {
    late();
    timer.resolve();
  }, patienceMilliseconds);
  await Promise.race([work, timer.promise]);
  clearTimeout(timeout);
}
