import { deepEqual, equal } from "node:assert/strict";
import { bodyParts, partInWords, partOf } from "@/domain/body_parts.ts";
import { bodySites } from "@/domain/body_sites.ts";

Deno.test("every place of the catalogue lies in a part of the body, by which rules are written", () => {
  const elsewhere = bodySites.filter(({ code }) => partOf(code) === "somewhere_else");
  deepEqual(elsewhere.map(({ label }) => label), ["Armpit"]);
  deepEqual(bodySites.filter(({ code }) => partOf(code) === undefined), []);
});

Deno.test("a part is itself, as it was told before there were codes", () => {
  for (const { value, label } of bodyParts) {
    deepEqual([partOf(value), partInWords(value)], [value, label]);
  }
  equal(partOf("36141000"), "face");
  equal(partOf("the moon"), undefined);
});
