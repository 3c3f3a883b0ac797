/** The most that the image child holds for any photograph that is let in, pictures and tiles. */
import { pictureKeys, tilesKey } from "@/jobs/outside/file_paths.ts";
import { skinPhotograph } from "@/tests/support/photograph.ts";
import { drawn, kept, memoryOf, ourChild, processOne } from "@/tests/bench/photographs.ts";

export const name = "memory of the image child at the worst photograph that is let in";
export const unit = "MB";
export const goal = "<=300";

export async function measure(): Promise<number> {
  const most: number[] = [];
  for (const draw of worst) {
    const original = await kept(await draw());
    const child = ourChild();
    await processOne(child, original);
    const tiled = await child.tile({
      original: pictureKeys(original).original,
      tiles: tilesKey(original),
    });
    if (tiled.outcome === "refused") throw new Error(`Cannot measure: ${tiled.refusal}`);
    most.push(memoryOf(child).most);
    await child.close();
  }
  return Math.max(...most);
}

const largest = async () => (await drawn(60)).withIccProfile("p3").withMetadata({ orientation: 6 });

/** Each at the edge of what jobs/outside/pictures/examine.ts lets in. */
const worst: readonly (() => Promise<Uint8Array>)[] = [
  async () => await (await largest()).jpeg({ quality: 80 }).toBuffer(),
  async () =>
    await (await skinPhotograph(8100, 6100)).jpeg({ quality: 80, progressive: true }).toBuffer(),
  async () =>
    await (await skinPhotograph(8100, 6100)).blur(9)
      .png({ progressive: true, compressionLevel: 1 }).toBuffer(),
  async () => await (await largest()).blur(9).tiff({ compression: "deflate" }).toBuffer(),
  async () =>
    await (await skinPhotograph(5300, 4000)).blur(9).webp({ lossless: true, effort: 0 }).toBuffer(),
  async () =>
    await (await skinPhotograph(4032, 3024)).avif({ effort: 0, chromaSubsampling: "4:2:0" })
      .toBuffer(),
  async () => await (await skinPhotograph(3400, 2580)).avif({ effort: 0 }).toBuffer(),
];
