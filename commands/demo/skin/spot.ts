/**
 * One point of skin, in terms of what gives skin its colour: two pigments that absorb light
 * (melanin, blood), and what lies on top. Lesions add to these, so that the same lesion looks as it
 * does on light and on dark skin.
 */
export interface Spot {
  melanin: number;
  blood: number;
  /** Melanin so deep that it looks blue-grey, 0 to 1. */
  deep: number;
  /** Dry, pale scale or keratin over the skin, 0 to 1. */
  scale: number;
  /** Yellow crust or pus, 0 to 1. */
  crust: number;
  /** In millimetres; the light shows its slopes. */
  height: number;
  gloss: number;
}

/** Adds its part to a spot; positions in millimetres from the middle of the picture. */
export type Lesion = (x: number, y: number, spot: Spot) => void;

const dermis = [0.94, 0.81, 0.735] as const;
const melaninAbsorbs = [0.6, 0.81, 0.93] as const;
const bloodAbsorbs = [0.2, 0.7, 0.58] as const;
const deepColour = [0.3, 0.33, 0.4] as const;
const scaleColour = [0.9, 0.87, 0.83] as const;
const crustColour = [0.82, 0.66, 0.36] as const;

export type Channel = 0 | 1 | 2;

/** Reflected light of a channel (red, green, blue), 0 to 1, before any lamp falls on it. */
export function colourOf(spot: Spot, channel: Channel): number {
  const melanin = Math.max(0, spot.melanin);
  const absorbed = melaninAbsorbs[channel] * melanin +
    bloodAbsorbs[channel] * Math.max(0, spot.blood) / (1 + 0.55 * melanin);
  let colour = dermis[channel] * Math.exp(-absorbed);
  colour += (deepColour[channel] - colour) * spot.deep;
  colour += (crustColour[channel] * (0.55 + 0.45 * colour) - colour) * spot.crust;
  return colour + (scaleColour[channel] * (0.72 + 0.28 * colour) - colour) * spot.scale;
}
