import { deepEqual, equal, match } from "node:assert/strict";
import fc from "fast-check";
import { newReference, readReference, referenceOf, spoken } from "@/domain/reference.ts";

const alphabet = "23456789ACDEFGHJKMNPQRTUVWXYZ";
const character = fc.constantFrom(...alphabet);
const reference = fc.string({ unit: character, minLength: 5, maxLength: 5 }).map(referenceOf);
const places = [4, 5, 6, 7, 9, 10] as const;

Deno.test("newReference() makes references that read back as themselves", () => {
  for (let times = 0; times < 200; times++) {
    const made = newReference();
    match(made, /^BED-[2-9A-HJKMNP-RT-Z]{4}-[2-9A-HJKMNP-RT-Z]{2}$/);
    equal(readReference(made), made);
  }
});

Deno.test("readReference() takes any case and spacing, and letters that can only mean a digit", () => {
  const made = referenceOf("7K4M8");
  for (const typed of [made.toLowerCase(), made.replaceAll("-", " "), made.slice(4), ` ${made}.`]) {
    equal(readReference(typed), made);
  }
  equal(readReference(made.replace("8", "B")), made);
});

Deno.test("readReference() says no to what is none", () => {
  for (const typed of ["", "BED", "BED-7K4M", "BED-0OIL-11", "BED-7K4M-9QQ", "7K4M9é"]) {
    equal(readReference(typed), undefined);
  }
});

Deno.test("readReference() catches every single wrong character", () =>
  fc.assert(
    fc.property(reference, fc.constantFrom(...places), character, (made, at, other) => {
      fc.pre(made[at] !== other);
      equal(readReference(made.slice(0, at) + other + made.slice(at + 1)), undefined);
    }),
  ));

Deno.test("readReference() catches any two characters that changed places", () =>
  fc.assert(
    fc.property(
      reference,
      fc.constantFrom(...places),
      fc.constantFrom(...places),
      (made, one, two) => {
        fc.pre(one < two && made[one] !== made[two]);
        const letters = [...made];
        [letters[one], letters[two]] = [made[two]!, made[one]!];
        equal(readReference(letters.join("")), undefined);
      },
    ),
  ));

Deno.test("spoken() spells it in groups", () => {
  const made = referenceOf("7K4M9");
  deepEqual(spoken(made).split(", ")[0], "7 Kilo 4 Mike");
});
