/** Pictures in memory, as the verdict's benchmarks make and harm them: red, green, blue, 8 bits each. */
import sharp, { type Sharp } from "sharp";
import { measuredFrom, measurePicture } from "@/domain/photographs/verdict.ts";

export interface Picture {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export const longSideOf = ({ width, height }: Picture): number => Math.max(width, height);

export const sharpOf = ({ data, width, height }: Picture) =>
  sharp(data, { raw: { width, height, channels: 3 } });

export async function pictureOf(made: Sharp): Promise<Picture> {
  const { data, info } = await made.removeAlpha().toColourspace("srgb").raw()
    .toBuffer({ resolveWithObject: true });
  return { data: new Uint8Array(data), width: info.width, height: info.height };
}

/** What a phone saves of it, opened as the server opens it and measured. */
export async function measuresOf(picture: Picture, quality = 88): Promise<Record<string, number>> {
  const jpeg = await sharpOf(picture).jpeg({ quality }).toBuffer();
  const { data, width, height } = await pictureOf(
    sharp(jpeg).resize(measuredFrom, measuredFrom, { fit: "inside", withoutEnlargement: true }),
  );
  return measurePicture(data, width, height, picture);
}
