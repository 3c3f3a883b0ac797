import { deepEqual, equal, ok } from "node:assert/strict";
import { crc32, deflateSync } from "node:zlib";
import sharp, { type Color } from "sharp";
import { withImages } from "@/tests/jobs/outside/image_support.ts";

const skin = { r: 214, g: 160, b: 130 };

function plain(width: number, height: number, background: Color = skin) {
  return sharp({ create: { width, height, channels: 3, background } });
}

/** A two-colour PNG of any size in a few kilobytes: small on the wire, enormous in memory. */
function bomb(width: number, height: number): Uint8Array {
  const chunk = (type: string, data: Uint8Array) => {
    const body = new Uint8Array([...new TextEncoder().encode(type), ...data]);
    const frame = new DataView(new ArrayBuffer(body.length + 8));
    frame.setUint32(0, data.length);
    frame.setUint32(body.length + 4, crc32(body));
    new Uint8Array(frame.buffer).set(body, 4);
    return new Uint8Array(frame.buffer);
  };
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  header.setUint8(8, 1);
  const rows = new Uint8Array((Math.ceil(width / 8) + 1) * height);
  return new Uint8Array([
    ...[0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10],
    ...chunk("IHDR", new Uint8Array(header.buffer)),
    ...chunk("IDAT", deflateSync(rows)),
    ...chunk("IEND", new Uint8Array()),
  ]);
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

const letters = { R: [200, 30, 30], G: [30, 180, 30], B: [30, 30, 200], W: [240, 240, 240] };

/** EXIF 2.32, Orientation: how the quarters R G / B W of the stored picture look upright. */
const upright = ["RGBW", "GRWB", "WBGR", "BWRG", "RBGW", "BRWG", "WGBR", "GWRB"];

for (const [at, expected] of upright.entries()) {
  Deno.test(`orientation ${at + 1} is shown upright`, () =>
    withImages(async ({ make, picture }) => {
      const quarter = (name: keyof typeof letters) => {
        const [r, g, b] = letters[name] as [number, number, number];
        return plain(80, 60, { r, g, b }).png().toBuffer();
      };
      const stored = await plain(160, 120).composite([
        { input: await quarter("R"), left: 0, top: 0 },
        { input: await quarter("G"), left: 80, top: 0 },
        { input: await quarter("B"), left: 0, top: 60 },
        { input: await quarter("W"), left: 80, top: 60 },
      ]).withMetadata({ orientation: at + 1 }).jpeg().toBuffer();

      const made = await make(stored);
      if (made.outcome !== "processed") throw new Error(made.refusal);
      deepEqual([made.width, made.height], at < 4 ? [160, 120] : [120, 160]);
      equal(await quartersOf(await picture("view")), expected);
      equal(await quartersOf(await picture("thumb")), expected);
    }));
}

/** Each quarter's middle, named by the nearest of the four colours. */
async function quartersOf(bytes: Uint8Array): Promise<string> {
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  return [[1, 1], [3, 1], [1, 3], [3, 3]].map(([x, y]) => {
    const start = (Math.floor(info.height * y! / 4) * info.width +
      Math.floor(info.width * x! / 4)) * info.channels;
    const far = (colour: number[]) =>
      colour.reduce((sum, value, at) => sum + Math.abs(value - data[start + at]!), 0);
    return Object.entries(letters).toSorted((a, b) => far(a[1]) - far(b[1]))[0]![0];
  }).join("");
}

const unusual: Record<string, () => Promise<Uint8Array>> = {
  "a transparent PNG": () =>
    sharp({ create: { width: 90, height: 60, channels: 4, background: "#0000" } }).png().toBuffer(),
  "a CMYK JPEG": () => plain(90, 60, "#fff").toColourspace("cmyk").jpeg().toBuffer(),
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

const refusals: Record<string, [string, () => Promise<Uint8Array> | Uint8Array]> = {
  "a drawing named .jpg": [
    "not_a_photograph",
    () =>
      new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
  ],
  "an empty file": ["not_a_photograph", () => new Uint8Array()],
  "a bomb of 16,000 by 16,000 pixels": ["too_many_pixels", () => bomb(16_384, 16_384)],
  "a JPEG cut in half": ["damaged", async () => {
    const whole = await plain(900, 600).jpeg().toBuffer();
    return whole.subarray(0, whole.length / 2);
  }],
  "a JPEG of its first bytes alone": ["damaged", () => new Uint8Array([255, 216, 255, 224, 0, 0])],
  "a PNG with a broken checksum": ["damaged", async () => {
    const whole = await plain(90, 60).png().toBuffer();
    return whole.fill(7, 60, 80);
  }],
  "a moving WebP": ["animated", async () => {
    const frames = await Promise.all(
      ["#f00", "#0f0"].map((colour) => plain(60, 40, colour).png().toBuffer()),
    );
    return await sharp(frames, { join: { animated: true } }).webp().toBuffer();
  }],
};

for (const [what, [refusal, draw]] of Object.entries(refusals)) {
  Deno.test(`${what} is refused, and the next photograph is made by the same child`, () =>
    withImages(async ({ make, images, files }) => {
      deepEqual(await make(await draw()), { outcome: "refused", refusal });
      equal((await Array.fromAsync(files.list())).length, 1, "nothing but the original");
      const { pid } = images;
      equal((await make(await plain(90, 60).jpeg().toBuffer())).outcome, "processed");
      equal(images.pid, pid);
    }));
}

Deno.test("the largest picture that is allowed is made", () =>
  withImages(async ({ make }) => {
    const made = await make(bomb(7700, 7700));
    equal(made.outcome === "processed" && made.width, 7700);
  }));
