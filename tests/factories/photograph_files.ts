/** Photographs as files, for people to upload: small ones, and what a phone makes. */
import sharp from "sharp";
import { drawSkin } from "@/commands/demo/draw_skin.ts";

export interface PhotographFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Uint8Array<ArrayBuffer>;
}

let counter = 0;

/** A plain colour, no two the same: neighbouring colours can be one JPEG, so the size differs too. */
export async function smallJpeg(): Promise<Uint8Array<ArrayBuffer>> {
  const background = { r: 196, g: 150, b: (120 + counter++) % 256 };
  const jpeg = await sharp({
    create: { width: 640 + counter, height: 480, channels: 3, background },
  })
    .jpeg().toBuffer();
  return new Uint8Array(jpeg);
}

/** As a phone held upright makes it: 12 megapixels lying on their side, with place and camera. */
export async function phonePhotograph(kind: "overview" | "close_up"): Promise<PhotographFile> {
  const buffer = await drawSkin({
    seed: 2,
    tone: "light",
    lesion: "naevus",
    kind,
    takenAt: "2026-03-02T09:12:00",
  });
  return { name: `IMG_${kind}.jpg`, mimeType: "image/jpeg", buffer };
}
