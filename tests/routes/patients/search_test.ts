import { deepEqual, doesNotMatch, equal, match } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { looksWritten } from "@/db/looks.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { needExists, patientExists } from "@/tests/factories/patients.ts";
import { personExists } from "@/tests/factories/people.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";

Deno.test("POST /patients finds a patient and shows who they are and what they need", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const gp = await personExists(store, "gp");
  const patient = await patientExists(store, {
    practiceId: gp.organisationId,
    lastName: "O'Brien",
  });
  await needExists(store, patient, "hearing", "left ear");
  const answer = await bedside.post("/patients", { words: "obrien edith" }, gp);
  equal(answer.status, 200);
  const html = await answer.text();
  match(html, /1 patient found/);
  match(html, /O&#39;BRIEN, Edith/);
  match(html, /9 June 1943 \(82 years\)/);
  match(html, /Hearing loss: left ear/);
  match(html, new RegExp(`href="/patients/${patient.id}"`));
  match(html, /value="obrien edith"/);
});

Deno.test("POST /patients writes down that somebody searched, and none of the words", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const gp = await personExists(store, "gp");
  const patient = await patientExists(store, { practiceId: gp.organisationId });
  await bedside.post("/patients", { words: `pell ${patient.nhsNumber}`, born: "9 6 1943" }, gp);
  await looksWritten(store);
  const [entry] = await store.read.select().from(auditEntries)
    .where(eq(auditEntries.action, "patient.found"));
  deepEqual(entry?.detail, { kinds: ["nhs_number", "date_of_birth", "name"], count: 1 });
  // Names and hashes made by chance can hold any three digits; the patient's number has ten.
  doesNotMatch(JSON.stringify([entry, bedside.lines]), /pell/i);
  doesNotMatch(JSON.stringify([entry?.detail, bedside.lines]), new RegExp(patient.nhsNumber!));
  doesNotMatch(JSON.stringify(entry?.detail), /1943/);
});

Deno.test("POST /patients finds nobody of another practice", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const elsewhere = await personExists(store, "gp");
  const patient = await patientExists(store, { practiceId: elsewhere.organisationId });
  const gp = await personExists(store, "gp");
  const html = await (await bedside.post("/patients", { words: patient.nhsNumber! }, gp)).text();
  match(html, /No patient of yours fits this/);
  doesNotMatch(html, /PELL/);
  doesNotMatch(await (await bedside.get("/patients", gp)).text(), /PELL/);
});

Deno.test("POST /patients says what to type, and keeps what was typed, escaped", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const gp = await personExists(store, "gp");
  const empty = await bedside.post("/patients", {}, gp);
  equal(empty.status, 422);
  match(await empty.text(), /href="#words">Enter an NHS number, name, date of birth or postcode/);
  const wrong = await bedside.post("/patients", { words: "<b>999 123 4567</b>" }, gp);
  equal(wrong.status, 422);
  const html = await wrong.text();
  match(html, /<title>Error: Patients/);
  match(html, /not an NHS number/);
  match(html, /value="&lt;b&gt;999 123 4567&lt;\/b&gt;"/);
  const day = await bedside.post("/patients", { words: "pell", born: "soon" }, gp);
  match(await day.text(), /href="#born">Date of birth must be a real date/);
});

Deno.test("POST /patients answers htmx with the part that changes alone", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const gp = await personExists(store, "gp");
  await patientExists(store, { practiceId: gp.organisationId });
  const ask = (words: string) =>
    bedside.ask("/patients", {
      method: "POST",
      headers: { "hx-request": "true" },
      body: new URLSearchParams({ words }),
    }, gp);
  const found = await (await ask("pell")).text();
  doesNotMatch(found, /<html|<form/);
  match(found, /data-announce="1 patient found"/);
  match(await (await ask("p")).text(), /Enter at least 2 letters of the name/);
});

Deno.test("POST /patients stops somebody who searches more than sixty times a minute, and nobody else", async () => {
  let now = Date.parse("2026-03-02T09:30:00Z");
  await using store = await testStore(() => new Date(now));
  await using bedside = await testApp(store);
  const gp = await personExists(store, "gp");
  const search = (person: typeof gp) => bedside.post("/patients", { words: "pell" }, person);
  for (let i = 0; i < 60; i++) equal((await search(gp)).status, 200);
  const stopped = await search(gp);
  equal(stopped.status, 429);
  const html = await stopped.text();
  match(html, /more than 60 times in a minute/);
  match(html, /value="pell"/);
  equal((await search(await personExists(store, "gp"))).status, 200);
  now += 61_000;
  equal((await search(gp)).status, 200);
});

Deno.test("GET /patients shows a home its residents by room, a practice its newest", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const carer = await personExists(store, "carer");
  await patientExists(store, { homeId: carer.organisationId, room: "12" });
  const home = await (await bedside.get("/patients", carer)).text();
  match(home, /1 patient, by room/);
  match(home, /Room 12/);
  doesNotMatch(home, /Register a patient/);
  const gp = await personExists(store, "gp");
  match(await (await bedside.get("/patients", gp)).text(), /There are no patients yet/);
  await patientExists(store, { practiceId: gp.organisationId });
  match(await (await bedside.get("/patients", gp)).text(), /Registered most recently/);
});

Deno.test("/patients takes no search from an address, and is not for administrators", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const gp = await personExists(store, "gp");
  await patientExists(store, { practiceId: gp.organisationId, firstName: "Zebedee" });
  await patientExists(store, { practiceId: gp.organisationId });
  const html = await (await bedside.get("/patients?words=zebedee", gp)).text();
  match(html, /PELL, Edith/);
  doesNotMatch(html, /value="zebedee"/);
  equal((await bedside.get("/patients", await personExists(store, "administrator"))).status, 403);
});
