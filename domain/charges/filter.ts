/** What somebody asks of the charges: a month, perhaps one practice or one service. */
import { z } from "zod";
import type { Day, Id, Month } from "@/db/columns.ts";
import { monthPattern } from "@/domain/months.ts";

/** A list's empty first line, which asks for all of them. */
const orAll = <Of extends string>() =>
  z.union(
    [z.literal("").transform(() => undefined), z.uuid().transform((id) => id as Id<Of>)],
    "Choose from the list",
  ).optional();

export const ChargesForm = z.object({
  month: z.string().regex(monthPattern, "Choose a month from the list")
    .transform((month) => month as Month).optional(),
  practice: orAll<"Organisation">(),
  service: orAll<"Service">(),
  /** `2026-03-02~0199…`: the row that the page before ended with. */
  after: z.string().regex(/^\d{4}-\d\d-\d\d~[0-9a-f-]{36}$/, "Follow the link again")
    .transform((place): ChargePlace => {
      const [pricedOn, id] = place.split("~") as [Day, Id<"Charge">];
      return { pricedOn, id };
    }).optional(),
});

export interface ChargePlace {
  readonly pricedOn: Day;
  readonly id: Id<"Charge">;
}

export interface ChargeFilter {
  readonly month: Month;
  readonly practice?: Id<"Organisation"> | undefined;
  readonly service?: Id<"Service"> | undefined;
}

/** Why a charge is taken back; the practice reads it. */
export const CreditForm = z.object({
  because: z.string().trim().min(1, "Say why the charge is taken back")
    .max(500, "Reason must be 500 characters or fewer"),
});
