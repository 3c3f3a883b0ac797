import { deepEqual, equal, ok } from "node:assert/strict";
import sharp, { type Color } from "sharp";
import { bomb } from "@/tests/jobs/outside/hostile_pngs.ts";
import { withImages } from "@/tests/jobs/outside/image_support.ts";
import { quarters, quartersOf, upright } from "@/tests/jobs/outside/quarters.ts";

const skin = { r: 214, g: 160, b: 130 };

function plain(width: number, height: number, background: Color = skin) {
  return sharp({ create: { width, height, channels: 3, background } });
}

Deno.test("a photograph gets an upright view and thumbnail in WebP, and its measures", () =>
  withImages(async ({ make, picture, files }) => {
    const jpeg = await plain(2400, 1800).withExif({ IFD0: { Make: "Apple" } })
      .withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const made = await make(jpeg);
    if (made.outcome !== "processed") throw new Error(made.refusal);

    deepEqual([made.format, made.width, made.height], ["jpeg", 1800, 2400]);
    deepEqual([made.view.width, made.view.height], [1200, 1600]);
    deepEqual([made.thumb.width, made.thumb.height], [240, 320]);
    const { brightness, sharpness } = made.measures;
    ok(brightness! > 165 && brightness! < 180, `${brightness}`);
    ok(sharpness! < 1, `${sharpness}`);
    for (const size of ["view", "thumb"] as const) {
      const bytes = await picture(size);
      const found = await sharp(bytes).metadata();
      deepEqual([found.format, found.width], ["webp", made[size].width]);
      equal(bytes.byteLength, made[size].bytes);
    }
    deepEqual((await Array.fromAsync(files.list())).length, 4);
  }));

Deno.test("a small photograph is not enlarged", () =>
  withImages(async ({ make }) => {
    const made = await make(await plain(200, 100).png().toBuffer());
    if (made.outcome !== "processed") throw new Error(made.refusal);
    deepEqual([made.format, made.view.width, made.thumb.width], ["png", 200, 200]);
  }));

Deno.test("the place, the camera and the time stay in the original alone", () =>
  withImages(async ({ make, picture }) => {
    const jpeg = await plain(800, 600).withExif({
      IFD0: { Make: "Apple", Model: "iPhone 17" },
      IFD2: { DateTimeOriginal: "2026:05:04 10:30:15" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "54/1 16/1 0/1" },
    }).jpeg().toBuffer();
    ok((await sharp(jpeg).metadata()).exif!.includes("iPhone"));

    const made = await make(jpeg);
    equal(made.outcome === "processed" && made.takenAt, "2026-05-04T10:30:15");
    for (const size of ["view", "thumb", "export"] as const) {
      const bytes = await picture(size);
      const { exif, xmp, iptc, icc } = await sharp(bytes).metadata();
      deepEqual([exif, xmp, iptc, icc], [undefined, undefined, undefined, undefined]);
      ok(!new TextDecoder("latin1").decode(bytes).includes("EXIF"));
    }
  }));

for (const format of ["jpeg", "png", "webp", "tiff", "avif"] as const) {
  Deno.test(`all eight orientations of a ${format} are shown upright`, () =>
    withImages(async ({ make, picture }) => {
      for (const [at, expected] of upright.entries()) {
        const stored = await quarters(160, 120).withMetadata({ orientation: at + 1 })
          .toFormat(format).toBuffer();
        const made = await make(stored);
        if (made.outcome !== "processed") throw new Error(made.refusal);
        deepEqual([made.width, made.height], at < 4 ? [160, 120] : [120, 160]);
        for (const size of ["view", "thumb", "export"] as const) {
          equal(await quartersOf(await picture(size)), expected, `orientation ${at + 1}, ${size}`);
        }
      }
    }));
}

const unusual: Record<string, () => Promise<Uint8Array>> = {
  "a transparent PNG": () =>
    sharp({ create: { width: 90, height: 60, channels: 4, background: "#0000" } }).png().toBuffer(),
  "a CMYK JPEG": () => plain(90, 60, "#fff").toColourspace("cmyk").jpeg().toBuffer(),
  "a grey PNG of 16 bits": () =>
    plain(90, 60, "#fff").toColourspace("grey16").png({ progressive: true }).toBuffer(),
  "a transparent TIFF": () =>
    sharp({ create: { width: 90, height: 60, channels: 4, background: "#0000" } })
      .tiff({ compression: "lzw" }).toBuffer(),
  "a CMYK TIFF": () => plain(90, 60, "#fff").toColourspace("cmyk").tiff().toBuffer(),
  "a grey JPEG": () => plain(90, 60, "#fff").toColourspace("b-w").jpeg().toBuffer(),
  "a PNG of 16 bits": () => plain(90, 60, "#fff").toColourspace("rgb16").png().toBuffer(),
  "a WebP": () => plain(90, 60, "#fff").webp({ lossless: true }).toBuffer(),
};

for (const [what, draw] of Object.entries(unusual)) {
  Deno.test(`${what} becomes a plain picture, white where it was white or nothing`, () =>
    withImages(async ({ make, picture }) => {
      equal((await make(await draw())).outcome, "processed");
      const { data, info } = await sharp(await picture("view")).raw()
        .toBuffer({ resolveWithObject: true });
      equal(info.channels, 3);
      ok(data.every((value) => value > 250), `${data.slice(0, 3)}`);
    }));
}

Deno.test("the largest picture that is allowed is made", () =>
  withImages(async ({ make }) => {
    const made = await make(bomb(7700, 7700));
    equal(made.outcome === "processed" && made.width, 7700);
  }));
