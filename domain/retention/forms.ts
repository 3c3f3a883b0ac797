/** What is typed about records whose time is over. */
import { z } from "zod";
import type { Id, NhsNumber } from "@/db/columns.ts";
import { readNhsNumber } from "@/domain/nhs_number.ts";
import { typedDate, withDates } from "@/domain/typed_date.ts";

const reason = (missing: string) =>
  z.string().trim().min(1, missing).max(500, "Use 500 characters or fewer");

export const KeepForm = withDates(
  ["until"],
  z.object({
    until: typedDate("Day until which it is kept"),
    because: reason("Say why it is kept"),
  }),
);

export const HoldForm = z.object({ reason: reason("Say what the hold is for") });
export const EndHoldForm = z.object({ because: reason("Say why the hold can end") });

export const PeriodForm = z.object({
  years: z.coerce.number({ error: "Type a whole number of years" })
    .int("Type a whole number of years").min(1, "Type 1 year or more")
    .max(120, "Type 120 years or fewer"),
  because: reason("Say why, such as the policy that says so"),
});

export const CertificateForm = z.object({
  nhsNumber: z.string("Enter the NHS number").transform((typed, context): NhsNumber => {
    const read = readNhsNumber(typed, "allowed");
    if (read.ok) return read.number;
    context.addIssue({ code: "custom", message: read.why });
    return z.NEVER;
  }),
});

const reviews = z.union([z.string(), z.array(z.string())]).optional()
  .transform((typed) => [typed ?? []].flat() as Id<"RetentionReview">[]);

export const ChosenForm = z.object({ review: reviews });

export const ApproveForm = z.object({
  review: reviews,
  looked: z.literal("yes", { error: "Say that you have looked at what is destroyed" }),
});
