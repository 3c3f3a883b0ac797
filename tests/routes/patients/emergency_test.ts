import { deepEqual, doesNotMatch, equal, match } from "node:assert/strict";
import { roles } from "@/db/schema/access.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { looksWritten } from "@/db/looks.ts";
import type { Store } from "@/db/store.ts";
import { permissions } from "@/domain/access/permissions.ts";
import { patientExists, type PatientRow } from "@/tests/factories/patients.ts";
import { organisationExists, personExists } from "@/tests/factories/people.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";

const reason = "Collapsed at the scene & unconscious";
const typedFor = (patient: PatientRow) => ({
  nhsNumber: patient.nhsNumber!,
  "dateOfBirth-day": "9",
  "dateOfBirth-month": "6",
  "dateOfBirth-year": "1943",
  reason,
});

/** Mrs Pell of Oakfield, whose GP is Dr Nwosu; Kit Harper is a paramedic. */
async function scene(store: Store) {
  const practice = await organisationExists(store, { name: "Oakfield Surgery" });
  const gp = await personExists(store, "gp", { organisation: practice, name: "Dr Amara Nwosu" });
  const patient = await patientExists(store, { practiceId: practice.id });
  const paramedic = await personExists(store, "paramedic", { name: "Kit Harper" });
  return { practice, gp, patient, paramedic };
}

Deno.test("a paramedic opens a record in an emergency; every page says so until it is ended", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const { patient, paramedic } = await scene(store);
  const form = await (await bedside.get("/emergency", paramedic)).text();
  match(form, /This is seen/);
  doesNotMatch(form, /to the record of/);

  const opened = await bedside.post("/emergency", typedFor(patient), paramedic);
  equal(opened.status, 303);
  equal(opened.headers.get("location"), `/patients/${patient.id}`);
  const during = await (await bedside.get("/emergency", paramedic)).text();
  match(during, /to the record of <a href="\/patients\/[\w-]+">Edith Pell<\/a> until/);
  match(during, /10:30am/);

  const ended = await bedside.post("/emergency/end", {}, paramedic);
  equal(ended.status, 303);
  doesNotMatch(await (await bedside.get("/emergency", paramedic)).text(), /to the record of/);
  equal((await bedside.post("/emergency/end", {}, paramedic)).status, 303);
});

Deno.test("every entry made under emergency access is marked with it, and the owner reads what was done", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const { gp, patient, paramedic } = await scene(store);
  equal((await bedside.get(`/patients/${patient.id}`, paramedic)).status, 404);
  await bedside.post("/emergency", typedFor(patient), paramedic);
  equal((await bedside.get(`/patients/${patient.id}`, paramedic)).status, 200);
  await bedside.post("/emergency/end", {}, paramedic);
  await looksWritten(store);
  const entries = await store.read.select().from(auditEntries).orderBy(auditEntries.sequence);
  const used = entries.findIndex(({ action }) => action === "access.break_glass_used");
  const after = entries.slice(used + 1);
  deepEqual(after.map(({ action }) => action).sort(), [
    "access.break_glass_ended",
    "patient.viewed",
  ]);
  equal(after.every(({ breakGlassId }) => breakGlassId !== null), true);
  equal((await bedside.get(`/patients/${patient.id}`, paramedic)).status, 404);

  const list = await (await bedside.get("/emergencies", gp)).text();
  match(list, /1 thing was done/);
  const path = /href="(\/emergencies\/[\w-]+)"/.exec(list)?.[1] ?? "";
  match(await (await bedside.get(path, gp)).text(), /Kit Harper opened the record of/);
});

Deno.test("wrong details open nothing, keep what was typed, and say nothing about the patient", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const { patient, paramedic } = await scene(store);
  const typed = typedFor(patient);
  const invalid = await bedside.post("/emergency", { ...typed, reason: "why" }, paramedic);
  equal(invalid.status, 422);
  match(await invalid.text(), /href="#reason">Enter the reason/);
  for (let i = 0; i < 5; i++) {
    const wrong = await bedside.post(
      "/emergency",
      { ...typed, "dateOfBirth-year": "1944" },
      paramedic,
    );
    equal(wrong.status, 422);
    const html = await wrong.text();
    match(html, /No patient has this NHS number and this date of birth/);
    match(html, /Collapsed at the scene &amp; unconscious/);
    doesNotMatch(html, /Pell|Edith/);
  }
  const locked = await bedside.post("/emergency", typed, paramedic);
  equal(locked.status, 409);
  match(await locked.text(), /too many wrong tries/);
});

Deno.test("the owner sees who, when and why, and a count until somebody has looked", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const { practice, gp, patient, paramedic } = await scene(store);
  match(await (await bedside.get("/emergencies", gp)).text(), /Nobody has opened a record/);
  await bedside.post("/emergency", typedFor(patient), paramedic);

  const list = await (await bedside.get("/emergencies", gp)).text();
  match(list, /PELL, Edith, by Kit Harper/);
  match(list, /Collapsed at the scene &amp; unconscious/);
  match(list, /Emergencies<span class="count">1</);
  const path = /href="(\/emergencies\/[\w-]+)"/.exec(list)?.[1] ?? "";
  match(await (await bedside.get(path, gp)).text(), /Mark as seen/);

  const stranger = await personExists(store, "gp");
  doesNotMatch(await (await bedside.get("/emergencies", stranger)).text(), /PELL/);
  equal((await bedside.get(path, stranger)).status, 404);
  equal((await bedside.post(path, {}, stranger)).status, 404);
  const receptionist = await personExists(store, "receptionist", { organisation: practice });
  equal((await bedside.get(path, receptionist)).status, 403);

  equal((await bedside.post(path, {}, gp)).status, 303);
  equal((await bedside.post(path, {}, gp)).status, 409);
  const after = await (await bedside.get("/emergencies", gp)).text();
  match(after, /Seen by Dr Amara Nwosu/);
  doesNotMatch(after, /class="count"/);
});

Deno.test("emergency access is on a page for those who may use it, by the table", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  for (const role of roles) {
    const person = await personExists(store, role);
    const may = permissions["emergency.use"].roles.includes(role);
    equal((await bedside.get("/emergency", person)).status, may ? 200 : 403, role);
  }
});
