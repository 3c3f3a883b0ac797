/**
 * The weighted 7-point checklist for pigmented lesions (NICE NG12, 1.7.1): major features 2 points
 * each, minor ones 1. It says nothing of lesions without pigment, or of rashes.
 */
import type { WeightedOption } from "@/domain/questions/question.ts";

export const sevenPointKey = "seven_point";

/** NICE NG12, 1.7.1: "a weighted 7-point checklist score of 3 or more" is suspicion of melanoma. */
export const suspectedFrom = 3;

export const sevenPoints: readonly WeightedOption[] = [
  { value: "size_change", label: "Change in size", weight: 2 },
  { value: "irregular_shape", label: "Irregular shape", weight: 2 },
  { value: "irregular_colour", label: "Irregular colour", weight: 2 },
  { value: "seven_mm", label: "Largest diameter 7 mm or more", weight: 1 },
  { value: "inflammation", label: "Inflammation", weight: 1 },
  { value: "oozing", label: "Oozing", weight: 1 },
  { value: "sensation", label: "Change in sensation", weight: 1 },
];

export const noneOfSeven: WeightedOption = {
  value: "none",
  label: "None of these",
  weight: 0,
  exclusive: true,
};
