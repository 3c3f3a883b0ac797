/** The pictures look as the original does: its detail, and its colours whatever their profile. */
import { deepEqual, ok } from "node:assert/strict";
import sharp from "sharp";
import { displayP3AsSrgb } from "@/tests/jobs/outside/display_p3.ts";
import { withImages } from "@/tests/jobs/outside/image_support.ts";
import { coloursOf, far, letters, quarters } from "@/tests/jobs/outside/quarters.ts";
import { skinPhotograph } from "@/tests/support/photograph.ts";
import { ssim } from "@/tests/support/ssim.ts";

/** What a page would show of the original, were it shown itself. */
const seen = async (bytes: Uint8Array, size: number) =>
  await sharp(bytes).autoOrient().resize(size, size, { fit: "inside" }).toColourspace("b-w").raw()
    .toBuffer({ resolveWithObject: true });

Deno.test("the view and the copy look like the original", () =>
  withImages(async ({ make, picture }) => {
    const drawn = await skinPhotograph(3000, 2000);
    const originals = {
      jpeg: await drawn.clone().withMetadata({ orientation: 6 }).jpeg({ quality: 90 }).toBuffer(),
      "jpeg in Display P3": await drawn.clone().withIccProfile("p3").jpeg().toBuffer(),
      webp: await drawn.clone().webp().toBuffer(),
      tiff: await drawn.clone().tiff({ compression: "lzw" }).toBuffer(),
    };
    for (const [what, original] of Object.entries(originals)) {
      const made = await make(original);
      if (made.outcome !== "processed") throw new Error(made.refusal);
      for (const size of ["view", "export"] as const) {
        const { width, height }: { width: number; height: number } = made[size];
        const expected = await seen(original, Math.max(width, height));
        const found = await seen(await picture(size), Math.max(width, height));
        deepEqual([found.info.width, found.info.height], [width, height]);
        const alike = ssim(expected.data, found.data, width);
        ok(alike > 0.95, `${what}, ${size}: ${alike}`);
      }
    }
  }));

Deno.test("the copy for other systems is an upright JPEG of at most 5 MB, as large as the rest allows", () =>
  withImages(async ({ make, picture }) => {
    const noise = { type: "gaussian", mean: 128, sigma: 120 } as const;
    const worst = await sharp({
      create: { width: 4000, height: 4000, channels: 3, background: "#888", noise },
    }).withMetadata({ orientation: 8 }).jpeg({ quality: 90 }).toBuffer();
    ok(worst.length > 5_000_000);
    const made = await make(worst);
    if (made.outcome !== "processed") throw new Error(made.refusal);
    deepEqual([made.export.width, made.export.height], [2560, 2560]);
    const bytes = await picture("export");
    ok(bytes.byteLength <= 5_000_000, `${bytes.byteLength}`);
    const { format, space, orientation, hasProfile } = await sharp(bytes).metadata();
    deepEqual([format, space, orientation, hasProfile], ["jpeg", "srgb", undefined, false]);
  }));

const kept = Object.values(letters);

for (const format of ["jpeg", "png", "webp", "avif", "tiff"] as const) {
  Deno.test(`the colours of a ${format} in Display P3 are converted by its profile`, () =>
    withImages(async ({ make, picture }) => {
      const whole = await quarters(800, 600).withIccProfile("p3")
        .toFormat(format, { quality: 95, chromaSubsampling: "4:4:4" }).toBuffer();
      const stored = await sharp(whole, { ignoreIcc: true }).raw().toBuffer({
        resolveWithObject: true,
      });
      const at = (x: number, y: number) => {
        const from = (y * stored.info.width + x) * stored.info.channels;
        return [...stored.data.subarray(from, from + 3)];
      };
      const numbers = [at(200, 150), at(600, 150), at(200, 450), at(600, 450)];
      // Otherwise the test would say nothing.
      ok(numbers.some((each, quarter) => far(each, kept[quarter]!) > 10), `${numbers}`);
      await make(whole);
      for (const size of ["view", "export"] as const) {
        for (const [quarter, colour] of (await coloursOf(await picture(size))).entries()) {
          const expected = displayP3AsSrgb(numbers[quarter]!);
          ok(far(colour, expected) <= 6, `${size}: ${colour} is not ${expected}`);
        }
      }
    }));
}
