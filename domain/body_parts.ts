/**
 * The body in a few large parts: what rules are written by ("on the face"), and how a place was
 * told before it was chosen from the catalogue of domain/body_sites.ts.
 */
import { bodySite } from "@/domain/body_sites.ts";

export const bodyParts = [
  { value: "scalp", label: "Scalp" },
  { value: "face", label: "Face" },
  { value: "ear", label: "Ear" },
  { value: "lip_or_mouth", label: "Lip or mouth" },
  { value: "neck", label: "Neck" },
  { value: "shoulder", label: "Shoulder" },
  { value: "upper_arm", label: "Upper arm" },
  { value: "forearm", label: "Forearm" },
  { value: "hand", label: "Hand" },
  { value: "nail", label: "Nail" },
  { value: "chest", label: "Chest" },
  { value: "abdomen", label: "Abdomen" },
  { value: "upper_back", label: "Upper back" },
  { value: "lower_back", label: "Lower back" },
  { value: "buttock", label: "Buttock" },
  { value: "groin", label: "Groin" },
  { value: "thigh", label: "Thigh" },
  { value: "lower_leg", label: "Lower leg" },
  { value: "foot", label: "Foot" },
  { value: "widespread", label: "Widespread" },
  { value: "somewhere_else", label: "Somewhere else" },
] as const;
export type BodyPart = typeof bodyParts[number]["value"];

const sitesOf: Readonly<Record<BodyPart, readonly string[]>> = {
  scalp: ["Scalp"],
  face: [
    "Forehead",
    "Temple",
    "Around the eye",
    "Nose",
    "Cheek",
    "Chin",
    "Jaw",
    "Face, several places",
  ],
  ear: ["Ear"],
  lip_or_mouth: ["Lip", "Inside of the mouth"],
  neck: ["Front of the neck", "Side of the neck", "Back of the neck"],
  shoulder: ["Shoulder"],
  upper_arm: ["Front of the upper arm", "Back of the upper arm"],
  forearm: [
    "Inside of the elbow",
    "Elbow",
    "Inner side of the forearm",
    "Outer side of the forearm",
  ],
  hand: [
    "Wrist",
    "Palm of the hand",
    "Back of the hand",
    "Hand, several places",
    "Finger or thumb",
  ],
  nail: ["Fingernail", "Toenail"],
  chest: ["Chest", "Breast", "Nipple"],
  abdomen: ["Abdomen", "Flank"],
  upper_back: ["Upper back"],
  lower_back: ["Lower back"],
  buttock: ["Buttock", "Perineum", "Anus"],
  groin: ["Groin", "Genitals", "Penis", "Scrotum", "Vulva"],
  thigh: ["Front of the thigh", "Back of the thigh"],
  lower_leg: ["Knee", "Back of the knee", "Shin", "Calf"],
  foot: ["Ankle", "Foot", "Heel", "Toe"],
  widespread: ["Widespread"],
  somewhere_else: ["Armpit"],
};

const byLabel = new Map(
  bodyParts.flatMap(({ value }) => sitesOf[value].map((label) => [label, value] as const)),
);

const isPart = (value: string): value is BodyPart => bodyParts.some((part) => part.value === value);

/** @param place a code of the catalogue, or a part as it was told before there were codes */
export function partOf(place: string): BodyPart | undefined {
  if (isPart(place)) return place;
  const site = bodySite(place);
  return site && (byLabel.get(site.label) ?? "somewhere_else");
}

export const partInWords = (value: string): string | undefined =>
  bodyParts.find((part) => part.value === value)?.label;
