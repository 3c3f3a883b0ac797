import { z } from "zod";
import { typedDate, withDates } from "@/domain/typed_date.ts";

export const TreatmentForm = withDates(
  ["begunOn"],
  z.object({
    begunOn: typedDate("Day", "Enter the day on which treatment began"),
    /** What the page showed as recorded. */
    seen: z.string().max(10).default(""),
  }),
);
export type TreatmentInput = z.output<typeof TreatmentForm>;
