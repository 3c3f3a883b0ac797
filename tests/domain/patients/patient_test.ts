import { equal } from "node:assert/strict";
import type { Day, NhsNumber } from "@/db/columns.ts";
import {
  ageInWords,
  bornInWords,
  listName,
  needInWords,
  nhsNumberInWords,
} from "@/domain/patients/patient.ts";

const age = (born: string, today: string) => ageInWords(born as Day, today as Day);

Deno.test("ageInWords() counts in the unit that says enough", () => {
  equal(age("2026-03-02", "2026-03-02"), "0 days");
  equal(age("2026-03-01", "2026-03-02"), "1 day");
  equal(age("2026-02-20", "2026-03-02"), "1 week");
  equal(age("2025-12-08", "2026-03-02"), "2 months");
  equal(age("2024-03-03", "2026-03-02"), "23 months");
  equal(age("2024-03-02", "2026-03-02"), "2 years");
  equal(age("1943-06-09", "2026-03-02"), "82 years");
});

Deno.test("ageInWords() gives someone born on 29 February a birthday in every year", () => {
  equal(age("2004-02-29", "2026-02-28"), "21 years");
  equal(age("2004-02-29", "2026-03-01"), "22 years");
});

Deno.test("bornInWords() says the day and the age", () => {
  equal(bornInWords("1984-03-15" as Day, "2026-03-02" as Day), "15 March 1984 (41 years)");
});

Deno.test("listName() leaves no doubt which is the last name", () => {
  equal(listName({ firstName: "Scott", lastName: "O'Brien" }), "O'BRIEN, Scott");
});

Deno.test("nhsNumberInWords() says the number, or why there is none", () => {
  equal(
    nhsNumberInWords({ nhsNumber: "9990000018" as NhsNumber, noNhsNumberReason: null }),
    "999\u00a0000\u00a00018",
  );
  equal(
    nhsNumberInWords({ nhsNumber: null, noNhsNumberReason: "lives_abroad" }),
    "None: lives abroad",
  );
});

Deno.test("needInWords() says the need and its detail", () => {
  equal(needInWords({ kind: "interpreter", detail: "Polish" }), "Needs an interpreter: Polish");
  equal(needInWords({ kind: "wheelchair", detail: null }), "Uses a wheelchair");
  equal(needInWords({ kind: "other", detail: "Afraid of lifts" }), "Afraid of lifts");
});
