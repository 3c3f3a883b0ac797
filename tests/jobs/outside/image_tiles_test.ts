/** The tiles of a photograph hold every pixel of it, upright and in sRGB. */
import { deepEqual, equal, ok } from "node:assert/strict";
import sharp from "sharp";
import { tileLevels, tilePlace } from "@/domain/photographs/tiles.ts";
import { withImages } from "@/tests/jobs/outside/image_support.ts";
import { far, letters, quarters, quartersOf, upright } from "@/tests/jobs/outside/quarters.ts";

/** The level put together again from its tiles. */
async function levelOf(
  tiles: readonly Uint8Array[],
  [width, height]: [number, number],
  level: number,
) {
  const levels = tileLevels(width, height);
  const here = levels[level]!;
  const parts = Array.from({ length: here.across * here.down }, (_, at) => {
    const [x, y] = [at % here.across, Math.floor(at / here.across)];
    const input = tiles[tilePlace(levels, level, x, y)!]!;
    return { input, left: x * 512, top: y * 512 };
  });
  for (const { input, left, top } of parts) {
    const found = await sharp(input).metadata();
    deepEqual(
      [found.format, found.chromaSubsampling, found.width, found.height],
      ["jpeg", "4:4:4", Math.min(512, here.width - left), Math.min(512, here.height - top)],
    );
    deepEqual([found.exif, found.icc, found.xmp], [undefined, undefined, undefined]);
  }
  const canvas = sharp({
    create: { width: here.width, height: here.height, channels: 3, background: "#777" },
  });
  return await canvas.composite(parts).png().toBuffer();
}

Deno.test("the tiles of a photograph put together are the photograph, however it was stored", () =>
  withImages(async ({ make, tile }) => {
    for (const orientation of [1, 2, 3, 5, 6, 8]) {
      const stored = await quarters(3300, 2100).withExif({ IFD0: { Make: "Apple" } })
        .withMetadata({ orientation }).withIccProfile("p3").jpeg({ quality: 95 }).toBuffer();
      await make(stored);
      const tiles = await tile();
      const size: [number, number] = orientation < 5 ? [3300, 2100] : [2100, 3300];
      equal(tileLevels(...size).length, 2);
      equal(tiles.length, 7 * 5 + 4 * 3);
      for (const level of [0, 1]) {
        const whole = await levelOf(tiles, size, level);
        equal(await quartersOf(whole), upright[orientation - 1], `orientation ${orientation}`);
      }
    }
  }));

Deno.test("a HEIC, an AVIF and a grey TIFF have tiles too", () =>
  withImages(async ({ make, tile }) => {
    const others = {
      avif: await quarters(1700, 600).withIccProfile("p3").avif({ effort: 0 }).toBuffer(),
      tiff: await quarters(1700, 600).withMetadata({ orientation: 6 }).toColourspace("b-w")
        .tiff({ compression: "lzw" }).toBuffer(),
    };
    for (const original of Object.values(others)) {
      await make(original);
      const tiles = await tile();
      equal(tiles.length, 8);
      const { data } = await sharp(tiles[0]).toColourspace("srgb").raw()
        .toBuffer({ resolveWithObject: true });
      ok(data.length > 0);
    }
    await make(await Deno.readFile(`${import.meta.dirname}/heic/turned_6.heic`));
    deepEqual(await tile(), []);
  }));

Deno.test("a tile's pixels are those of the original, one for one", () =>
  withImages(async ({ make, tile }) => {
    const dotted = quarters(1800, 900).composite([{
      input: await sharp({ create: { width: 6, height: 6, channels: 3, background: "#000" } })
        .png().toBuffer(),
      left: 1201,
      top: 703,
    }]);
    await make(await dotted.png().toBuffer());
    const tiles = await tile();
    const data = await sharp(tiles[tilePlace(tileLevels(1800, 900), 0, 2, 1)!]).raw().toBuffer();
    const width = Math.min(512, 1800 - 1024);
    const at = (x: number, y: number) => [
      ...data.subarray(
        ((y - 512) * width + x - 1024) * 3,
        ((y - 512) * width + x - 1024) * 3 + 3,
      ),
    ];
    ok(far(at(1203, 705), [0, 0, 0]) < 25, `${at(1203, 705)}`);
    ok(far(at(1230, 705), letters.W) < 8, `${at(1230, 705)}`);
  }));
