/** A month's totals are due on the twelfth working day of the month after it. */
import { equal } from "node:assert/strict";
import type { Day, Month } from "@/db/columns.ts";
import { bankHolidays } from "@/domain/clocks/bank_holidays.ts";
import { returnDueOn } from "@/domain/surveys/return_due.ts";

const table = [
  ["2026-09", "2026-10-16"], // begins on a Thursday
  ["2026-10", "2026-11-17"], // begins on a Sunday
  ["2026-11", "2026-12-16"],
  ["2026-12", "2027-01-19"], // New Year's Day is a Friday
  ["2027-02", "2027-03-16"],
  ["2027-03", "2027-04-16"], // Easter Monday was the 29th of March
  ["2028-03", "2028-04-20"], // Good Friday and Easter Monday: the 14th and 17th
] as const;

for (const [month, due] of table) {
  Deno.test(`for ${month} it is due on ${due}`, () => {
    equal(returnDueOn(month as Month, bankHolidays), due as Day);
  });
}
