import {
  actinicKeratosis,
  basalCellCarcinoma,
  melanoma,
  naevus,
  seborrhoeicKeratosis,
} from "@/commands/demo/skin/growths.ts";
import type { Random } from "@/commands/demo/skin/random.ts";
import { acne, eczema, psoriasis, rosacea, tinea, urticaria } from "@/commands/demo/skin/rashes.ts";
import type { Lesion } from "@/commands/demo/skin/spot.ts";

/** What can be drawn, and how wide a close-up of it is in millimetres. */
export const drawableLesions = {
  naevus: { draw: naevus, width: 26 },
  melanoma: { draw: melanoma, width: 34 },
  basal_cell_carcinoma: { draw: basalCellCarcinoma, width: 28 },
  seborrhoeic_keratosis: { draw: seborrhoeicKeratosis, width: 34 },
  actinic_keratosis: { draw: actinicKeratosis, width: 42 },
  psoriasis: { draw: psoriasis, width: 82 },
  eczema: { draw: eczema, width: 74 },
  tinea: { draw: tinea, width: 62 },
  acne: { draw: acne, width: 58 },
  rosacea: { draw: rosacea, width: 54 },
  urticaria: { draw: urticaria, width: 110 },
} as const satisfies Record<string, { draw: (random: Random) => Lesion; width: number }>;

export type DrawableLesion = keyof typeof drawableLesions;
