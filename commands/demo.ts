/** `demo`: the product with the demo's people and a month of work, in a folder that goes when it stops. */
import { startBedside, version } from "@/commands/bedside.ts";
import { type DataFolder, openDataFolder } from "@/commands/data_folder.ts";
import { demoPeople } from "@/commands/demo/cast.ts";
import { fillDemo } from "@/commands/demo/fill.ts";
import { prettyLines } from "@/commands/demo/pretty_lines.ts";
import { openLogger } from "@/commands/logger.ts";
import { say } from "@/commands/say.ts";
import { BadSetting, type Settings } from "@/commands/settings.ts";
import { toldToStop } from "@/commands/told_to_stop.ts";
import { demoPassword } from "@/views/access/demo_people.tsx";

export async function demoCommand(settings: Settings): Promise<number> {
  requireFreePort(settings);
  const folder = await openDataFolder(settings.dataFolder);
  try {
    await untilStopped(settings, folder);
  } finally {
    folder.release();
    await Deno.remove(settings.dataFolder, { recursive: true });
  }
  return 0;
}

async function untilStopped(settings: Settings, folder: DataFolder): Promise<void> {
  const log = openLogger(settings.logLevel, prettyLines());
  const stop = toldToStop();
  const filled = await Promise.race([fillDemo(settings, say).then(() => true), stop]);
  if (filled !== true) return;
  const bedside = await startBedside(settings, folder, log, {
    demo: true,
    testNumbers: "only",
    demoPeople,
  });
  say(`\nBedside ${version} is ready: ${bedside.address}\n`);
  say(`Press a person on the sign-in page; every password is ${demoPassword}. Ctrl+C ends it.\n\n`);
  await stop;
  await bedside.stop();
}

/** Before a minute of drawing rather than after it. */
function requireFreePort({ host: hostname, port }: Settings): void {
  try {
    Deno.listen({ hostname, port }).close();
  } catch (error) {
    if (!(error instanceof Deno.errors.AddrInUse)) throw error;
    throw new BadSetting(
      `BEDSIDE_PORT ${port} is in use on ${hostname}. Stop what uses it, or choose another`,
    );
  }
}
