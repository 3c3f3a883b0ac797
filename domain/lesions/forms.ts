/** What people say of a lesion: where it is, so that everyone means the same one. */
import { z } from "zod";
import { bodyMapViews, bodySides } from "@/db/schema/lesions.ts";
import { bodySite } from "@/domain/body_sites.ts";

const unlessEmpty = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => value === "" || value === undefined ? null : value, schema.nullable());

const part = z.string().regex(/^(0(\.\d+)?|1)$/).transform(Number).optional().catch(undefined);

export const LesionForm = z.object({
  bodySite: z.string("Choose where it is").refine(
    (code) => bodySite(code) !== undefined,
    "Choose where it is",
  ),
  bodySide: unlessEmpty(z.enum(bodySides, "Choose a side from the list")),
  place: z.string().trim().max(200, "The place must be 200 characters or fewer").nullish()
    .transform((place) => place || null),
  // Where it was pressed: nobody can type it, so what is not in order is not there.
  mapView: z.enum(bodyMapViews).optional().catch(undefined),
  mapX: part,
  mapY: part,
}).superRefine(({ bodySite: code, bodySide }, context) => {
  const words = sideProblem(code, bodySide);
  if (words) context.addIssue({ code: "custom", path: ["bodySide"], message: words });
}).transform(({ bodySite: code, bodySide, place, mapView, mapX, mapY }) => ({
  bodySite: code,
  bodySide: bodySite(code)?.sides.length ? bodySide : null,
  place,
  ...(mapView && mapX !== undefined && mapY !== undefined && { mapView, mapX, mapY }),
}));
export type LesionInput = z.output<typeof LesionForm>;

/** One lesion is in one place: two are two lesions. */
function sideProblem(code: string, side: string | null): string | undefined {
  const site = bodySite(code);
  if (!site || site.sides.length === 0) return undefined;
  if (side === "both") return "Choose one side. Where there are two lesions, record each";
  if (side !== null && site.sides.some((each) => each === side)) return undefined;
  const sides = site.sides.filter((each) => each !== "both");
  return `Choose a side of the ${site.label.toLowerCase()}: ${sides.join(" or ")}`;
}
