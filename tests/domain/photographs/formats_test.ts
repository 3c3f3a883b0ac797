import { equal, throws } from "node:assert/strict";
import { isFileFailure } from "@/domain/photographs/file_failures.ts";
import { formatOf, requirePhotograph } from "@/domain/photographs/formats.ts";

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const photographs = {
  jpeg: ["\xff\xd8\xff\xe0\x00\x10JFIF", "\xff\xd8\xff\xe1\x2c\x00Exif", "\xff\xd8\xff\xdb"],
  png: ["\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR"],
  webp: ["RIFF\x24\x00\x00\x00WEBPVP8 ", "RIFF\xff\xff\xff\xffWEBPVP8X"],
  avif: ["\x00\x00\x00\x20ftypavif"],
  heif: ["\x00\x00\x00\x18ftypheic", "\x00\x00\x00\x18ftypmif1"],
  tiff: ["II*\x00\x08\x00\x00\x00", "MM\x00*\x00\x00\x00\x08"],
};

for (const [format, heads] of Object.entries(photographs)) {
  Deno.test(`formatOf knows ${format} by its first bytes`, () => {
    for (const head of heads) equal(formatOf(bytes(head)), format);
  });
}

const others = {
  "an SVG drawing": '<svg xmlns="http://www.w3.org/2000/svg">',
  "an SVG drawing with a declaration": '<?xml version="1.0"?><svg>',
  "a web page": "<!doctype html><script>",
  "a PDF": "%PDF-1.7\n",
  "a GIF": "GIF89a\x01\x00\x01\x00",
  "a film": "\x00\x00\x00\x18ftypmp42",
  "a sound": "RIFF\x24\x00\x00\x00WAVEfmt ",
  "a bitmap": "BM\x36\x00\x00\x00",
  "a photograph after a space": " \xff\xd8\xff\xe0",
  "half a signature": "\xff\xd8",
  "nothing": "",
};

for (const [what, head] of Object.entries(others)) {
  Deno.test(`requirePhotograph refuses ${what}`, () => {
    equal(formatOf(bytes(head)), undefined);
    throws(() => requirePhotograph(bytes(head)), (e) => isFileFailure(e, "not_a_photograph"));
  });
}
