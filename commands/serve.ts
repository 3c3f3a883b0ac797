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
  await bedside.stop();
  folder.release();
  log.info("Bedside has stopped");
  return 0;
}
