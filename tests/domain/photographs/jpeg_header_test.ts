import { equal, ok } from "node:assert/strict";
import sharp from "sharp";
import { jpegHeader } from "@/domain/photographs/jpeg_header.ts";
import { takenAt } from "@/domain/photographs/taken_at.ts";
import { phonePhotograph } from "@/tests/factories/photograph_files.ts";

Deno.test("a JPEG says its stored size and gives its EXIF block before any pixel", async () => {
  const { buffer } = await phonePhotograph("close_up");
  const bytes = new Uint8Array(buffer);
  const { width, height, orientation } = await sharp(bytes).metadata();
  const header = jpegHeader(bytes);
  equal(header?.width, width);
  equal(header?.height, height);
  ok(orientation !== undefined && header?.exif && takenAt(header.exif));
});

Deno.test("what is no JPEG, or breaks off, says nothing and does not throw", async () => {
  const jpeg = new Uint8Array(
    await sharp({ create: { width: 40, height: 30, channels: 3, background: "#c49678" } })
      .jpeg({ progressive: true }).toBuffer(),
  );
  equal(jpegHeader(jpeg)?.height, 30);
  for (const bytes of [new Uint8Array(), jpeg.subarray(1), new Uint8Array([0xff, 0xd8, 0xff])]) {
    equal(jpegHeader(bytes), undefined);
  }
  for (let end = 0; end < 200; end++) jpegHeader(jpeg.subarray(0, end));
});
