/** Where a story's words say it is, as a place of the catalogue and a side. */
import type { BodySide } from "@/db/schema/lesions.ts";
import { bodySites } from "@/domain/body_sites.ts";

interface BodyPlace {
  readonly bodySite: string;
  readonly bodySide: BodySide | null;
}

/** The first that fits; in the order in which one place would hide the other. */
const places: readonly (readonly [RegExp, string])[] = [
  [/face|cheeks/i, "Face, several places"],
  [/trunk|both arms/i, "Widespread"],
  [/back of .*hand/i, "Back of the hand"],
  [/hand/i, "Hand, several places"],
  [/inside of .*elbow/i, "Inside of the elbow"],
  [/elbow/i, "Elbow"],
  [/forearm/i, "Outer side of the forearm"],
  [/shoulder/i, "Shoulder"],
  [/upper back/i, "Upper back"],
  [/lower back/i, "Lower back"],
  [/flank/i, "Flank"],
  [/abdomen/i, "Abdomen"],
  [/chest/i, "Chest"],
  [/calf/i, "Calf"],
  [/knee/i, "Knee"],
  [/thigh/i, "Front of the thigh"],
  [/groin/i, "Groin"],
  [/foot/i, "Foot"],
  [/scalp/i, "Scalp"],
  [/\bear\b/i, "Ear"],
  [/nose/i, "Nose"],
  [/temple/i, "Temple"],
  [/forehead/i, "Forehead"],
  [/neck/i, "Front of the neck"],
];

export function bodyPlaceOf(words: string): BodyPlace {
  const label = places.find(([fits]) => fits.test(words))?.[1];
  const site = bodySites.find((each) => each.label === label);
  if (!site) throw new Error(`Cannot find a place on the body for “${words}”`);
  const said =
    (["left", "right", "both"] as const).find((side) => words.toLowerCase().includes(side)) ??
      "middle";
  const side = site.sides.find((each) => each === said) ?? site.sides[0];
  return { bodySite: site.code, bodySide: side ?? null };
}
