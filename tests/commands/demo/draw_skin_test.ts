import { deepEqual, equal, notDeepEqual, ok } from "node:assert/strict";
import sharp from "sharp";
import { drawMany } from "@/commands/demo/draw_many.ts";
import { drawSkin, type SkinPhotograph } from "@/commands/demo/draw_skin.ts";
import { drawableLesions } from "@/commands/demo/skin/catalogue.ts";
import { plainSkin } from "@/commands/demo/skin/plain_skin.ts";
import { randomFrom } from "@/commands/demo/skin/random.ts";
import { colourOf } from "@/commands/demo/skin/spot.ts";
import { takenAt } from "@/domain/photographs/taken_at.ts";
import { judge, measuredFrom, measurePicture } from "@/domain/photographs/verdict.ts";

const mole: SkinPhotograph = {
  seed: 5,
  tone: "light",
  lesion: "naevus",
  kind: "close_up",
  takenAt: "2026-03-02T09:30:00",
};

const moleDrawn = drawSkin(mole);

async function measuresOf(jpeg: Uint8Array) {
  const { data, info } = await sharp(jpeg).resize(measuredFrom).raw()
    .toBuffer({ resolveWithObject: true });
  return measurePicture(data, info.width, info.height, { width: 4032, height: 3024 });
}

Deno.test("drawSkin makes a phone's photograph: size, weight, camera, time, place", async () => {
  const jpeg = await moleDrawn;
  const found = await sharp(jpeg).metadata();
  deepEqual([found.format, found.width, found.height], ["jpeg", 4032, 3024]);
  ok(jpeg.byteLength > 1_000_000 && jpeg.byteLength < 5_000_000, `${jpeg.byteLength}`);
  equal(takenAt(found.exif!), "2026-03-02T09:30:00");
  ok(/(Apple|samsung|Google)\0/.test(new TextDecoder("latin1").decode(found.exif)));
});

Deno.test("a phone held upright stores its picture lying and says so", async () => {
  const found = [await sharp(await moleDrawn).metadata()];
  found.push(await sharp(await drawSkin({ ...mole, seed: 6 })).metadata());
  deepEqual(found.map(({ width, orientation }) => [width, orientation]), [[4032, 6], [4032, 1]]);
});

Deno.test("a blurred photograph is told from a crisp one, in the same light", async () => {
  const crisp = await measuresOf(await moleDrawn);
  const blurred = await measuresOf(await drawSkin({ ...mole, blurred: true }));
  deepEqual([judge(crisp), judge(blurred)], [[], ["blurred"]]);
  ok(Math.abs(blurred["light"]! - crisp["light"]!) < 3);
});

Deno.test("every lesion changes the skin it lies on, whatever the skin's tone", () => {
  for (const [name, { draw }] of Object.entries(drawableLesions)) {
    for (const tone of ["very_light", "dark"] as const) {
      const skin = plainSkin(randomFrom(1), tone), lesion = draw(randomFrom(2));
      let changed = 0;
      for (let x = -20; x <= 20; x += 0.5) {
        for (let y = -20; y <= 20; y += 0.5) {
          const before = colourOf(skin(x, y), 1), spot = skin(x, y);
          lesion(x, y, spot);
          ok([0, 1, 2].every((channel) => Number.isFinite(colourOf(spot, channel as 0 | 1 | 2))));
          if (Math.abs(colourOf(spot, 1) - before) > 0.01) changed++;
        }
      }
      ok(changed > 50, `${name} on ${tone} skin changed ${changed} places`);
    }
  }
});

Deno.test("drawMany draws each once, and the same for the same seed", async () => {
  const drawn = new Map<number, Uint8Array>();
  await drawMany([{ ...mole, seed: 7 }, mole], async (jpeg, { seed }) => {
    drawn.set(seed, await Promise.resolve(jpeg));
  });
  deepEqual([...drawn.keys()].toSorted(), [5, 7]);
  deepEqual(drawn.get(5), await moleDrawn);
  notDeepEqual(drawn.get(7), await moleDrawn);
});
