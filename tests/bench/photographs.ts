/** Photographs to be worked on, and children that work on them: ours, and programs of a few lines. */
import sharp, { type Sharp } from "sharp";
import { drawSkin } from "@/commands/demo/draw_skin.ts";
import { randomFrom } from "@/commands/demo/skin/random.ts";
import { pictureKeys } from "@/jobs/outside/file_paths.ts";
import { openFolderFiles } from "@/jobs/outside/files.ts";
import { type ImageProcess, imageProcess } from "@/jobs/outside/image_process.ts";
import { whenAllHaveEnded } from "@/tests/bench/harness.ts";

const folder = await Deno.makeTempDir({ prefix: "bedside-bench-photographs-" });
export const files = await openFolderFiles(folder);
whenAllHaveEnded(() => Deno.remove(folder, { recursive: true }));

export const sizes = { 12: [4032, 3024], 48: [8064, 6048], 60: [8944, 6708] } as const;
export type Megapixels = keyof typeof sizes;

/** Skin with a lesion, enlarged, with the grain that a sensor leaves: as fine as a camera's, no finer. */
export async function drawn(megapixels: Megapixels): Promise<Sharp> {
  const [width, height] = sizes[megapixels];
  const jpeg = await drawSkin({
    seed: 7,
    tone: "olive",
    lesion: "naevus",
    kind: "close_up",
    takenAt: "2026-03-02T09:12:00",
  });
  const data = new Uint8ClampedArray(
    await sharp(jpeg).autoOrient().resize(width, height, { fit: "cover" }).raw().toBuffer(),
  );
  const random = randomFrom(7);
  for (let at = 0; at < data.length; at++) data[at]! += 6 * (random() - 0.5);
  return sharp(data, { raw: { width, height, channels: 3 } });
}

/** Keeps it as an original, and answers with its key. */
export async function kept(bytes: Uint8Array): Promise<string> {
  return (await files.receive(one(bytes), bytes.byteLength)).key;
}

async function* one(bytes: Uint8Array) {
  yield await Promise.resolve(bytes);
}

const phones = new Map<Megapixels, Promise<string>>();

/** As a phone saves it: lying, in Display P3, with a place. */
export function phonePhotograph(megapixels: Megapixels): Promise<string> {
  const made = phones.get(megapixels) ?? makePhonePhotograph(megapixels);
  phones.set(megapixels, made);
  return made;
}

async function makePhonePhotograph(megapixels: Megapixels): Promise<string> {
  const exif = {
    IFD0: { Make: "Apple" },
    IFD3: { GPSLatitudeRef: "N", GPSLatitude: "54/1 16/1 0/1" },
  };
  const photograph = (await drawn(megapixels)).withExif(exif).withMetadata({ orientation: 6 });
  return await kept(await photograph.withIccProfile("p3").jpeg({ quality: 88 }).toBuffer());
}

/** The product's own child. */
export const ourChild = (): ImageProcess => ended(imageProcess({ folder }));

/** A program of this folder in the same place: the same permissions, priority and questions. */
export const otherChild = (program: keyof typeof others): ImageProcess =>
  ended(imageProcess({ folder, program: others[program].pathname }));

const others = {
  naive: new URL("naive_pictures.ts", import.meta.url),
  bare: new URL("bare_pictures.ts", import.meta.url),
};

function ended(child: ImageProcess): ImageProcess {
  whenAllHaveEnded(() => child.close());
  return child;
}

export async function processOne(child: ImageProcess, original: string): Promise<number> {
  const start = performance.now();
  const made = await child.process(pictureKeys(original));
  if (made.outcome !== "processed") throw new Error(`Cannot measure: ${made.refusal}`);
  return performance.now() - start;
}

/** The programs of a few lines answer to the other question, which asks for less in return. */
export async function otherOne(child: ImageProcess, original: string): Promise<number> {
  const start = performance.now();
  await child.tile({ original, tiles: "" });
  return performance.now() - start;
}

/** In megabytes: what the child has held at the most, and what it holds now. */
export function memoryOf({ pid }: ImageProcess): { readonly most: number; readonly now: number } {
  const status = Deno.readTextFileSync(`/proc/${pid}/status`);
  const megabytes = (name: string) =>
    Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) * 1024 / 1_000_000;
  return { most: megabytes("VmHWM"), now: megabytes("VmRSS") };
}
