/**
 * Draws the demo's photographs once for each kind of story and skin, and hands out as many as
 * are wanted, each with a camera, a time and a place of its own, as phones write them.
 */
import { drawMany } from "@/commands/demo/draw_many.ts";
import { phoneOf, type PhotographKind, type SkinPhotograph } from "@/commands/demo/draw_skin.ts";
import type { DrawableLesion } from "@/commands/demo/skin/catalogue.ts";
import type { SkinTone } from "@/commands/demo/skin/plain_skin.ts";
import { stampExif } from "@/commands/demo/stamp_exif.ts";
import { stories } from "@/commands/demo/stories.ts";

export interface Pictures {
  /** A JPEG of phone size; the serial makes it one of its kind. */
  take(wanted: Wanted): Uint8Array<ArrayBuffer>;
}

export interface Wanted {
  readonly lesion: DrawableLesion;
  readonly kind: PhotographKind;
  readonly tone: SkinTone;
  readonly serial: number;
  /** Local time, as a camera writes it. */
  readonly takenAt: string;
}

/** Dermatoscopes are held on lesions of pigment and on suspected cancers. */
export const dermoscopic: readonly DrawableLesion[] = [
  "melanoma",
  "naevus",
  "basal_cell_carcinoma",
  "seborrhoeic_keratosis",
];

/** Two skins stand for all in the drawings: enough to see that the product is not made for one. */
const nearest = (tone: SkinTone): SkinTone =>
  tone === "dark" || tone === "brown" || tone === "olive" ? "brown" : "light";

export async function drawPictures(
  progress: (done: number, of: number) => void,
): Promise<Pictures> {
  const wanted = everyPicture();
  const drawn = new Map<string, Uint8Array>();
  await drawMany(wanted, (jpeg, one) => {
    drawn.set(keyOf(one), jpeg);
    progress(drawn.size, wanted.length);
    return Promise.resolve();
  });
  return {
    take({ serial, takenAt, ...picture }) {
      const found = drawn.get(keyOf({ ...picture, tone: nearest(picture.tone) }));
      if (!found) throw new Error(`Cannot find a drawing of ${picture.lesion}, ${picture.kind}`);
      // A phone held one way or the other: 1 lies, 6 stands, 3 lies upside down.
      const orientation = picture.kind === "dermoscopic" ? 1 : [1, 6, 3, 8][serial % 4]!;
      return stampExif(found, { ...phoneOf(serial), takenAt, orientation });
    },
  };
}

function everyPicture(): readonly SkinPhotograph[] {
  const lesions = [...new Set(stories.map((story) => story.lesion))];
  return lesions.flatMap((lesion, i) => {
    const one = (kind: PhotographKind, tone: SkinTone) => ({
      seed: i * 10 + (tone === "brown" ? 5 : 1),
      tone,
      lesion,
      kind,
      takenAt: "2026-01-01T12:00:00",
      onLimb: true,
    });
    const tones = ["light", "brown"] as const;
    return tones.flatMap((tone) => [
      one("overview", tone),
      one("close_up", tone),
      ...(dermoscopic.includes(lesion) ? [one("dermoscopic", tone)] : []),
    ]);
  });
}

const keyOf = ({ lesion, kind, tone }: Pick<SkinPhotograph, "lesion" | "kind" | "tone">) =>
  `${lesion} ${kind} ${tone}`;
