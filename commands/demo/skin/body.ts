/** The part of the body in an overview, and what lies behind it. */
import { cloud, smooth } from "@/commands/demo/skin/noise.ts";
import { between, type Random } from "@/commands/demo/skin/random.ts";

export interface Ground {
  /** 1 on skin, 0 on what lies behind it. */
  readonly skin: number;
  /** How much of the light this place gets by its shape alone. */
  readonly light: number;
  readonly behind: readonly [number, number, number];
}

export type Body = (x: number, y: number) => Ground;

const none = [0, 0, 0] as const;

/** A close-up: skin to every edge, gently curved. */
export function nearBody(random: Random, width: number): Body {
  const tilt = between(random, -0.12, 0.12), bow = between(random, 0.05, 0.16);
  return (x, y) => ({
    skin: 1,
    light: 1 + tilt * x / width - bow * ((y / width) ** 2 + 0.3 * (x / width) ** 2) * 2,
    behind: none,
  });
}

/** A forearm or shin lying across a paper sheet. */
export function limb(random: Random, width: number): Body {
  const half = width * between(random, 0.2, 0.25);
  const taper = between(random, -0.1, 0.1), bend = between(random, -0.1, 0.1);
  const cloth = fabric(random);
  return (x, y) => {
    const axis = bend * x * x / width + 0.012 * width * Math.sin(x / width * 5);
    const wide = half * (1 + taper * 2 * x / width + 0.05 * Math.sin(x / width * 7 + 1));
    const across = (y - axis) / wide;
    const round = Math.sqrt(Math.max(0, 1 - Math.min(1, across * across)));
    const shadow = smooth(1.5, 0.98, across) * smooth(-0.5, 0.9, across);
    return {
      skin: smooth(1.004, 0.985, Math.abs(across)),
      light: (0.5 + 0.56 * round ** 0.75) * (1 - 0.12 * across),
      behind: cloth(x, y, 1 - 0.5 * shadow),
    };
  };
}

/** A back: the shoulder blades, the hollow of the spine, one flank turning away. */
export function back(random: Random, width: number): Body {
  const half = width * between(random, 0.6, 0.68), aside = width * between(random, 0.12, 0.24);
  const cloth = fabric(random);
  return (x, y) => {
    const waist = half * (1 - 0.12 * smooth(-0.1, 0.5, y / width));
    const spineX = x + aside, across = spineX / waist;
    const round = Math.sqrt(Math.max(0, 1 - Math.min(1, across ** 4)));
    const spine = Math.exp(-((spineX / (width * 0.05)) ** 2)) *
      (0.06 + 0.02 * Math.sin(y / width * 40));
    const blade = (side: number) =>
      Math.exp(
        -(((spineX - side * waist * 0.48) / (waist * 0.26)) ** 2) -
          ((y + width * 0.12) / (width * 0.17)) ** 2,
      ) * 0.07;
    return {
      skin: smooth(1.003, 0.99, Math.abs(across)),
      light: 0.56 + 0.42 * round - spine + blade(1) + blade(-1) - 0.05 * y / width,
      behind: cloth(x, y, 1 - 0.4 * smooth(1.25, 1, Math.abs(across))),
    };
  };
}

const sheets = [[0.62, 0.72, 0.78], [0.83, 0.85, 0.86], [0.42, 0.58, 0.56]] as const;

function fabric(random: Random) {
  const colour = sheets[Math.floor(random() * sheets.length)]!;
  const turn = between(random, 0, 3), cos = Math.cos(turn), sin = Math.sin(turn);
  return (x: number, y: number, light: number): [number, number, number] => {
    const u = x * cos - y * sin, v = x * sin + y * cos;
    const folds = cloud(u / 90 + cloud(u / 200, v / 200), v / 260) - 0.5;
    const weave = cloud(u / 1.6, v / 1.6) - 0.5;
    const shade = light * (0.94 + 0.3 * folds + 0.05 * weave);
    return [colour[0] * shade, colour[1] * shade, colour[2] * shade];
  };
}
