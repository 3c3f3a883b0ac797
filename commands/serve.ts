/** `serve`: the product, until it is told to stop. */
import { startBedside, version } from "@/commands/bedside.ts";
import { openDataFolder } from "@/commands/data_folder.ts";
import { openLogger } from "@/commands/logger.ts";
import type { Settings } from "@/commands/settings.ts";
import { toldToStop } from "@/commands/told_to_stop.ts";

export async function serveCommand(settings: Settings): Promise<number> {
  const log = openLogger(settings.logLevel, "json");
  const folder = await openDataFolder(settings.dataFolder);
  const stop = toldToStop();
  const bedside = await startBedside(settings, folder, log, { demo: false });
  log.info({ address: bedside.address, version }, "Bedside is ready");
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
