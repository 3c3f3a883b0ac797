/** The letter has the headings of the outpatient letter standard, and none with nothing below it. */
import { deepEqual, doesNotMatch, equal, match, rejects } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { type Day, instantOf, newId } from "@/db/columns.ts";
import { answers } from "@/db/schema/referrals.ts";
import { findLetter } from "@/domain/answers/find_letter.ts";
import { recordText } from "@/domain/answers/letter.ts";
import { personExists } from "@/tests/factories/people.ts";
import {
  consentExists,
  partiesExist,
  referralExists,
  serviceExists,
} from "@/tests/factories/referrals.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";
import { testStore } from "@/tests/support/store.ts";

Deno.test("a short answer has a short letter: empty headings are left out", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "answered" });
  const { letter } = await findLetter(store.read, parties.gp, id);
  deepEqual(letter.sections.map(({ heading }) => heading), [
    "Patient demographics",
    "GP practice",
    "Referrer details",
    "Attendance details",
    "Diagnoses",
    "Clinical summary",
    "Plan and requested actions",
    "History",
    "Person completing record",
    "Distribution list",
  ]);
});

Deno.test("a whole answer says each thing under its heading, the plan split by who acts", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const referral = await referralExists(store, parties, {
    state: "answered",
    history: {
      problem: "lesion",
      site: "forearm",
      pigmented: "yes",
      seven_point: ["size_change"],
      medicines: "Aspirin 75 mg\nRamipril 5 mg",
      allergies: "Penicillin",
      family_history: "no",
    },
  });
  await consentExists(store, referral, { capacity: "attorney", decidedBy: "Jo Pell" });
  const [first] = await store.read.select().from(answers)
    .where(eq(answers.referralId, referral.id));
  await rowExists(store, answers, {
    ...first!,
    id: newId<"Answer">(),
    replacesId: first!.id,
    answeredAt: instantOf(new Date("2026-03-02T09:31:00Z")),
    plan: "- Cut it out\n2. Send it for histology",
    details: {
      certainty: "probable",
      patientPlan: "Keep it dry",
      specialistPlan: "Book the clinic",
      medicines: "Stop aspirin",
      safetyNetting: "Come back if it bleeds",
      followUp: { weeks: 6, newPhotographs: true },
    },
  });
  const { letter } = await findLetter(store.read, parties.consultant, referral.id);
  const under = (heading: string) =>
    Object.fromEntries(
      letter.sections.find((each) => each.heading === heading)!.facts
        .map(({ name, lines }) => [name, lines]),
    );
  deepEqual(under("Plan and requested actions"), {
    "GP actions": ["Cut it out", "Send it for histology"],
    "Hospital actions": ["Book the clinic"],
    "Patient actions": ["Keep it dry"],
    "Follow-up": ["In 6 weeks, with new photographs"],
  });
  deepEqual(under("Medications and medical devices"), {
    Advice: ["Stop aspirin"],
    Medicines: ["Aspirin 75 mg", "Ramipril 5 mg"],
  });
  equal(under("Diagnoses")["Certainty"]?.[0], "Probable");
  deepEqual(Object.values(under("Allergies and adverse reactions")), [["Penicillin"]]);
  deepEqual(Object.values(under("Assessment scales")), [["2 points: change in size"]]);
  deepEqual(Object.values(under("Family history")), [["No"]]);
  deepEqual(under("Legal information"), {
    Photographs: ["An attorney or deputy for health decided: Jo Pell"],
  });
  const text = recordText(letter);
  match(text, /^ATTENDANCE DETAILS\n/);
  match(text, /GP actions:\n- Cut it out\n- Send it for histology\n/);
  match(text, /\n\nMEDICATIONS AND MEDICAL DEVICES\nAdvice: Stop aspirin\n\n/);
  doesNotMatch(text, /Ramipril|NHS number|Penicillin/);
});

Deno.test("results that the practice wrote, and how the patient was told, stand under their headings", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const service = await serviceExists(store, {
    specialtyCode: "823",
    organisationId: parties.service.organisationId,
  });
  const { id } = await referralExists(store, parties, {
    serviceId: service.id,
    state: "answered",
    history: {
      subject: "Raised platelets",
      story: "Found by chance",
      tested: "yes",
      tested_on: "2026-02-20",
      results: "Platelets 620",
    },
    patientToldOn: "2026-03-04" as Day,
    patientToldHow: "telephone",
  });
  const { letter } = await findLetter(store.read, parties.gp, id);
  const under = (heading: string) =>
    letter.sections.find((each) => each.heading === heading)?.facts
      .map(({ name, lines }) => [name, ...lines]);
  deepEqual(under("Investigations and results"), [
    ["Tests", "Yes"],
    ["Latest tests", "20 February 2026"],
    ["Results", "Platelets 620"],
  ]);
  deepEqual(under("History"), [["Subject", "Raised platelets"], ["History", "Found by chance"]]);
  deepEqual(under("Information and advice given"), [
    ["Patient told", "4 March 2026, by telephone"],
  ]);
});

Deno.test("there is no letter before the answer, and none for strangers", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const waiting = await referralExists(store, parties);
  await rejects(findLetter(store.read, parties.gp, waiting.id), { kind: "conflict" });
  const { id } = await referralExists(store, parties, { state: "answered" });
  const stranger = await personExists(store, "gp");
  await rejects(findLetter(store.read, stranger, id), { kind: "not_found" });
});
