/**
 * From the planes of a decoded HEIC, light and two differences of colour, to rows of red, green and
 * blue. Row by row: the planes are half of what the colours take (ITU-T H.273, section 8.3).
 */
export interface Plane {
  readonly samples: Uint8Array | Uint16Array;
  readonly width: number;
  readonly height: number;
  /** From a row to the next, in samples. */
  readonly stride: number;
  readonly bits: number;
}

export interface Planes {
  readonly light: Plane;
  /** None of a grey picture. */
  readonly blue?: Plane;
  readonly red?: Plane;
  readonly alpha?: Plane;
  /** By its number in H.273, table 4. */
  readonly matrix: number;
  readonly fullRange: boolean;
}

/** The weights of red and blue in light. */
const weights: Readonly<Record<number, readonly [red: number, blue: number]>> = {
  1: [0.2126, 0.0722],
  4: [0.3, 0.11],
  5: [0.299, 0.114],
  6: [0.299, 0.114],
  7: [0.212, 0.087],
  9: [0.2627, 0.0593],
};
/** The planes hold green, blue and red themselves. */
const identity = 0;
/** Where nothing is said; what phones write. */
const usual = 6;

/** Fills in row after row; each must have room for the width of the light in RGB. */
export function rowsFrom(planes: Planes): (y: number, into: Uint8Array) => void {
  const { light, blue, red, alpha } = planes;
  const fill = !blue || !red
    ? greyRow(light, planes.fullRange)
    : planes.matrix === identity
    ? plainRow(light, blue, red, planes.fullRange)
    : colourRow(light, blue, red, planes);
  return (y, into) => {
    fill(y, into);
    if (alpha) overWhite(alpha, y, into);
  };
}

type Row = (y: number, into: Uint8Array) => void;

function greyRow(light: Plane, fullRange: boolean): Row {
  const value = valuesOf(light.bits, fullRange);
  return (y, into) => {
    for (let x = 0, from = y * light.stride, at = 0; x < light.width; x++, at += 3) {
      into[at] = into[at + 1] = into[at + 2] = value[light.samples[from + x]!]!;
    }
  };
}

function plainRow(green: Plane, blue: Plane, red: Plane, fullRange: boolean): Row {
  const value = valuesOf(green.bits, fullRange);
  return (y, into) => {
    for (let x = 0, at = 0; x < green.width; x++, at += 3) {
      into[at] = value[red.samples[y * red.stride + x]!]!;
      into[at + 1] = value[green.samples[y * green.stride + x]!]!;
      into[at + 2] = value[blue.samples[y * blue.stride + x]!]!;
    }
  };
}

/** Of a range of light, 0 to 255 as it is shown. */
function valuesOf(bits: number, fullRange: boolean): Uint8ClampedArray {
  const { black, span } = rangeOf(bits, fullRange);
  return Uint8ClampedArray.from({ length: 1 << bits }, (_, code) => (code - black) * 255 / span);
}

function rangeOf(bits: number, fullRange: boolean) {
  const scale = 1 << (bits - 8);
  return fullRange
    ? { black: 0, span: (1 << bits) - 1, colours: (1 << bits) - 1 }
    : { black: 16 * scale, span: 219 * scale, colours: 224 * scale };
}

/** In whole numbers of 2^-16, by tables: this runs for every pixel of 48 million. */
function colourRow(light: Plane, blue: Plane, red: Plane, planes: Planes): Row {
  const [kr, kb] = weights[planes.matrix] ?? weights[usual]!;
  const kg = 1 - kr - kb;
  const { black, span, colours } = rangeOf(light.bits, planes.fullRange);
  const middle = 1 << (blue.bits - 1);
  const table = (length: number, value: (code: number) => number) =>
    Int32Array.from({ length }, (_, code) => Math.round(value(code) * 65_536));
  const ofLight = table(1 << light.bits, (code) => (code - black) * 255 / span + 0.5);
  const ofColour = (factor: number) =>
    table(1 << blue.bits, (code) => factor * (code - middle) * 255 / colours);
  const redOfRed = ofColour(2 * (1 - kr));
  const greenOfRed = ofColour(-2 * (1 - kr) * kr / kg);
  const greenOfBlue = ofColour(-2 * (1 - kb) * kb / kg);
  const blueOfBlue = ofColour(2 * (1 - kb));
  const [halfX, halfY] = [blue.width < light.width ? 1 : 0, blue.height < light.height ? 1 : 0];
  return (y, into) => {
    const from = y * light.stride;
    const blueFrom = (y >> halfY) * blue.stride;
    const redFrom = (y >> halfY) * red.stride;
    for (let x = 0, at = 0; x < light.width; x++, at += 3) {
      const bright = ofLight[light.samples[from + x]!]!;
      const bluish = blue.samples[blueFrom + (x >> halfX)]!;
      const reddish = red.samples[redFrom + (x >> halfX)]!;
      into[at] = clamped(bright + redOfRed[reddish]!);
      into[at + 1] = clamped(bright + greenOfRed[reddish]! + greenOfBlue[bluish]!);
      into[at + 2] = clamped(bright + blueOfBlue[bluish]!);
    }
  };
}

const clamped = (value: number) => value < 0 ? 0 : value >= 16_777_216 ? 255 : value >> 16;

function overWhite(alpha: Plane, y: number, into: Uint8Array): void {
  const most = (1 << alpha.bits) - 1;
  for (let x = 0; x < alpha.width; x++) {
    const cover = alpha.samples[y * alpha.stride + x]! / most;
    for (let at = 3 * x; at < 3 * x + 3; at++) into[at] = 255 - (255 - into[at]!) * cover;
  }
}
