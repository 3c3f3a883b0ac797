import { deepEqual, equal, match } from "node:assert/strict";
import fc from "fast-check";
import type { Day } from "@/db/columns.ts";
import { fold, nameParts, runTogether } from "@/domain/patients/fold.ts";
import { readPostcode } from "@/domain/patients/postcode.ts";
import { kindsOf, readSearch } from "@/domain/patients/search.ts";
import { matchExpression } from "@/domain/patients/search_index.ts";
import { readDay } from "@/domain/patients/written_date.ts";

const today = "2026-03-02" as Day;
const read = (words: string, born = "") => readSearch({ words, born }, today);
const found = (words: string, born = "") => {
  const result = read(words, born);
  return result.ok ? result.search : result.why;
};

Deno.test("readSearch() tells a number, a date, a postcode and names apart, in any order", () => {
  deepEqual(found("999 000 0018"), { names: [], nhsNumber: "9990000018" });
  deepEqual(found("999-000-0018"), { names: [], nhsNumber: "9990000018" });
  deepEqual(found("Pell 9/6/1943"), { names: ["pell"], born: ["1943-06-09"] });
  deepEqual(found("09.06.1943 edith PELL"), { names: ["edith", "pell"], born: ["1943-06-09"] });
  deepEqual(found("zz993wz"), { names: [], postcode: "ZZ99 3WZ" });
  deepEqual(found("Edith Pell ZZ99 3WZ 9990000018 9 June 1943"), {
    names: ["edith", "pell"],
    nhsNumber: "9990000018",
    born: ["1943-06-09"],
    postcode: "ZZ99 3WZ",
  });
});

Deno.test("readSearch() takes the date of birth from its own box first", () => {
  deepEqual(found("pell", "9 6 1943"), { names: ["pell"], born: ["1943-06-09"] });
  deepEqual(found("", "9 6 1943"), { names: [], born: ["1943-06-09"] });
  deepEqual(read("pell", "yesterday"), {
    ok: false,
    field: "born",
    why: "Date of birth must be a real date, such as 15 3 1984",
  });
});

Deno.test("readSearch() says what is missing or wrong", () => {
  match(String(found("")), /Enter an NHS number, name, date of birth or postcode/);
  match(String(found("p")), /at least 2 letters/);
  match(String(found("...")), /at least 2 letters/);
  match(String(found("999 123 4567")), /not an NHS number/);
  match(String(found("999 000 001")), /10 digits. This one has 9/);
  match(String(found("31/2/1984")), /31\/2\/1984 is not a real date/);
});

Deno.test("readSearch() never throws, whatever is typed", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), fc.string(), (words, born) => {
    const result = read(words, born);
    equal(typeof (result.ok ? result.search : result.why), result.ok ? "object" : "string");
  }));
});

Deno.test("kindsOf() says what was searched by and none of the words", () => {
  const result = read("Edith 9990000018 9/6/1943 ZZ99 3WZ");
  deepEqual(result.ok && kindsOf(result.search), [
    "nhs_number",
    "date_of_birth",
    "postcode",
    "name",
  ]);
});

Deno.test("readDay() reads the ways in which a date is written", () => {
  for (
    const written of [
      "1943-06-09",
      "9/6/1943",
      "09/06/1943",
      "9.6.1943",
      "9-6-1943",
      "9 6 1943",
      "9 June 1943",
      "9th jun 1943",
      "09-Jun-1943",
      "09061943",
      "9/6/43",
    ]
  ) equal(readDay(written, today), "1943-06-09", written);
});

Deno.test("readDay() refuses what is no day, or could be two", () => {
  for (const written of ["", "31/2/1984", "13/13/1984", "9/6/14", "about 1943", "1943"]) {
    equal(readDay(written, today), undefined, written);
  }
});

Deno.test("readPostcode() takes any case and spacing", () => {
  for (const typed of ["bn1 4gt", "BN14GT", " b n 1-4gt "]) equal(readPostcode(typed), "BN1 4GT");
  for (const typed of ["BN1", "BN1 4G", "1BN 4GT", "BN1 4GTX"]) {
    equal(readPostcode(typed), undefined);
  }
});

const letters = fc.string({
  unit: fc.constantFrom(..."abcçdeéèêëfghiíïjklłmnñoóöøpqrsßtuúüvwxyzæœđðþ'’- "),
  minLength: 1,
  maxLength: 20,
});

Deno.test("fold() is settled after once, and knows neither case nor accents", () => {
  fc.assert(fc.property(letters, (name) => {
    equal(fold(fold(name)), fold(name));
    equal(fold(name.toLowerCase()), fold(name));
    equal(fold(name.normalize("NFD")), fold(name.normalize("NFC")));
    match(fold(name), /^[a-z'’ -]*$/);
  }));
});

Deno.test("runTogether() knows no hyphens, apostrophes or spaces", () => {
  fc.assert(fc.property(letters, fc.constantFrom("-", " ", "'", "’"), (name, separator) => {
    const separated = nameParts(name).join(separator);
    equal(runTogether(separated), runTogether(name));
  }));
});

Deno.test("matchExpression() quotes each word and also tries neighbours as one", () => {
  equal(matchExpression(["pell"]), '("pell" *)');
  equal(matchExpression(["de", "souza"]), '("de" * AND "souza" *) OR ("desouza" *)');
  equal(matchExpression(['a"b']), '("a""b" *)');
});
