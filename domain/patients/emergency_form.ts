import { z } from "zod";
import type { NhsNumber } from "@/db/columns.ts";
import { readNhsNumber } from "@/domain/nhs_number.ts";
import { typedDate, withDates } from "@/domain/typed_date.ts";

/** Who it is, exactly, and why their record must be opened now. */
export const EmergencyForm = withDates(
  ["dateOfBirth"],
  z.object({
    nhsNumber: z.string("Enter the NHS number").transform((typed, context): NhsNumber => {
      const read = readNhsNumber(typed, "allowed");
      if (read.ok) return read.number;
      context.addIssue({ code: "custom", message: read.why });
      return z.NEVER;
    }),
    dateOfBirth: typedDate("Date of birth"),
    reason: z.string("Enter the reason").trim()
      .min(10, "Enter the reason in 10 characters or more: its owner reads it")
      .max(500, "Reason must be 500 characters or fewer"),
  }),
);
export type EmergencyInput = z.output<typeof EmergencyForm>;
