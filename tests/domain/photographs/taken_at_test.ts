import { equal } from "node:assert/strict";
import fc from "fast-check";
import sharp from "sharp";
import { takenAt } from "@/domain/photographs/taken_at.ts";

async function exifWith(IFD2: Record<string, string>): Promise<Uint8Array> {
  const picture = sharp({ create: { width: 8, height: 8, channels: 3, background: "#c98" } });
  const jpeg = await picture.withExif({ IFD0: { Make: "Apple" }, IFD2 }).jpeg().toBuffer();
  return (await sharp(jpeg).metadata()).exif!;
}

const claims: [Record<string, string>, string | undefined][] = [
  [{ DateTimeOriginal: "2026:05:04 10:30:15" }, "2026-05-04T10:30:15"],
  [
    { DateTimeOriginal: "2026:05:04 10:30:15", OffsetTimeOriginal: "+01:00" },
    "2026-05-04T10:30:15+01:00",
  ],
  [{ DateTimeOriginal: "0000:00:00 00:00:00" }, undefined],
  [{ DateTimeOriginal: "2026:02:30 10:00:00" }, undefined],
  [{ DateTimeOriginal: "yesterday, I think ..." }, undefined],
  [{}, undefined],
];

for (const [claim, expected] of claims) {
  Deno.test(`takenAt reads ${JSON.stringify(claim)} as ${expected}`, async () => {
    equal(takenAt(await exifWith(claim)), expected);
  });
}

Deno.test("takenAt never fails, whatever the bytes", async () => {
  const good = await exifWith({ DateTimeOriginal: "2026:05:04 10:30:15" });
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void takenAt(bytes)));
  fc.assert(
    fc.property(fc.nat(good.length - 1), fc.nat(255), fc.nat(good.length), (at, value, length) => {
      const bent = good.slice(0, length);
      bent[at] = value;
      takenAt(bent);
    }),
  );
});
