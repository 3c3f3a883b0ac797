import { z } from "zod";
import { type WayOfTelling, waysOfTelling } from "@/db/schema/referrals.ts";
import { typedDate, withDates } from "@/domain/typed_date.ts";

export const wayLabels: Readonly<Record<WayOfTelling, string>> = {
  in_person: "In person",
  telephone: "By telephone",
  video: "By video",
  letter: "By letter",
};

export const ToldForm = withDates(
  ["toldOn"],
  z.object({
    toldOn: typedDate("Day", "Enter the day on which the patient was told"),
    toldHow: z.enum(waysOfTelling, "Choose how the patient was told"),
    /** What the page showed as recorded. */
    seen: z.string().max(10).default(""),
  }),
);
export type ToldInput = z.output<typeof ToldForm>;
