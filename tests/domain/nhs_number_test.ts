import { deepEqual, equal, match, ok } from "node:assert/strict";
import fc from "fast-check";
import type { NhsNumber } from "@/db/columns.ts";
import {
  checkDigitOf,
  formatNhsNumber,
  readNhsNumber,
  type TestNumbers,
} from "@/domain/nhs_number.ts";
import { nextTestNumber } from "@/tests/factories/patients.ts";

const digit = fc.integer({ min: 0, max: 9 }).map(String);
const valid = fc.tuple(
  fc.constantFrom("4", "6", "7", "9"),
  fc.array(digit, {
    minLength: 8,
    maxLength: 8,
  }),
).map(([first, rest]) => first + rest.join(""))
  .filter((nine) => checkDigitOf(nine) !== undefined)
  .map((nine) => nine + checkDigitOf(nine))
  .filter((ten) => !/^(\d)\1+$/.test(ten));

const reads = (typed: string, testNumbers: TestNumbers = "allowed") =>
  readNhsNumber(typed, testNumbers);
const why = (typed: string, testNumbers?: TestNumbers) => {
  const read = reads(typed, testNumbers);
  return read.ok ? "" : read.why;
};

Deno.test("readNhsNumber() reads a number in any spacing", () => {
  const space = fc.constantFrom("", " ", "-", "\u00a0", "\u2009", "–", ".", "\t");
  fc.assert(fc.property(valid, fc.array(space, { minLength: 11, maxLength: 11 }), (ten, gaps) => {
    const typed = gaps.map((gap, i) => gap + (ten[i] ?? "")).join("");
    deepEqual(reads(typed), { ok: true, number: ten });
  }));
});

Deno.test("readNhsNumber() catches every single wrong digit", () => {
  fc.assert(fc.property(valid, fc.nat(9), fc.integer({ min: 1, max: 9 }), (ten, at, by) => {
    const wrong = [...ten];
    wrong[at] = String((Number(wrong[at]) + by) % 10);
    ok(!reads(wrong.join("")).ok);
  }));
});

Deno.test("readNhsNumber() catches every two digits that were swapped", () => {
  fc.assert(fc.property(valid, fc.nat(9), fc.nat(9), (ten, a, b) => {
    fc.pre(ten[a] !== ten[b]);
    const swapped = [...ten];
    [swapped[a], swapped[b]] = [swapped[b]!, swapped[a]!];
    ok(!reads(swapped.join("")).ok);
  }));
});

Deno.test("readNhsNumber() never throws, and says why in words without a full stop", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (typed) => {
    const said = why(typed);
    ok(reads(typed).ok || said.length > 10);
    ok(!said.endsWith("."));
  }));
});

Deno.test("readNhsNumber() says what is wrong", () => {
  const table: readonly (readonly [string, RegExp, TestNumbers?])[] = [
    ["", /^Enter the NHS number$/],
    ["   ", /^Enter the NHS number$/],
    ["QQ 12 34 56 C", /National Insurance number/],
    ["999O000018", /only digits/],
    ["999 000 001", /10 digits. This one has 9/],
    ["999 000 00181", /10 digits. This one has 11/],
    ["999 123 4567", /not an NHS number/],
    ["0000000000", /one digit ten times/],
    ["9999999999", /one digit ten times/],
    ["010 112 0028", /Scottish CHI/],
    ["320 000 0015", /Northern Ireland/],
    ["5000000013", /begins like this/],
    ["800 000 0016", /begins like this/],
    ["9990000018", /for testing/, "refused"],
    ["4010232137", /demonstration/, "only"],
  ];
  for (const [typed, words, testNumbers] of table) match(why(typed, testNumbers), words, typed);
});

Deno.test("readNhsNumber() takes numbers for testing only where it should", () => {
  const taken = (typed: string) =>
    (["only", "refused", "allowed"] as const).filter((each) => reads(typed, each).ok);
  deepEqual(taken("999 000 0018"), ["only", "allowed"]);
  deepEqual(taken("401 023 2137"), ["refused", "allowed"]);
});

Deno.test("formatNhsNumber() shows 3 3 4 with spaces at which no line breaks", () => {
  equal(formatNhsNumber("9990000018" as NhsNumber), "999\u00a0000\u00a00018");
});

Deno.test("nextTestNumber() gives valid numbers from the range for testing, no two the same", () => {
  const numbers = Array.from({ length: 200 }, nextTestNumber);
  equal(new Set(numbers).size, 200);
  ok(numbers.every((number) => number.startsWith("999") && reads(number, "only").ok));
});
