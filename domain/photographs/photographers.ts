/** Who held the camera, in words. */
import type { Photographer } from "@/db/schema/photographs.ts";

export const photographerLabels: Readonly<Record<Photographer, string>> = {
  practice: "Somebody at the practice",
  patient: "The patient",
  relative_or_carer: "A relative or carer",
  elsewhere: "Somebody else, for instance a hospital",
};
