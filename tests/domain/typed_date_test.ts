import { deepEqual, equal } from "node:assert/strict";
import fc from "fast-check";
import { z } from "zod";
import type { Day } from "@/db/columns.ts";
import { dateBoxes, optionalTypedDate, typedDate, withDates } from "@/domain/typed_date.ts";

const Form = withDates(
  ["born", "left"],
  z.object({ born: typedDate("Date of birth"), left: optionalTypedDate("Last day") }),
);
const typed = (day: string, month: string, year: string) => ({
  "born-day": day,
  "born-month": month,
  "born-year": year,
});
const message = (fields: object) => {
  const result = Form.safeParse(fields);
  return result.success ? result.data.born : result.error.issues[0]?.message;
};

Deno.test("typedDate() reads figures, short and long month names", () => {
  equal(message(typed("5", "3", "1984")), "1984-03-05");
  equal(message(typed(" 05 ", "Mar", "1984")), "1984-03-05");
  equal(message(typed("29", "february", "2024")), "2024-02-29");
});

Deno.test("typedDate() says what is missing, and what is not a date", () => {
  equal(message({}), "Enter the date of birth");
  equal(message(typed("5", "", "1984")), "Date of birth must include a month");
  equal(message(typed("", "", "1984")), "Date of birth must include a day and a month");
  equal(message(typed("29", "2", "2023")), "Date of birth must be a real date");
  equal(message(typed("1", "1", "84")), "Date of birth must be a real date");
  equal(message(typed("1", "13", "1984")), "Date of birth must be a real date");
  equal(message(typed("1", "ma", "1984")), "Date of birth must be a real date");
});

Deno.test("optionalTypedDate() may be left empty, but not half", () => {
  deepEqual(Form.parse(typed("5", "3", "1984")), { born: "1984-03-05", left: null });
  const half = Form.safeParse({ ...typed("5", "3", "1984"), "left-day": "2" });
  equal(half.error?.issues[0]?.message, "Last day must include a month and a year");
});

Deno.test("dateBoxes() fills the boxes with what typedDate() reads back", () => {
  const date = fc.date({
    min: new Date("1900-01-01"),
    max: new Date("2100-01-01"),
    noInvalidDate: true,
  });
  fc.assert(fc.property(date, (each) => {
    const day = each.toISOString().slice(0, 10) as Day;
    equal(message(dateBoxes("born", day)), day);
  }));
});
