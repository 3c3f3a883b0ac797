/** What people draw on a photograph, as it is sent. */
import { z } from "zod";
import type { Id } from "@/db/columns.ts";
import { markShapes } from "@/db/schema/marks.ts";
import { markCatalogue, mostPoints } from "@/domain/photographs/marks.ts";

/** Longer than any side of what is admitted: the photograph's own sides are asked inside the change. */
const coordinate = z.number().min(0).max(100_000);
const Points = z.array(z.tuple([coordinate, coordinate])).max(mostPoints);
const notDrawn = "The mark did not arrive as it was drawn. Draw it again";

/** Given by who draws it, so that what is sent again, because its answer was lost, is kept once. */
const ownId = <Of extends string>() =>
  z.uuidv7(notDrawn).transform((id) => id.toLowerCase() as Id<Of>).optional();

export const MarkForm = z.object({
  id: ownId<"Mark">(),
  shape: z.enum(markShapes, "Choose what to draw"),
  points: z.string(notDrawn).transform((text, context) => {
    const points = Points.safeParse(parsed(text));
    if (points.success) return points.data;
    context.addIssue(notDrawn);
    return z.NEVER;
  }),
  words: z.string().trim().max(200, "The words must be 200 characters or fewer").default("")
    .transform((words) => words === "" ? null : words),
}).superRefine(({ shape, points, words }, context) => {
  const { fewest, most, needsWords } = markCatalogue[shape];
  if (points.length < fewest || points.length > most) {
    context.addIssue({ code: "custom", path: ["points"], message: notDrawn });
  }
  if (needsWords && words === null) {
    context.addIssue({ code: "custom", path: ["words"], message: "Enter the words to show" });
  }
});
export type MarkForm = z.output<typeof MarkForm>;

const end = z.coerce.number("Set both points on the ruler").min(0, "Set both points on the ruler");

export const ScaleForm = z.object({
  id: ownId<"Scale">(),
  fromX: end,
  fromY: end,
  toX: end,
  toY: end,
  millimetres: z.coerce.number("Enter how many millimetres lie between the two points")
    .min(0.1, "Enter at least 0.1 mm")
    .max(2500, "Enter 2,500 mm or less"),
}).refine(({ fromX, fromY, toX, toY }) => Math.hypot(toX - fromX, toY - fromY) >= 5, {
  path: ["fromX"],
  message: "The two points are too near each other. Set them further apart on the ruler",
});
export type ScaleForm = z.output<typeof ScaleForm>;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
