import { deepEqual, equal, match, ok, rejects } from "node:assert/strict";
import type { Day } from "@/db/columns.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { patientAmendments, patientNeeds } from "@/db/schema/patients.ts";
import { amendPatient } from "@/domain/patients/amend.ts";
import { fieldsInWords } from "@/domain/patients/amendments.ts";
import { findPatient } from "@/domain/patients/find.ts";
import { addNeed, endNeed, findNeeds } from "@/domain/patients/needs.ts";
import { amendment } from "@/tests/factories/patient_details.ts";
import { patientExists } from "@/tests/factories/patients.ts";
import { organisationExists, personExists } from "@/tests/factories/people.ts";
import { testStore } from "@/tests/support/store.ts";

Deno.test("amendPatient() changes the details and keeps what they were", async () => {
  await using store = await testStore();
  const gp = await personExists(store, "gp");
  const { id, nhsNumber } = await patientExists(store, { practiceId: gp.organisationId });

  const { fields, stillSeen } = await amendPatient(
    store,
    gp,
    id,
    amendment(1, nhsNumber!, { firstName: "Edith", lastName: "Okafor", phone: "01632 960199" }),
  );

  const patient = await findPatient(store.read, gp, id);
  deepEqual([patient.lastName, patient.version, patient.practiceId], [
    "Okafor",
    2,
    gp.organisationId,
  ]);
  equal(stillSeen, true);
  deepEqual(fields, ["lastName", "dateOfBirth", "sex", "ethnicCategory", "phone"]);
  const [kept] = await store.read.select().from(patientAmendments);
  deepEqual(kept?.changes["lastName"], ["Pell", "Okafor"]);
  const [entry] = await store.read.select().from(auditEntries);
  deepEqual([entry?.action, entry?.detail], ["patient.amended", { fields, version: 2 }]);
  ok(!JSON.stringify(entry).includes("Okafor"));
});

Deno.test("amendPatient() from a stale page says who changed what, and changes nothing", async () => {
  await using store = await testStore();
  const gp = await personExists(store, "gp", { name: "Dr Amara Nwosu" });
  const { id, nhsNumber } = await patientExists(store, {
    practiceId: gp.organisationId,
    firstName: "Walter",
    lastName: "Finch",
    sex: "male",
  });
  const one = await findPatient(store.read, gp, id);
  const same = amendment(one.version, nhsNumber!, { ...one, version: one.version });
  await amendPatient(store, gp, id, { ...same, phone: "01632 960111", postcode: "ZZ99 4AB" });
  await rejects(amendPatient(store, gp, id, { ...same, phone: "01632 960222" }), (error) => {
    const { kind, message } = error as Error & { kind: string };
    equal(kind, "conflict");
    match(
      message,
      /^Dr Amara Nwosu changed the postcode and phone number on 2 March 2026 at 9:30am/,
    );
    return true;
  });
  equal((await findPatient(store.read, gp, id)).phone, "01632 960111");
});

Deno.test("amendPatient() lets one of two at once win", async () => {
  await using store = await testStore();
  const gp = await personExists(store, "gp");
  const { id, nhsNumber } = await patientExists(store, { practiceId: gp.organisationId });
  const results = await Promise.allSettled(
    ["Finch", "Marsh"].map((lastName) =>
      amendPatient(store, gp, id, amendment(1, nhsNumber!, { lastName }))
    ),
  );
  deepEqual(results.map(({ status }) => status), ["fulfilled", "rejected"]);
  equal((await findPatient(store.read, gp, id)).lastName, "Finch");
});

Deno.test("amendPatient() takes no number that somebody else has", async () => {
  await using store = await testStore();
  const gp = await personExists(store, "gp");
  const { id } = await patientExists(store, { practiceId: gp.organisationId });
  const other = await patientExists(store, { practiceId: gp.organisationId, firstName: "Ann" });
  await rejects(amendPatient(store, gp, id, amendment(1, other.nhsNumber!)), {
    kind: "conflict",
    message: /Ann Pell is already registered/,
  });
});

Deno.test("amendPatient() keeps a practice's patient with the practice, and lets the hub move a resident", async () => {
  await using store = await testStore();
  const gp = await personExists(store, "gp");
  const home = await organisationExists(store, { kind: "home" });
  const next = await organisationExists(store, { kind: "home" });
  const { id, nhsNumber } = await patientExists(store, {
    practiceId: gp.organisationId,
    homeId: home.id,
  });
  const other = await organisationExists(store);
  await amendPatient(
    store,
    gp,
    id,
    amendment(1, nhsNumber!, { practiceId: other.id, homeId: home.id, room: "7" }),
  );
  equal((await findPatient(store.read, gp, id)).practiceId, gp.organisationId);
  const hub = await personExists(store, "hub_lead");
  const places = { practiceId: gp.organisationId, homeId: next.id, room: null };
  await amendPatient(store, hub, id, amendment(2, nhsNumber!, places));
  equal((await findPatient(store.read, gp, id)).homeId, next.id);
});

Deno.test("amendPatient() lets a home say that a resident has left, and no more", async () => {
  await using store = await testStore();
  const manager = await personExists(store, "home_manager");
  const home = await organisationExists(store, { kind: "home" });
  const { id, nhsNumber } = await patientExists(store, { homeId: manager.organisationId });
  const stays = await amendPatient(
    store,
    manager,
    id,
    amendment(1, nhsNumber!, { homeId: home.id, room: "3" }),
  );
  equal(stays.stillSeen, true);
  equal((await findPatient(store.read, manager, id)).homeId, manager.organisationId);
  const left = await amendPatient(store, manager, id, amendment(2, nhsNumber!));
  deepEqual([left.fields, left.stillSeen], [["homeId", "room"], false]);
});

Deno.test("amendPatient() refuses an amendment that changes nothing", async () => {
  await using store = await testStore();
  const gp = await personExists(store, "gp");
  const { id } = await patientExists(store, { practiceId: gp.organisationId });
  const patient = await findPatient(store.read, gp, id);
  await rejects(amendPatient(store, gp, id, patient), { kind: "invalid" });
});

Deno.test("amendPatient() hides the patient from a stranger, and is not for specialists", async () => {
  await using store = await testStore();
  const { id, nhsNumber, practiceId } = await patientExists(store, {
    practiceId: (await organisationExists(store)).id,
  });
  ok(practiceId);
  await rejects(
    amendPatient(store, await personExists(store, "gp"), id, amendment(1, nhsNumber!)),
    { kind: "not_found" },
  );
  const consultant = { ...await personExists(store, "consultant"), breakGlassPatientId: id };
  await rejects(amendPatient(store, consultant, id, amendment(1, nhsNumber!)), {
    kind: "forbidden",
  });
});

Deno.test("addNeed() and endNeed() note a need once and end it once", async () => {
  await using store = await testStore();
  const nurse = await personExists(store, "practice_nurse");
  const { id } = await patientExists(store, { practiceId: nurse.organisationId });
  const need = { kind: "interpreter", detail: "Polish" } as const;
  const needId = await addNeed(store, nurse, id, need);
  await rejects(addNeed(store, nurse, id, need), { kind: "conflict" });
  equal((await findNeeds(store.read, nurse, id)).length, 1);

  const results = await Promise.allSettled([1, 2].map(() => endNeed(store, nurse, id, needId)));
  deepEqual(results.map(({ status }) => status), ["fulfilled", "rejected"]);
  deepEqual((await findPatient(store.read, nurse, id)).needs, []);
  const [row] = await store.read.select().from(patientNeeds);
  equal(row?.endedBy, nurse.userId);
});

Deno.test("addNeed() and endNeed() are closed to strangers, and endNeed() to another patient's need", async () => {
  await using store = await testStore();
  const nurse = await personExists(store, "practice_nurse");
  const { id } = await patientExists(store, { practiceId: nurse.organisationId });
  const other = await patientExists(store, { practiceId: nurse.organisationId });
  const needId = await addNeed(store, nurse, id, { kind: "wheelchair", detail: null });
  const stranger = await personExists(store, "gp");
  await rejects(addNeed(store, stranger, id, { kind: "hearing", detail: null }), {
    kind: "not_found",
  });
  await rejects(endNeed(store, stranger, id, needId), { kind: "not_found" });
  await rejects(endNeed(store, nurse, other.id, needId), { kind: "conflict" });
});

Deno.test("fieldsInWords() names fields as a sentence does", () => {
  equal(fieldsInWords([]), "nothing");
  equal(fieldsInWords(["phone"]), "the phone number");
  equal(fieldsInWords(["room", "phone", "postcode"]), "the postcode, phone number and room");
});

Deno.test("a death is recorded, kept as an amendment, and taken back where it was a mistake", async () => {
  await using store = await testStore();
  const gp = await personExists(store, "gp");
  const { id, nhsNumber } = await patientExists(store, { practiceId: gp.organisationId });
  const { practiceId, ...same } = await findPatient(store.read, gp, id);
  const input = amendment(1, nhsNumber!, { ...same, practiceId, version: 1 });
  const died = "2026-02-27" as Day;
  const { fields } = await amendPatient(store, gp, id, { ...input, diedOn: died });
  equal(fieldsInWords(fields), "the date of death");
  equal((await findPatient(store.read, gp, id)).diedOn, died);
  await amendPatient(store, gp, id, { ...input, version: 2 });
  equal((await findPatient(store.read, gp, id)).diedOn, null);
  const kept = await store.read.select().from(patientAmendments);
  deepEqual(kept.map(({ changes }) => changes["diedOn"]), [[null, died], [died, null]]);
});

Deno.test("whoever is registered with another practice has not left that one", async () => {
  await using store = await testStore();
  const carer = await personExists(store, "home_manager");
  const [one, other] = [
    await organisationExists(store, { kind: "practice" }),
    await organisationExists(store, { kind: "practice" }),
  ];
  const { id, nhsNumber } = await patientExists(store, {
    practiceId: one.id,
    homeId: carer.organisationId,
    leftPracticeOn: "2026-02-27" as Day,
  });
  const same = await findPatient(store.read, carer, id);
  await amendPatient(
    store,
    carer,
    id,
    amendment(1, nhsNumber!, { ...same, practiceId: other.id, version: 1 }),
  );
  const { practiceId, leftPracticeOn } = await findPatient(store.read, carer, id);
  deepEqual([practiceId, leftPracticeOn], [other.id, null]);
});
