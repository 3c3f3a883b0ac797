import { deepEqual, equal, ok } from "node:assert/strict";
import sharp from "sharp";
import { stampExif } from "@/commands/demo/stamp_exif.ts";
import { takenAt } from "@/domain/photographs/taken_at.ts";

const stamp = {
  make: "Apple",
  model: "iPhone 15",
  takenAt: "2026-03-02T09:30:00",
  orientation: 6,
  position: { latitude: 54.2797, longitude: -0.4023 },
};
const jpeg = await sharp({ create: { width: 40, height: 30, channels: 3, background: "#c98" } })
  .jpeg().toBuffer();

Deno.test("stampExif writes camera, time, way up and place, and leaves the picture as it is", async () => {
  const stamped = stampExif(jpeg, stamp);
  const { orientation, exif } = await sharp(stamped).metadata();
  equal(orientation, 6);
  equal(takenAt(exif!), "2026-03-02T09:30:00");
  const words = new TextDecoder("latin1").decode(exif);
  ok(words.includes("Apple\0") && words.includes("iPhone 15\0"));
  deepEqual(await sharp(stamped).raw().toBuffer(), await sharp(jpeg).raw().toBuffer());
});

Deno.test("stampExif writes the place as degrees, minutes and seconds", async () => {
  const { exif } = await sharp(stampExif(jpeg, stamp)).metadata();
  const numbers = [...exif!].map((_, at) => at + 4 <= exif!.length ? exif!.readUInt32BE(at) : 0);
  const starts = numbers.flatMap((value, at) => value === 54 && numbers[at + 4] === 1 ? [at] : []);
  equal(starts.length, 1);
  deepEqual([8, 12, 16, 20].map((by) => numbers[starts[0]! + by]), [16, 1, 4692, 100]);
});

Deno.test("stampExif replaces an earlier stamp", async () => {
  const again = stampExif(stampExif(jpeg, stamp), { ...stamp, orientation: 3, model: "Pixel 8" });
  const { orientation, exif } = await sharp(again).metadata();
  equal(orientation, 3);
  ok(!exif!.includes("iPhone"));
  equal(again.byteLength, stampExif(jpeg, { ...stamp, model: "Pixel 8" }).byteLength);
});
