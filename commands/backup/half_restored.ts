/** A restore that was cut short leaves a sign, so that nobody takes what is there for the whole. */
import { join } from "node:path";
import { BadSetting } from "@/commands/settings.ts";

/** The database on its way in: it gets its name last of all. */
export const databaseOnItsWay = (dataFolder: string) => join(dataFolder, "bedside.db.partial");

export const isHalfRestored = (dataFolder: string): Promise<boolean> =>
  Deno.stat(databaseOnItsWay(dataFolder)).then(() => true, () => false);

export async function refuseHalfRestored(dataFolder: string): Promise<void> {
  if (!await isHalfRestored(dataFolder)) return;
  throw new BadSetting(`A restore into ${dataFolder} was cut short. Run it again`);
}
