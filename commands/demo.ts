/** `demo`: the product with the demo's people and a month of work, in a folder that goes when it stops. */
import { startBedside, version } from "@/commands/bedside.ts";
import { openDataFolder } from "@/commands/data_folder.ts";
import { demoPassword, organisations, people } from "@/commands/demo/cast.ts";
import { fillDemo } from "@/commands/demo/fill.ts";
import { openLogger } from "@/commands/logger.ts";
import { say } from "@/commands/say.ts";
import type { Settings } from "@/commands/settings.ts";
import { toldToStop } from "@/commands/told_to_stop.ts";

export async function demoCommand(settings: Settings): Promise<number> {
  const log = openLogger(settings.logLevel, "pretty");
  const folder = await openDataFolder(settings.dataFolder);
  const stop = toldToStop();
  const filling = fillDemo(settings, say);
  const early = await Promise.race([filling.then(() => undefined), stop]);
  if (early === undefined) {
    const bedside = await startBedside(settings, folder, log, {
      demo: true,
      testNumbers: "only",
      demoPeople: people.map(({ email, name, described, at }) => ({
        email,
        name,
        role: described,
        organisation: organisations[at].name,
      })),
    });
    say(`\nBedside ${version} is ready: ${bedside.address}\n`);
    say(
      `Press a person on the sign-in page; every password is ${demoPassword}. Ctrl+C ends it.\n\n`,
    );
    await stop;
    await bedside.stop();
  }
  folder.release();
  await Deno.remove(settings.dataFolder, { recursive: true });
  return 0;
}
