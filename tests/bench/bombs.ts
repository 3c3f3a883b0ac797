/** Files that are small on the wire and enormous when opened, and how a child fares that meets them. */
import sharp from "sharp";
import { pictureKeys } from "@/jobs/outside/file_paths.ts";
import type { ImageProcess } from "@/jobs/outside/image_process.ts";
import { kept } from "@/tests/bench/photographs.ts";
import { bomb, swellingChunks } from "@/tests/jobs/outside/hostile_pngs.ts";

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#c98" }, limitInputPixels: false });

export async function bombs(): Promise<string[]> {
  const all = [
    bomb(16_384, 16_384),
    bomb(30_000, 30_000),
    ...Object.values(swellingChunks).map((chunk) => bomb(90, 60, chunk)),
    await plain(16_000, 16_000).jpeg({ progressive: true }).toBuffer(),
    await plain(8000, 5000).jpeg({ progressive: true, chromaSubsampling: "4:4:4" }).toBuffer(),
  ];
  return await Promise.all(all.map(kept));
}

/** A child that has opened something before, as every one but the first moment's has. */
export async function warm(child: ImageProcess): Promise<ImageProcess> {
  await child.process(pictureKeys(await kept(await plain(90, 60).jpeg().toBuffer())));
  return child;
}

export async function refuse(child: ImageProcess, original: string): Promise<number> {
  const start = performance.now();
  const made = await child.process(pictureKeys(original));
  if (made.outcome !== "refused") throw new Error("Cannot measure: a bomb was let in");
  return performance.now() - start;
}
