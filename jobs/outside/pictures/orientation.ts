/**
 * How a stored picture stands upright: EXIF 2.32, Orientation, 1 to 8. Mirrored first, left to
 * right, then turned clockwise.
 */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

interface Turn {
  readonly mirrored: boolean;
  readonly quarters: 0 | 1 | 2 | 3;
}

const turns: Readonly<Record<Orientation, Turn>> = {
  1: { mirrored: false, quarters: 0 },
  2: { mirrored: true, quarters: 0 },
  3: { mirrored: false, quarters: 2 },
  4: { mirrored: true, quarters: 2 },
  5: { mirrored: true, quarters: 3 },
  6: { mirrored: false, quarters: 1 },
  7: { mirrored: true, quarters: 1 },
  8: { mirrored: false, quarters: 3 },
};

export const turnOf = (orientation: Orientation): Turn => turns[orientation];

/** An orientation that is not one of the eight is none. */
export const asOrientation = (value: number | undefined): Orientation =>
  value !== undefined && value in turns ? value as Orientation : 1;

export const isSideways = (orientation: Orientation): boolean =>
  turns[orientation].quarters % 2 === 1;

/** What HEIC does one after another (ISO 23008-12, irot and imir). */
export type Step =
  | { readonly turnedAnticlockwise: 0 | 1 | 2 | 3 }
  | { readonly mirrored: "left to right" | "top to bottom" };

export function orientationAfter(steps: readonly Step[]): Orientation {
  let mirrored = false;
  let quarters = 0;
  for (const step of steps) {
    if ("turnedAnticlockwise" in step) {
      quarters += 4 - step.turnedAnticlockwise;
    } else {
      // A mirror that comes after a turn is one before the opposite turn.
      mirrored = !mirrored;
      quarters = 4 - quarters % 4 + (step.mirrored === "top to bottom" ? 2 : 0);
    }
    quarters %= 4;
  }
  const all = Object.keys(turns).map(Number) as Orientation[];
  return all.find((each) =>
    turns[each].mirrored === mirrored && turns[each].quarters === quarters
  )!;
}
