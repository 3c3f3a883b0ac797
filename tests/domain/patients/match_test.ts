import { equal, match } from "node:assert/strict";
import fc from "fast-check";
import type { Day, NhsNumber } from "@/db/columns.ts";
import { type Identity, likeness, oneSlip } from "@/domain/patients/match.ts";

const pell: Identity = {
  nhsNumber: null,
  firstName: "Edith",
  lastName: "Pell",
  dateOfBirth: "1943-06-09" as Day,
};
const how = (over: Partial<Identity>, of: Partial<Identity> = {}) =>
  likeness({ ...pell, ...of }, { ...pell, ...over })?.how;
const number = (text: string) => text as NhsNumber;

Deno.test("likeness() knows the same person by number, and by name and date of birth", () => {
  equal(
    how({ nhsNumber: number("9990000018") }, { nhsNumber: number("9990000018") }),
    "same_number",
  );
  equal(how({}), "likely");
  equal(how({ lastName: "PELL", firstName: "édith" }), "likely");
  equal(how({ lastName: "O’Pell" }, { lastName: "OPell" }), "likely");
  equal(how({ firstName: "E" }), "likely");
  equal(how({ firstName: "Edith Mary" }), "likely");
  equal(how({ firstName: "Edyth" }), "likely");
  equal(how({ firstName: "Pell", lastName: "Edith" }), "likely");
});

Deno.test("likeness() thinks it possible where one thing differs as it does by mistake", () => {
  equal(how({ dateOfBirth: "1943-09-06" as Day }), "possible");
  equal(how({ dateOfBirth: "1934-06-09" as Day }), "possible");
  equal(how({ dateOfBirth: "1943-06-08" as Day }), "possible");
  equal(how({ lastName: "Pell-Okafor" }), "possible");
  equal(how({ lastName: "Pelle" }), "possible");
  equal(how({ nhsNumber: number("9990000018") }, { nhsNumber: number("9990000026") }), "possible");
});

Deno.test("likeness() keeps apart who only share something", () => {
  equal(how({ firstName: "Enid" }), undefined, "twins");
  equal(how({ lastName: "Marsh" }), undefined);
  equal(how({ dateOfBirth: "1984-03-15" as Day }), undefined);
  equal(how({ firstName: "E", dateOfBirth: "1943-09-06" as Day }), undefined);
  equal(how({ lastName: "de Groot" }, { lastName: "de Boer" }), undefined);
});

Deno.test("likeness() says why, also where the numbers speak against it", () => {
  const found = likeness({ ...pell, nhsNumber: number("9990000018") }, {
    ...pell,
    nhsNumber: number("9990000026"),
  });
  match(
    found!.because,
    /name and the date of birth are the same, but the NHS numbers are different/,
  );
});

Deno.test("likeness() does not depend on which record comes first", () => {
  const name = fc.constantFrom("Edith", "Edith Mary", "E", "Edyth", "Enid", "Pell", "Pelle");
  const day = fc.constantFrom("1943-06-09", "1943-09-06", "1934-06-09", "1984-03-15");
  const identity = fc.record({
    nhsNumber: fc.constantFrom(null, number("9990000018"), number("9990000026")),
    firstName: name,
    lastName: name,
    dateOfBirth: day.map((each) => each as Day),
  });
  fc.assert(fc.property(identity, identity, (a, b) => {
    equal(likeness(a, b)?.how, likeness(b, a)?.how);
  }));
});

Deno.test("oneSlip() is one letter changed, missing, added or swapped", () => {
  const word = fc.string({ unit: fc.constantFrom(..."abc"), minLength: 1, maxLength: 6 });
  fc.assert(fc.property(word, word, (a, b) => {
    equal(oneSlip(a, b), distance(a, b) === 1);
  }));
});

/** Optimal string alignment, the slow and plain way. */
function distance(a: string, b: string): number {
  const row = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const same = a[i - 1] === b[j - 1] ? 0 : 1;
    const ways = [row(i - 1, j) + 1, row(i, j - 1) + 1, row(i - 1, j - 1) + same];
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
      ways.push(row(i - 2, j - 2) + 1);
    }
    return Math.min(...ways);
  };
  return row(a.length, b.length);
}
