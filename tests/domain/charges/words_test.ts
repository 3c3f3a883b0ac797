import { deepEqual, equal } from "node:assert/strict";
import type { Month, Pence } from "@/db/columns.ts";
import { daysOf, monthInWords, monthsBetween } from "@/domain/months.ts";
import { pounds } from "@/domain/charges/words.ts";

Deno.test("pounds() leaves out pence where there are none, and sets thousands apart", () => {
  const said = [0, 6500, 4505, 7, 123_456_789, -6500, -123_400].map((pence) =>
    pounds(pence as Pence)
  );
  deepEqual(said, ["£0", "£65", "£45.05", "£0.07", "£1,234,567.89", "−£65", "−£1,234"]);
});

Deno.test("a month has as many days as it has", () => {
  deepEqual(daysOf("2028-02" as Month), ["2028-02-01", "2028-02-29"]);
  deepEqual(daysOf("2026-12" as Month), ["2026-12-01", "2026-12-31"]);
  equal(monthInWords("2026-12" as Month), "December 2026");
});

Deno.test("months go over the turn of the year, the latest first", () => {
  deepEqual(monthsBetween("2025-11" as Month, "2026-02" as Month), [
    "2026-02",
    "2026-01",
    "2025-12",
    "2025-11",
  ]);
});
