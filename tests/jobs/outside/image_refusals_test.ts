/** What is refused, before and after it was opened, and with which words. */
import { deepEqual, equal } from "node:assert/strict";
import sharp, { type Color } from "sharp";
import { bomb, moving, swellingChunks } from "@/tests/jobs/outside/hostile_pngs.ts";
import { withImages } from "@/tests/jobs/outside/image_support.ts";
import { quarters } from "@/tests/jobs/outside/quarters.ts";

type Draw = () => Promise<Uint8Array> | Uint8Array;

const text = (words: string) => new TextEncoder().encode(words);
const plain = (width: number, height: number, background: Color = "#c98") =>
  sharp({ create: { width, height, channels: 3, background } });
const heic = (name: string) => Deno.readFile(`${import.meta.dirname}/heic/${name}.heic`);
const half = (whole: Uint8Array) => whole.subarray(0, Math.floor(whole.length / 2));

/** The same file with other bytes at a place. */
function changed(bytes: Uint8Array, at: number, by: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy.set(by, at);
  return copy;
}

/** A TIFF whose tags are those, each a long. */
function tiffOf(tags: Readonly<Record<number, number>>): Uint8Array {
  const entries = Object.entries(tags);
  const view = new DataView(new ArrayBuffer(8 + 2 + entries.length * 12 + 4));
  view.setUint32(0, 0x49492a00);
  view.setUint32(4, 8, true);
  view.setUint16(8, entries.length, true);
  for (const [at, [id, value]] of entries.entries()) {
    const entry = 10 + at * 12;
    view.setUint16(entry, Number(id), true);
    view.setUint16(entry + 2, 4, true);
    view.setUint32(entry + 4, 1, true);
    view.setUint32(entry + 8, value, true);
  }
  return new Uint8Array(view.buffer);
}

async function twoPages(): Promise<Uint8Array> {
  const pages = await Promise.all(
    ["#f00", "#0f0"].map((each) => plain(60, 40, each).png().toBuffer()),
  );
  return await sharp(pages, { join: { animated: true } }).tiff().toBuffer();
}

/** JPEG with so many segments of Exif as this. */
async function stuffed(segments: number): Promise<Uint8Array> {
  const jpeg = await plain(90, 60).jpeg().toBuffer();
  const segment = new Uint8Array(65_537);
  segment.set([0xff, 0xe1, 0xff, 0xff, ...text("Exif\0\0")]);
  const all = new Uint8Array(jpeg.length + segments * segment.length);
  all.set(jpeg.subarray(0, 2));
  for (let at = 0; at < segments; at++) all.set(segment, 2 + at * segment.length);
  all.set(jpeg.subarray(2), 2 + segments * segment.length);
  return all;
}

const refusals: Record<string, Record<string, Draw>> = {
  not_a_photograph: {
    "a drawing named .jpg": () =>
      text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
    "a PDF": () => text("%PDF-1.7\n1 0 obj\n"),
    "a GIF": async () => await plain(60, 40).gif().toBuffer(),
    "an empty file": () => new Uint8Array(),
  },
  too_many_pixels: {
    "a bomb of 16,000 by 16,000 pixels": () => bomb(16_384, 16_384),
  },
  damaged: {
    "a JPEG cut in half": async () => half(await quarters(900, 600).jpeg().toBuffer()),
    "a PNG cut in half": async () => half(await quarters(900, 600).png().toBuffer()),
    "a WebP cut in half": async () => half(await quarters(900, 600).webp().toBuffer()),
    "a TIFF cut in half": async () => half(await quarters(900, 600).tiff().toBuffer()),
    "an AVIF cut in half": async () => half(await quarters(900, 600).avif().toBuffer()),
    "a HEIC cut in half": async () => half(await heic("turned_6")),
    "a HEIC cut before its last bytes": async () => (await heic("grid")).subarray(0, -150),
    "a HEIC whose boxes are of other bytes": async () =>
      changed(await heic("p3"), 40, new Uint8Array(400).fill(7)),
    "a drawing that begins like a JPEG": () =>
      new Uint8Array([0xff, 0xd8, 0xff, ...text('<svg xmlns="http://www.w3.org/2000/svg"/>')]),
    "a JPEG of its first bytes alone": () => new Uint8Array([255, 216, 255, 224, 0, 0]),
    "a PNG with a broken checksum": async () =>
      changed(await plain(90, 60).png().toBuffer(), 60, new Uint8Array(20).fill(7)),
    "a JPEG with 20 MB of Exif": () => stuffed(320),
    ...Object.fromEntries(
      Object.entries(swellingChunks).map(([type, chunk]): [string, Draw] => [
        `a PNG whose ${type} swells to 64 MB`,
        () => bomb(90, 60, chunk),
      ]),
    ),
  },
  animated: {
    "a moving WebP": async () => {
      const frames = await Promise.all(
        ["#f00", "#0f0"].map((colour) => plain(60, 40, colour).png().toBuffer()),
      );
      return await sharp(frames, { join: { animated: true } }).webp().toBuffer();
    },
    "a moving PNG": () => bomb(90, 60, moving),
    "a TIFF of two pages": twoPages,
    "a HEIC sequence": async () => changed(await heic("grid"), 8, text("hevc")),
    "an AVIF sequence": async () => changed(await plain(60, 40).avif().toBuffer(), 8, text("avis")),
    "a HEIC with a film in it": async () =>
      new Uint8Array([...await heic("grid"), 0, 0, 0, 8, ...text("moov")]),
  },
  camera_raw: {
    "a DNG": () => tiffOf({ 254: 1, 256: 160, 257: 120, 50706: 0x01040000 }),
    "a Canon raw file": () => changed(tiffOf({ 256: 160, 257: 120 }), 8, text("CR")),
    "a raw file whose first picture is a thumbnail": () => tiffOf({ 254: 1, 256: 160, 257: 120 }),
  },
};

for (const [refusal, files] of Object.entries(refusals)) {
  Deno.test(`refused as ${refusal}, and nothing but the original is kept: ${Object.keys(files).join("; ")}`, () =>
    withImages(async ({ make, images, files: store }) => {
      let kept = 0;
      let first: number | undefined;
      for (const [what, draw] of Object.entries(files)) {
        deepEqual(await make(await draw()), { outcome: "refused", refusal }, what);
        equal((await Array.fromAsync(store.list())).length, ++kept, what);
        equal(images.pid, first ??= images.pid, `${what} ended the child`);
      }
      equal((await make(await plain(90, 60).jpeg().toBuffer())).outcome, "processed");
    }));
}

Deno.test("nothing is left of a picture that was laid down on the way", () =>
  withImages(async ({ make, folder }) => {
    await make(await heic("turned_6"));
    await make(half(await heic("turned_6")));
    deepEqual(Array.from(Deno.readDirSync(`${folder}/incoming`)), []);
  }));

Deno.test("refused for the memory that its kind of file takes, with the pixels that it could have", () =>
  withImages(async ({ make }) => {
    const files: Record<string, [draw: Draw, openedUpTo: number]> = {
      "a progressive JPEG of 40 megapixels and no colours left out": [
        () => plain(8000, 5000).jpeg({ progressive: true, chromaSubsampling: "4:4:4" }).toBuffer(),
        25_000_000,
      ],
      "an AVIF of 16 megapixels": [
        () => plain(4600, 3500).avif({ effort: 0, chromaSubsampling: "4:2:0" }).toBuffer(),
        12_295_081,
      ],
      "a lossless WebP of 50 megapixels": [
        () => plain(8000, 6250).webp({ lossless: true, effort: 0 }).toBuffer(),
        21_428_571,
      ],
    };
    for (const [what, [draw, openedUpTo]] of Object.entries(files)) {
      const told = await make(await draw());
      deepEqual(told, { outcome: "refused", refusal: "too_many_pixels", openedUpTo }, what);
    }
  }));
