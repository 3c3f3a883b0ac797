/** Text as it is copied out of EMIS Web and SystmOne: what is recognised, and what is left alone. */
import { deepEqual, equal } from "node:assert/strict";
import type { NhsNumber } from "@/db/columns.ts";
import { isOfSomebodyElse, recognise } from "@/domain/referrals/recognise.ts";

const own = "9990000018" as NhsNumber;

const emisConsultation = `02-Mar-2026 09:12\tSurgery consultation\tNWOSU, Amara (Dr)
Problem\tSkin lesion (First)
History\t3 month history of a growing lesion on the left forearm
Examination\t8 mm plaque, pearly edge
Medication\tAmlodipine 5mg tablets  One To Be Taken Each Day  28 tablet
\tAtorvastatin 20mg tablets  One To Be Taken At Night  28 tablet
Allergy\tPenicillin V (rash)
Plan\tAsk dermatology`;

const emisSummary = `PELL, Edith (Mrs)   NHS No: 999 000 0018   Tel: 0117 496 0123

Active Problems
09-Jun-2012 Essential hypertension

Medication
Acute
02-Mar-2026 Hydrocortisone 1% cream Apply Thinly 30 gram

Repeat
Amlodipine 5mg tablets One To Be Taken Each Day

Past Medication
Naproxen 250mg tablets

Allergies
Adverse reaction to penicillin`;

const systmOne = `Current Repeat Templates:
- Ramipril 5mg capsules, take one daily
- Apixaban 5mg tablets, take one twice daily
Sensitivities & Allergies:
- Elastoplast
Values and Investigations
eGFR 71`;

Deno.test("a consultation from EMIS offers its medicines and allergies, each where it ends", () => {
  deepEqual(recognise(emisConsultation), {
    nhsNumbers: [],
    medicines: [
      "Amlodipine 5mg tablets  One To Be Taken Each Day  28 tablet\n" +
      "Atorvastatin 20mg tablets  One To Be Taken At Night  28 tablet",
    ],
    allergies: ["Penicillin V (rash)"],
  });
});

Deno.test("a summary from EMIS keeps acute and repeat apart, and leaves out what was taken once", () => {
  const { medicines, allergies, nhsNumbers } = recognise(emisSummary);
  deepEqual(medicines, [
    "Acute\n02-Mar-2026 Hydrocortisone 1% cream Apply Thinly 30 gram\n" +
    "Repeat\nAmlodipine 5mg tablets One To Be Taken Each Day",
  ]);
  deepEqual(allergies, ["Adverse reaction to penicillin"]);
  deepEqual(nhsNumbers, [own]);
});

Deno.test("lists from SystmOne are offered without the signs before their lines", () => {
  deepEqual(recognise(systmOne), {
    nhsNumbers: [],
    medicines: [
      "Ramipril 5mg capsules, take one daily\nApixaban 5mg tablets, take one twice daily",
    ],
    allergies: ["Elastoplast"],
  });
});

Deno.test("line ends of every system are read alike", () => {
  for (const end of ["\n", "\r\n", "\r"]) {
    deepEqual(recognise(systmOne.replaceAll("\n", end)), recognise(systmOne), JSON.stringify(end));
  }
});

Deno.test("nothing is recognised in a sentence that happens to name medicines or allergies", () => {
  const sentences = [
    "She takes no medication and has no allergies.",
    "Medication was reviewed",
    "Allergies discussed with her daughter",
    "Allergic to nothing she knows of",
    "",
    "   \n\t\n",
  ];
  for (const text of sentences) {
    deepEqual(recognise(text), { nhsNumbers: [], medicines: [], allergies: [] }, text);
  }
});

Deno.test("a heading without anything behind it offers nothing", () => {
  deepEqual(recognise("Medication\n\nAllergies:\n\nPlan\tRefer"), {
    nhsNumbers: [],
    medicines: [],
    allergies: [],
  });
});

Deno.test("a number is an NHS number only where the text says so and the check digit fits", () => {
  const found = (text: string) => recognise(text).nhsNumbers;
  for (
    const text of [
      "NHS No: 9990000018",
      "NHS Number 999 000 0018",
      "nhs number: 999-000-0018",
      "NHS no. 999\u00a0000\u00a00018",
      "NHS 999 000 0018 and again NHS No 9990000018",
    ]
  ) deepEqual(found(text), [own], text);
  for (
    const text of [
      "9990000018",
      "Telephone 999 000 0018",
      "NHS No: 9990000019",
      "NHS No: 99900000181",
      "NHS No: 999000001",
      "NHS No: 1111111111",
    ]
  ) deepEqual(found(text), [], text);
});

Deno.test("a text is another patient's only where it names numbers and this one is not among them", () => {
  equal(isOfSomebodyElse("NHS No: 999 000 0026", own), true);
  equal(isOfSomebodyElse("NHS No: 999 000 0026\nNHS No: 999 000 0018", own), false);
  equal(isOfSomebodyElse("No number here", own), false);
  equal(isOfSomebodyElse("NHS No: 999 000 0026", null), false);
});
