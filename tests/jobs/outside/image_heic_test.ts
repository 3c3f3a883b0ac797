/** HEIC, as phones save it, comes out as it looked on the phone. */
import { deepEqual, equal, ok } from "node:assert/strict";
import sharp from "sharp";
import { displayP3AsSrgb } from "@/tests/jobs/outside/display_p3.ts";
import { withImages, type Workshop } from "@/tests/jobs/outside/image_support.ts";
import { coloursOf, far, letters, quartersOf, upright } from "@/tests/jobs/outside/quarters.ts";

const heic = (name: string) => Deno.readFile(`${import.meta.dirname}/heic/${name}.heic`);

async function made({ make }: Workshop, name: string) {
  const reply = await make(await heic(name));
  if (reply.outcome !== "processed") throw new Error(`${name}: ${reply.refusal}`);
  return reply;
}

Deno.test("a HEIC is turned as its boxes say, once, and keeps its moment but not its place", () =>
  withImages(async (workshop) => {
    for (const [at, expected] of upright.entries()) {
      const { format, width, height, takenAt } = await made(workshop, `turned_${at + 1}`);
      deepEqual([format, width, height], ["heif", ...at < 4 ? [320, 240] : [240, 320]]);
      equal(takenAt, "2026-05-04T10:30:15");
      for (const size of ["view", "thumb", "export"] as const) {
        const bytes = await workshop.picture(size);
        equal(await quartersOf(bytes), expected, `orientation ${at + 1}, ${size}`);
        const { exif, icc, xmp } = await sharp(bytes).metadata();
        deepEqual([exif, icc, xmp], [undefined, undefined, undefined]);
      }
    }
  }));

Deno.test("a HEIC in tiles, and one that is cropped, come out whole and upright", () =>
  withImages(async (workshop) => {
    const grid = await made(workshop, "grid");
    deepEqual([grid.width, grid.height], [200, 250]);
    equal(await quartersOf(await workshop.picture("view")), upright[5]);
    const cropped = await made(workshop, "cropped");
    deepEqual([cropped.width, cropped.height], [240, 260]);
    const turned = await sharp(await workshop.picture("view")).raw().toBuffer();
    // Turned clockwise, the left column of the crop is the top row: red ends 60 pixels sooner.
    const middle = turned.subarray((99 * 240 + 180) * 3, (99 * 240 + 181) * 3);
    const below = turned.subarray((102 * 240 + 180) * 3, (102 * 240 + 181) * 3);
    ok(far([...middle], letters.R) < far([...middle], letters.G), `${middle}`);
    ok(far([...below], letters.G) < far([...below], letters.R), `${below}`);
  }));

const kept = Object.values(letters);
const fromP3 = kept.map(displayP3AsSrgb);

const colours: Record<string, readonly (readonly number[])[]> = {
  turned_1: kept,
  limited: kept,
  ten_bits: kept,
  p3: fromP3,
  p3_nclx: fromP3,
};

for (const [name, expected] of Object.entries(colours)) {
  Deno.test(`the colours of ${name}.heic are those that were put in`, () =>
    withImages(async (workshop) => {
      await made(workshop, name);
      const found = await coloursOf(await workshop.picture("export"));
      for (const [at, colour] of found.entries()) {
        ok(far(colour, expected[at]!) <= 6, `${name}: ${colour} is not ${expected[at]}`);
      }
    }));
}

Deno.test("what a HEIC leaves open is white", () =>
  withImages(async (workshop) => {
    await made(workshop, "alpha");
    const [left, right] = await coloursOf(await workshop.picture("export"));
    ok(far(left!, letters.R) < 12, `${left}`);
    ok(far(right!, [255, 255, 255]) < 4, `${right}`);
  }));
