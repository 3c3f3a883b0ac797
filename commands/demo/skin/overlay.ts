/** What lies on the skin: hairs, and the paper ruler that a close-up is taken with. */
import sharp from "sharp";
import { bell, between, type Random } from "@/commands/demo/skin/random.ts";

export interface OverlayShape {
  readonly width: number;
  readonly height: number;
  readonly pixelsPerMm: number;
  readonly hairs: number;
  readonly hairColour: string;
  readonly ruler: boolean;
}

/** RGBA pixels, to be laid over the skin before the light falls on both. */
export async function drawOverlay(random: Random, shape: OverlayShape): Promise<Uint8Array> {
  const { width, height } = shape;
  const hairs = Array.from({ length: shape.hairs }, () => hair(random, shape)).join("");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <filter id="soft"><feGaussianBlur stdDeviation="0.7"/></filter>
    <filter id="shadow" x="-5%" y="-40%" width="110%" height="180%"><feGaussianBlur stdDeviation="9"/></filter>
    <g filter="url(#soft)" fill="none" stroke-linecap="round">${hairs}</g>
    ${shape.ruler ? ruler(random, shape) : ""}</svg>`;
  return await sharp(new TextEncoder().encode(svg)).ensureAlpha().raw().toBuffer();
}

function hair(random: Random, { width, height, pixelsPerMm, hairColour }: OverlayShape): string {
  const x = random() * width, y = random() * height;
  const turn = 0.7 + 0.5 * bell(random), long = between(random, 3, 8) * pixelsPerMm;
  const dx = Math.cos(turn) * long, dy = Math.sin(turn) * long, bow = 0.16 * bell(random) * long;
  const path = (shift: number) =>
    `M${x + shift} ${y + shift}q${dx / 2 - dy / long * bow} ${
      dy / 2 + dx / long * bow
    } ${dx} ${dy}`;
  const thick = Math.max(0.5, between(random, 0.035, 0.075) * pixelsPerMm);
  const shown = between(random, 0.15, 0.55);
  return `<path d="${path(thick * 1.4)}" stroke="#000" stroke-opacity="${shown * 0.18}"` +
    ` stroke-width="${thick * 2}"/>` +
    `<path d="${
      path(0)
    }" stroke="${hairColour}" stroke-opacity="${shown}" stroke-width="${thick}"/>`;
}

/** A strip of white paper with millimetres, lying a little askew along one edge. */
function ruler(random: Random, { width, height, pixelsPerMm }: OverlayShape): string {
  const wide = 10 * Math.min(pixelsPerMm, height / 70), long = width * 1.2;
  const turn = between(random, -4, 4), y = height - wide * between(random, 0.85, 1.2);
  const start = between(random, 0, 10);
  const marks: string[] = [];
  for (let mm = 0; mm * pixelsPerMm < long; mm++) {
    const x = mm * pixelsPerMm, tall = wide * (mm % 10 === 0 ? 0.42 : mm % 5 === 0 ? 0.32 : 0.22);
    if (pixelsPerMm > 9 || mm % 5 === 0) marks.push(`M${x} 0v${tall}`);
    if (mm % 10 === 0) marks.push(digits(Math.round(start) + mm / 10, x, wide * 0.52, wide * 0.3));
  }
  return `<g transform="rotate(${turn} ${width / 2} ${y}) translate(${-0.1 * width} ${y})">
    <rect x="4" y="7" width="${long}" height="${wide}" opacity="0.4" filter="url(#shadow)"/>
    <rect width="${long}" height="${wide}" fill="#efede6"/>
    <path d="${marks.join("")}" fill="none" stroke="#23252b" stroke-width="${
    Math.max(1.3, wide / 75)
  }" stroke-linejoin="round" stroke-linecap="round"/></g>`;
}

/** Strokes of 0 to 9 in a box of 4 by 6, so that no font is needed. */
const strokes = [
  "M2 0C0 0 0 6 2 6S4 0 2 0Z",
  "M1 1.2L2.4 0V6",
  "M.2 1.4C.4-.6 4-.4 3.7 1.8C3.5 3.4 1 4.4.2 6H4",
  "M.3.6C1.4-.5 3.8 0 3.5 1.6C3.3 2.6 2.4 2.8 1.6 2.8C2.8 2.8 4 3.2 3.8 4.5C3.4 6.3 1.2 6.4.1 5.2",
  "M3 6V0L0 4.2H4",
  "M3.6 0H.8L.5 2.6C1.8 1.9 3.9 2.3 3.9 4C3.9 6.2 1.3 6.5.2 5.3",
  "M3.4.4C1.6-.4.1 1.5.1 4C.2 6.6 3.9 6.6 3.9 4.2C3.9 1.9.6 1.9.1 4",
  "M.2 0H3.9L1.5 6",
  "M2 2.8C.2 2.4.2 0 2 0S3.8 2.4 2 2.8C-.5 3.2-.5 6 2 6S4.5 3.2 2 2.8Z",
  "M.6 5.6C2.4 6.4 3.9 4.5 3.9 2C3.8-.6.1-.6.1 1.8C.1 4.1 3.4 4.1 3.9 2",
] as const;

function digits(value: number, x: number, y: number, tall: number): string {
  const unit = tall / 6, shown = [...String(value)];
  return shown.map((digit, at) => {
    const left = x + (at - shown.length / 2) * 5.4 * unit + 0.7 * unit;
    return scaled(strokes[Number(digit)]!, left, y, unit);
  }).join("");
}

/** Rewrites a path of absolute M, L, H, V, C, S commands at another place and size. */
function scaled(path: string, x: number, y: number, unit: number): string {
  return path.replace(/([MLHVCSZ])([^MLHVCSZ]*)/g, (_, command: string, list: string) => {
    const numbers = (list.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const moved = numbers.map((value, at) => {
      const upright = command === "V" || (command !== "H" && at % 2 === 1);
      return (value * unit + (upright ? y : x)).toFixed(1);
    });
    return command + moved.join(" ");
  });
}
