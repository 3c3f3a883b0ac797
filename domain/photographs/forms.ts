/** What people say of a photograph: as it is sent, by whichever way, and when it is corrected. */
import { z } from "zod";
import type { Id } from "@/db/columns.ts";
import { bodySides } from "@/db/schema/lesions.ts";
import { photographers, photographFaults, photographKinds } from "@/db/schema/photographs.ts";

/** A field left empty was not answered. */
const unlessEmpty = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => value === "" ? undefined : value, schema.optional());

export const PhotographDetails = z.object({
  kind: z.enum(photographKinds, "Say what the photograph shows"),
  lesionId: unlessEmpty(
    z.uuid("Choose a lesion from the list").transform((id) => id as Id<"Lesion">),
  ),
  /** SNOMED CT code. Of the lesion, where there is one. */
  bodySite: unlessEmpty(z.string().regex(/^\d{6,18}$/, "Choose a place from the list")),
  bodySide: unlessEmpty(z.enum(bodySides, "Choose a side from the list")),
  takenBy: unlessEmpty(z.enum(photographers, "Say who took the photograph")),
  intimateAskedBy: unlessEmpty(
    z.string().trim().max(100, "The name must be 100 characters or fewer"),
  ),
});
export type PhotographDetails = z.output<typeof PhotographDetails>;

/** What one form says of all the photographs that it brings. */
export const SharedDetails = PhotographDetails.omit({ kind: true });
export type SharedDetails = z.output<typeof SharedDetails>;

/** All of it, with what only the sender's browser knows. */
export const SentPhotograph = PhotographDetails.extend({
  sentDespite: z.array(z.enum(photographFaults)).max(photographFaults.length).optional(),
  sentSmallerFromBytes: z.coerce.number().int().positive().optional(),
  /** What the camera wrote of an original that was made smaller, and so lost it: taken_at.ts. */
  takenAt: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d([+-]\d\d:\d\d)?$/).optional(),
});
export type SentPhotograph = z.output<typeof SentPhotograph>;

/** As text by name, as uploads bring it; else the words for what is wrong with it. */
export function readSentPhotograph(
  { sentDespite, sentSmallerFromBytes, ...details }: Readonly<Record<string, string>>,
): SentPhotograph | string {
  const parsed = SentPhotograph.safeParse({
    ...details,
    ...(sentDespite ? { sentDespite: sentDespite.split(",") } : {}),
    ...(sentSmallerFromBytes ? { sentSmallerFromBytes } : {}),
  });
  if (parsed.success) return parsed.data;
  const { path, message } = parsed.error.issues[0]!;
  return String(path[0]) in PhotographDetails.shape
    ? message
    : "Part of this did not arrive as it should. Open the page again";
}
