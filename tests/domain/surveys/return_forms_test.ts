/** A month's totals, under the columns of the form that each kind of service sends. */
import { deepEqual, equal, ok } from "node:assert/strict";
import fc from "fast-check";
import type { Month } from "@/db/columns.ts";
import { type AnswerMode, answerModes, experiences, surveySettings } from "@/db/schema/surveys.ts";
import { byExperience } from "@/domain/surveys/reckon.ts";
import {
  categoryCells,
  identityCells,
  methodCells,
  returnForms,
} from "@/domain/surveys/return_forms.ts";
import { returnCsv } from "@/domain/surveys/returns_csv.ts";

const provider = {
  text: "Mode SMS",
  email: "Mode Online",
  poster: "Mode Online",
  kiosk: "Mode Electronic Discharge",
  inline: "Mode Online",
  paper: "Mode Paper Discharge",
  telephone: "Mode Telephone",
};
const table = {
  gp_practice: {
    text: "SMS/text",
    email: "Smartphone app/online",
    poster: "Smartphone app/online",
    kiosk: "Tablet/kiosk",
    inline: "Smartphone app/online",
    paper: "Handwritten",
    telephone: "Telephone call",
  },
  outpatients: provider,
  community: provider,
  care_home: provider,
  ambulance: provider,
};

const none = byExperience(() => 0);

for (const setting of surveySettings) {
  for (const mode of answerModes) {
    const column = table[setting][mode];
    Deno.test(`${setting}: answers by ${mode} go to “${column}” and to no other column`, () => {
      const totals = { byExperience: { ...none, good: 3 }, byMode: { [mode]: 3 } };
      const cells = methodCells(returnForms[setting].form, totals);
      deepEqual(cells.filter(({ value }) => value !== 0), [{ column, value: 3 }]);
    });
  }
}

Deno.test("each form has its columns in its own order and words", () => {
  const empty = { byExperience: none, byMode: {} };
  const columnsOf = (setting: typeof surveySettings[number]) => {
    const { form } = returnForms[setting];
    return [categoryCells(form, empty), methodCells(form, empty)]
      .map((cells) => cells.map(({ column }) => column));
  };
  deepEqual(columnsOf("gp_practice"), [
    ["Very good", "Good", "Neither good nor poor", "Poor", "Very poor", "Don’t know"],
    ["Handwritten", "Telephone call", "Tablet/kiosk", "SMS/text", "Smartphone app/online"],
  ]);
  const [categories, methods] = columnsOf("community");
  deepEqual(categories, [
    "1 Very Good",
    "2 Good",
    "3 Neither good nor poor",
    "4 Poor",
    "5 Very poor",
    "6 Dont Know",
    "Total Responses",
  ]);
  deepEqual(methods, [
    "Mode SMS",
    "Mode Electronic Discharge",
    "Mode Electronic Home",
    "Mode Paper Discharge",
    "Mode Paper Home",
    "Mode Telephone",
    "Mode Online",
    "Mode Other",
  ]);
  deepEqual(columnsOf("outpatients"), [categories, methods]);
  deepEqual(
    columnsOf("ambulance")[1],
    methods!.filter((each) => each !== "Mode Electronic Home"),
  );
});

Deno.test("a way whose column no source names says so", () => {
  for (const setting of surveySettings) {
    const { form } = returnForms[setting];
    ok(!form.read.includes("telephone"));
    ok(form.read.includes("poster") && form.read.includes("email"));
  }
  ok(!returnForms.gp_practice.form.read.includes("paper"));
});

Deno.test("whatever was answered, the categories and the methods come to the same sum", () => {
  const answers = fc.array(
    fc.tuple(fc.constantFrom(...answerModes), fc.constantFrom(...experiences)),
  );
  const settings = fc.constantFrom(...surveySettings);
  fc.assert(fc.property(answers, settings, (given, setting) => {
    const { form } = returnForms[setting];
    const byMode: Partial<Record<AnswerMode, number>> = {};
    for (const [mode] of given) byMode[mode] = (byMode[mode] ?? 0) + 1;
    const counts = byExperience((one) => given.filter(([, each]) => each === one).length);
    const totals = { byExperience: counts, byMode };
    const sum = (cells: readonly { column: string; value: number }[]) =>
      cells.filter(({ column }) => column !== form.total)
        .reduce((all, { value }) => all + value, 0);
    equal(sum(categoryCells(form, totals)), given.length);
    equal(sum(methodCells(form, totals)), given.length);
  }));
});

Deno.test("a form's file is one row, and says whose it is and of which month", () => {
  const csv = returnCsv(
    {
      setting: "community",
      month: "2026-03" as Month,
      totals: { byExperience: { ...none, very_good: 12, poor: 1 }, byMode: { text: 8, paper: 5 } },
    },
    { odsCode: "=Y9H01", name: "Digital Care Hub, Seaview" },
  );
  deepEqual(csv.trimEnd().split("\r\n"), [
    "\uFEFFYearnumber,Periodname,Org code,Org name,1 Very Good,2 Good,3 Neither good nor poor,4 Poor," +
    "5 Very poor,6 Dont Know,Total Responses,Mode SMS,Mode Electronic Discharge," +
    "Mode Electronic Home,Mode Paper Discharge,Mode Paper Home,Mode Telephone,Mode Online,Mode Other",
    `2025_26,MARCH,"'=Y9H01","Digital Care Hub, Seaview",12,0,0,1,0,0,13,8,0,0,5,0,0,0,0`,
  ]);
});

Deno.test("a year of the form begins in April", () => {
  const { form } = returnForms.community;
  const yearOf = (month: string) =>
    identityCells(form, month as Month, { odsCode: null, name: "" })[0]![1];
  deepEqual(["2026-03", "2026-04", "2026-12", "2099-12"].map(yearOf), [
    "2025_26",
    "2026_27",
    "2026_27",
    "2099_00",
  ]);
});
