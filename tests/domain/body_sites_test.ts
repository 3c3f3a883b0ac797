import { deepEqual, equal, ok } from "node:assert/strict";
import { bodySite, bodySites, siteInWords } from "@/domain/body_sites.ts";
import { lesionInWords } from "@/domain/lesions/numbers.ts";
import { type Drawing, drawings, shapesOf } from "@/views/lesions/body_shapes.ts";

Deno.test("every body site has a SNOMED CT code of its own, with a right check digit", () => {
  equal(new Set(bodySites.map(({ code }) => code)).size, bodySites.length);
  deepEqual(bodySites.filter(({ code }) => !isSnomedId(code)), []);
});

Deno.test("every body site has a label of its own", () => {
  equal(new Set(bodySites.map(({ label }) => label)).size, bodySites.length);
});

Deno.test("breast, genital and anal places are intimate, and no others", () => {
  deepEqual(bodySites.filter(({ intimate }) => intimate).map(({ label }) => label), [
    "Breast",
    "Nipple",
    "Genitals",
    "Penis",
    "Scrotum",
    "Vulva",
    "Perineum",
    "Anus",
  ]);
});

for (const drawing of Object.keys(drawings) as Drawing[]) {
  Deno.test(`what is pressed on the ${drawing} is a place with a side that it can have`, () => {
    for (const { code, side } of shapesOf(drawing)) {
      const site = bodySite(code);
      ok(site, code);
      ok(side === null ? site.sides.length === 0 : site.sides.includes(side), site.label);
    }
  });
}

Deno.test("the patient's left is on the right of the front, and on the left of the back", () => {
  const shoulder = (drawing: Drawing) =>
    shapesOf(drawing).find(({ code, side }) => code === "76552005" && side === "left")!;
  ok(shoulder("front").points.every(([x]) => x > 100));
  ok(shoulder("back").points.every(([x]) => x < 100));
});

Deno.test("siteInWords() says the side, and what it does not know by its code", () => {
  equal(siteInWords({ bodySite: "36141000", bodySide: "left" }), "Cheek, left");
  equal(siteInWords({ bodySite: "39937001", bodySide: null }), "Widespread");
  equal(siteInWords({ bodySite: "123", bodySide: null }), "Place 123");
  equal(siteInWords({ bodySite: null, bodySide: null }), undefined);
  equal(
    lesionInWords({ number: 2, numberBefore: null, bodySite: "36141000", bodySide: "right" }),
    "Lesion 2, cheek, right",
  );
});

/** Verhoeff's check digit: SNOMED CT release file specification, SCTID. */
function isSnomedId(code: string): boolean {
  const times = [
    "0123456789",
    "1234067895",
    "2340178956",
    "3401289567",
    "4012395678",
    "5987604321",
    "6598710432",
    "7659821043",
    "8765932104",
    "9876543210",
  ];
  const moved = [
    "0123456789",
    "1576283094",
    "5803796142",
    "8916043527",
    "9453126870",
    "4286573901",
    "2793806415",
    "7046913258",
  ];
  let check = 0;
  for (const [at, digit] of [...code].reverse().entries()) {
    check = Number(times[check]![Number(moved[at % 8]![Number(digit)])]);
  }
  return check === 0;
}
