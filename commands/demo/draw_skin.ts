/**
 * Draws photographs of skin for the demo: nobody's skin, and the same for the same seed. Drawn at a
 * quarter of a phone's size and enlarged, because skin out of a phone is no sharper than that.
 */
import { back, type Body, limb, nearBody } from "@/commands/demo/skin/body.ts";
import { photograph } from "@/commands/demo/skin/camera.ts";
import { type DrawableLesion, drawableLesions } from "@/commands/demo/skin/catalogue.ts";
import { maskRound, throughDermoscope } from "@/commands/demo/skin/dermoscope.ts";
import { drawOverlay } from "@/commands/demo/skin/overlay.ts";
import { plainSkin, type SkinTone, skinTones } from "@/commands/demo/skin/plain_skin.ts";
import { between, type Random, randomFrom } from "@/commands/demo/skin/random.ts";
import { render } from "@/commands/demo/skin/render.ts";
import type { Lesion, Spot } from "@/commands/demo/skin/spot.ts";
import { stampExif } from "@/commands/demo/stamp_exif.ts";

export type PhotographKind = "overview" | "close_up" | "dermoscopic";

export interface SkinPhotograph {
  readonly seed: number;
  readonly tone: SkinTone;
  readonly lesion: DrawableLesion;
  readonly kind: PhotographKind;
  /** Local time, as the camera writes it. */
  readonly takenAt: string;
  readonly blurred?: boolean;
  /** From afar always an arm or a leg, and never a back. */
  readonly onLimb?: boolean;
}

const longSide = 1008;
const shortSide = 756;
const dermoscopeWidth = 17;

export async function drawSkin(wanted: SkinPhotograph): Promise<Uint8Array<ArrayBuffer>> {
  const { seed, tone, lesion, kind, takenAt, blurred = false, onLimb = false } = wanted;
  const random = randomFrom(seed * 2654435761 + lesion.length * 97 + kind.length);
  const upright = kind !== "dermoscopic" && random() < 0.5;
  const [width, height] = upright ? [shortSide, longSide] : [longSide, shortSide];
  const mm = widthOf(kind, lesion);
  const pixelsPerMm = longSide / mm;

  const skin = plainSkin(random, tone);
  const drawn = placed(random, drawableLesions[lesion].draw(random), kind, mm);
  const spotAt = kind === "dermoscopic"
    ? throughDermoscope(skin, drawn, lesion === "naevus" || lesion === "melanoma")
    : (x: number, y: number) => withLesion(skin(x, y), x, y, drawn);
  const overlay = await drawOverlay(random, {
    width,
    height,
    pixelsPerMm,
    hairs: Math.round(between(random, 0, kind === "overview" ? 0 : 46)),
    hairColour: skinTones[tone] > 0.5 ? "#171210" : "#5b4330",
    ruler: kind === "close_up" && mm < 70,
  });
  const body = bodyOf(random, { kind, mm, upright, onLimb });
  const relief = kind === "dermoscopic" ? 0.12 : kind === "overview" ? 0.5 : 0.9;
  const pixels = render(random, { width, height, pixelsPerMm, spotAt, body, overlay, relief });
  if (kind === "dermoscopic") maskRound(pixels, width, height, pixelsPerMm);
  const jpeg = await photograph({ pixels, width, height, seed, blurred });
  return stampExif(jpeg, { ...phoneOf(seed), takenAt, orientation: upright ? 6 : 1 });
}

/** Who took it and where: invented phones by an invented seaside. */
export function phoneOf(seed: number) {
  const random = randomFrom(seed + 71);
  const phone = phones[Math.floor(random() * phones.length)]!;
  const position = {
    latitude: between(random, 54.26, 54.3),
    longitude: between(random, -0.43, -0.39),
  };
  return { ...phone, position };
}

const phones = [
  { make: "Apple", model: "iPhone 15" },
  { make: "samsung", model: "SM-S911B" },
  { make: "Google", model: "Pixel 8" },
] as const;

function widthOf(kind: PhotographKind, lesion: DrawableLesion): number {
  if (kind === "dermoscopic") return dermoscopeWidth;
  const { width } = drawableLesions[lesion];
  return kind === "close_up" ? width : Math.min(420, 170 + width * 2);
}

/** Turned, and a little off the middle: nobody holds a phone dead straight. */
function placed(random: Random, lesion: Lesion, kind: PhotographKind, mm: number): Lesion {
  const turn = between(random, 0, 2 * Math.PI), cos = Math.cos(turn), sin = Math.sin(turn);
  const off = kind === "overview" ? 0.09 : 0.03;
  const shiftX = between(random, -off, off) * mm, shiftY = between(random, -off, off) * mm * 0.7;
  const size = kind === "dermoscopic" ? 0.8 : 1;
  return (x, y, spot) => {
    const u = (x - shiftX) / size, v = (y - shiftY) / size;
    lesion(u * cos - v * sin, u * sin + v * cos, spot);
  };
}

function withLesion(spot: Spot, x: number, y: number, lesion: Lesion): Spot {
  lesion(x, y, spot);
  return spot;
}

function bodyOf(
  random: Random,
  { kind, mm, upright, onLimb }: {
    kind: PhotographKind;
    mm: number;
    upright: boolean;
    onLimb: boolean;
  },
): Body {
  if (kind !== "overview") return nearBody(random, mm);
  if (upright && random() < 0.6 && !onLimb) return back(random, mm * shortSide / longSide);
  const lying = limb(random, mm);
  return upright ? (x, y) => lying(y, -x) : lying;
}
