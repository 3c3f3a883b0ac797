/** Sharp pictures that fool simple measures: hardly any edges, nothing but edges, or a black border. */
import sharp from "sharp";
import { between, randomFrom } from "@/commands/demo/skin/random.ts";
import { cellEdge, cloud, smooth } from "@/commands/demo/skin/noise.ts";
import { type Picture, pictureOf } from "@/tests/bench/verdict/picture.ts";

export const textureSize = { width: 2000, height: 1500 } as const;
const { width, height } = textureSize;

type Colour = readonly [number, number, number];

const skins: readonly Colour[] = [
  [233, 196, 176],
  [214, 168, 144],
  [171, 124, 98],
  [122, 82, 62],
  [82, 54, 42],
];

/** By name; each draws another picture for another seed. */
export const textures: Readonly<Record<string, (seed: number) => Promise<Picture>>> = {
  smooth_skin: (seed) => skin(seed, 0.035),
  skin_with_pores: (seed) => skin(seed, 0.09),
  hairy_skin: async (seed) => over(await skin(seed, 0.05), hairs(seed, 260)),
  ruler_and_words: async (seed) => over(await skin(seed, 0.05), paper(seed)),
  dermoscopic: async (seed) =>
    over(over(await skin(seed, 0.07), hairs(seed, 12) + bubbles(seed)), roundField()),
  body_on_plain: async (seed) => over(await skin(seed, 0.05), background(seed)),
};

/** In focus, with fine pores and lines and nothing else to see. */
function skin(seed: number, depth: number): Promise<Picture> {
  const random = randomFrom(seed * 7919 + 13);
  const colour = skins[seed % skins.length]!;
  const shift = between(random, 0, 9), size = between(random, 9, 15);
  const lampX = between(random, -0.12, 0.12), lampY = between(random, -0.12, 0.12);
  const data = new Uint8Array(width * height * 3);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const pore = smooth(0.7, 1, cellEdge(x / (size * 2.4) + shift, y / (size * 2.4)));
      const line = 1 - smooth(0, 0.25, cellEdge(x / size + shift, y / (size * 1.2) + shift));
      const broad = cloud(x / 420 + shift, y / 420) - 0.5;
      const light = 1 + lampX * (x / width - 0.5) + lampY * (y / height - 0.5) + 0.12 * broad -
        depth * (line * 0.7 + pore);
      for (const part of colour) data[at++] = Math.min(255, part * light);
    }
  }
  return Promise.resolve({ data, width, height });
}

async function over(under: Picture | Promise<Picture>, drawn: string): Promise<Picture> {
  const { data } = await under;
  const svg = new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${drawn}</svg>`,
  );
  return await pictureOf(
    sharp(data, { raw: { width, height, channels: 3 } }).composite([{ input: Buffer.from(svg) }]),
  );
}

function hairs(seed: number, many: number): string {
  const random = randomFrom(seed * 31 + 5);
  return Array.from({ length: many }, () => {
    const x = random() * width, y = random() * height;
    const dx = between(random, -300, 300), dy = between(random, 120, 420);
    return `<path d="M${x} ${y}q${dx} ${dy / 3} ${dx / 2} ${dy}" fill="none" stroke="#241812"
      stroke-opacity="${between(random, 0.4, 0.85)}" stroke-width="${between(random, 1.5, 4)}"/>`;
  }).join("");
}

/** A label with its millimetres, drawn as strokes: no font is needed. */
function paper(seed: number): string {
  const random = randomFrom(seed * 17 + 3);
  const top = between(random, 850, 1100);
  const marks = Array.from({ length: 60 }, (_, mm) => {
    const x = 120 + mm * 30;
    return `M${x} ${top}v${mm % 10 ? 40 : 80}`;
  }).join("");
  const words = Array.from({ length: 90 }, () => {
    const x = between(random, 150, 1800), y = top + 120 + Math.floor(between(random, 0, 4)) * 45;
    return `M${x} ${y}v22m0 -11h${between(random, 6, 16)}v11`;
  }).join("");
  return `<g transform="rotate(${between(random, -6, 6)} 1000 ${top})">
    <rect x="80" y="${top}" width="1840" height="340" fill="#f1efe9"/>
    <path d="${marks}${words}" fill="none" stroke="#26282c" stroke-width="3"/></g>`;
}

function bubbles(seed: number): string {
  const random = randomFrom(seed * 41 + 9);
  return Array.from({ length: 9 }, () => {
    const x = between(random, 500, 1500), y = between(random, 300, 1200);
    const round = between(random, 14, 46);
    return `<circle cx="${x}" cy="${y}" r="${round}" fill="none" stroke="#fff" stroke-width="3"
      stroke-opacity="0.5"/><circle cx="${x - round / 3}" cy="${
      y - round / 3
    }" r="5" fill="#fff"/>`;
  }).join("");
}

const roundField = () =>
  `<path fill="#060505" fill-rule="evenodd" d="M0 0h${width}v${height}h-${width}zM1000 60a690 690 0 1 0 .1 0z"/>`;

/** A trunk between two plain sides. */
function background(seed: number): string {
  const random = randomFrom(seed * 53 + 1);
  const left = between(random, 380, 620), right = width - between(random, 380, 620);
  const plain = ["#d9dcdd", "#9fb2ad", "#3f5b66"][seed % 3];
  return `<path fill="${plain}" d="M0 0h${left + 60}c-90 500 40 1000 -40 1500h-${left + 20}z"/>
    <path fill="${plain}" d="M${width} 0h-${width - right}c90 500 -40 1000 40 1500h${width}z"/>`;
}
