/** `self-test`: can this machine do what Bedside asks of it? Tried in a folder that goes again. */
import { join } from "node:path";
import { type Bedside, startBedside } from "@/commands/bedside.ts";
import { check } from "@/commands/check.ts";
import { type DataFolder, openDataFolder } from "@/commands/data_folder.ts";
import { openLogger } from "@/commands/logger.ts";
import { say } from "@/commands/say.ts";
import { callItself } from "@/commands/self_test/call_itself.ts";
import { samplePhotograph } from "@/commands/self_test/sample_photograph.ts";
import { secretOf } from "@/commands/secret_of.ts";
import { BadSetting, type Settings } from "@/commands/settings.ts";
import { imageProcess } from "@/jobs/outside/image_process.ts";
import { openFolderFiles } from "@/jobs/outside/files.ts";

/** 0: all of it. 1: something cannot, and its line says why. */
export async function selfTestCommand(
  settings: Settings,
  _args: readonly string[] = [],
  tell: (words: string) => void = say,
): Promise<number> {
  const step = stepsTold(tell);
  const path = await folderWithin(settings.dataFolder);
  const folder = await openDataFolder(path);
  try {
    const well = await everyStep(folder, ofItsOwn(settings, path), step);
    tell(well ? "This machine can run Bedside.\n" : "This machine cannot run Bedside as it is.\n");
    return well ? 0 : 1;
  } finally {
    folder.release();
    await Deno.remove(path, { recursive: true });
  }
}

async function folderWithin(dataFolder: string): Promise<string> {
  try {
    await Deno.mkdir(dataFolder, { recursive: true, mode: 0o700 });
    return await Deno.makeTempDir({ dir: dataFolder, prefix: "self-test-" });
  } catch (error) {
    const why = error instanceof Error ? error.message : error;
    throw new BadSetting(`BEDSIDE_DATA ${dataFolder} cannot be written to: ${why}`);
  }
}

/** One that fails lets the others be tried: whoever mends the machine wants to know of all. */
async function everyStep(
  folder: DataFolder,
  settings: Settings,
  step: Step,
): Promise<boolean> {
  const written = await step("Writes to the data folder", () => folder.probe());
  const pictures = await step("Makes pictures of a photograph", () => makePictures(settings));
  let bedside: Bedside | undefined;
  const answers = await step("Makes a database, and answers requests", async () => {
    bedside = await startBedside(settings, folder, openLogger("silent"), { demo: false });
    const { status } = await fetch(`${bedside.address}/up`);
    if (status !== 200) throw new Error(`it answers with ${status}`);
  });
  const inIt = bedside ? await whileItServes(bedside, folder, step) : false;
  return written && pictures && answers && inIt;
}

async function whileItServes(
  bedside: Bedside,
  folder: DataFolder,
  step: Step,
): Promise<boolean> {
  try {
    const secret = await secretOf(folder, "calls");
    const calls = await step("Opens a call to itself", () => callItself(bedside, secret));
    const audited = await step("Reads it all back, and the audit trail holds", async () => {
      const said: string[] = [];
      if (await check(bedside.store, bedside.files, (each) => said.push(each))) return;
      throw new Error(said.join(" "));
    });
    return calls && audited;
  } finally {
    await bedside.stop();
  }
}

/** Whatever the install's own settings are, nobody outside is spoken to, and no port is taken. */
function ofItsOwn(settings: Settings, dataFolder: string): Settings {
  return {
    ...settings,
    dataFolder,
    filesFolder: join(dataFolder, "files"),
    databaseUrl: `file:${dataFolder}/bedside.db`,
    databaseToken: undefined,
    host: "127.0.0.1",
    port: 0,
    publicUrl: "http://127.0.0.1",
    tls: undefined,
    mailServer: undefined,
    textService: undefined,
    pushServices: [],
    turn: undefined,
  };
}

async function makePictures({ filesFolder, photographs }: Settings): Promise<void> {
  const files = await openFolderFiles(filesFolder);
  const original = "originals/00/self-test";
  await files.write(original, new Blob([samplePhotograph as BlobPart]).stream());
  const { mostPixels } = photographs;
  const cache = Deno.env.get("DENO_DIR");
  const images = imageProcess({
    folder: filesFolder,
    mostPixels,
    ...(cache ? { env: { DENO_DIR: cache } } : {}),
  });
  try {
    const reply = await images.process({
      original,
      thumb: "views/00/self-test-thumb.webp",
      view: "views/00/self-test-view.webp",
      export: "views/00/self-test-export.jpg",
    });
    if (reply.outcome === "refused") throw new Error(`the photograph is refused: ${reply.refusal}`);
  } finally {
    await images.close();
  }
}

type Step = (what: string, run: () => Promise<void>) => Promise<boolean>;

function stepsTold(tell: (words: string) => void): Step {
  return async (what, run) => {
    const started = performance.now();
    try {
      await run();
      tell(`  ok   ${what} (${Math.round(performance.now() - started)} ms)\n`);
      return true;
    } catch (error) {
      tell(`  NO   ${what}: ${error instanceof Error ? error.message : error}\n`);
      return false;
    }
  };
}
