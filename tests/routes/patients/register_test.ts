import { doesNotMatch, equal, match, ok } from "node:assert/strict";
import { patients } from "@/db/schema/patients.ts";
import { nextTestNumber, patientExists } from "@/tests/factories/patients.ts";
import { organisationExists, personExists } from "@/tests/factories/people.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";

const typed = (over: Record<string, string> = {}): Record<string, string> => ({
  nhsNumber: nextTestNumber(),
  firstName: "Walter",
  lastName: "Finch",
  "dateOfBirth-day": "20",
  "dateOfBirth-month": "1",
  "dateOfBirth-year": "1950",
  sex: "male",
  phone: "01632 960104",
  ...over,
});
const pell = {
  firstName: "Edith",
  lastName: "Pell",
  "dateOfBirth-day": "9",
  "dateOfBirth-month": "6",
  "dateOfBirth-year": "1943",
};

Deno.test("POST /patients/new registers a patient and goes to the record, whose address says nothing", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const receptionist = await personExists(store, "receptionist");
  equal((await bedside.get("/patients/new", receptionist)).status, 200);
  const answer = await bedside.post("/patients/new", typed(), receptionist);
  equal(answer.status, 303);
  const to = answer.headers.get("location")!;
  match(to, /^\/patients\/[0-9a-f-]{36}$/);
  const page = await bedside.get(to, receptionist);
  equal(page.status, 200);
  equal(page.headers.get("cache-control"), "no-store");
  const html = await page.text();
  match(html, /<h1 class="patient__name">Walter Finch<\/h1>/);
  match(html, /Registered/);
  doesNotMatch(JSON.stringify(bedside.lines), /Finch|999/);
});

Deno.test("POST /patients/new shows every error at once and keeps what was typed, escaped", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const gp = await personExists(store, "gp");
  const answer = await bedside.post("/patients/new", {
    nhsNumber: "999 123 4567",
    firstName: '"><script>alert(1)</script>',
    "dateOfBirth-day": "31",
    "dateOfBirth-month": "2",
    "dateOfBirth-year": "1950",
    addressLines: "4 Mill Lane </textarea>",
    needs: "interpreter",
    ethnicGroup: "asian",
    "background-asian": "chinese",
  }, gp);
  equal(answer.status, 422);
  const html = await answer.text();
  match(html, /<title>Error: Register a patient/);
  match(html, /href="#nhsNumber">This is not an NHS number/);
  match(html, /href="#lastName">Enter the last name/);
  match(html, /href="#dateOfBirth">Date of birth must be a real date/);
  match(html, /href="#sex">Choose the sex/);
  match(html, /href="#needs">Enter the language/);
  match(html, /value="999 123 4567"/);
  match(html, /4 Mill Lane &lt;\/textarea&gt;/);
  match(html, /value="chinese"[^>]*checked|checked[^>]*value="chinese"/);
  doesNotMatch(html, /<script>alert/);
  equal(await store.read.$count(patients), 0);
});

Deno.test("POST /patients/new asks whether it is the same person, keeps what was typed, and believes a no", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const gp = await personExists(store, "gp");
  const known = await patientExists(store, { practiceId: gp.organisationId });
  const form = typed({ ...pell, nhsNumber: "", noNhsNumberReason: "not_known_yet" });
  const asked = await bedside.post("/patients/new", form, gp);
  equal(asked.status, 409);
  const html = await asked.text();
  match(html, /Is this the same person\?/);
  match(html, /The name and the date of birth are the same/);
  match(html, new RegExp(`href="/patients/${known.id}"`));
  match(html, /value="01632 960104"/);
  equal(await store.read.$count(patients), 1);
  const answer = await bedside.post("/patients/new", { ...form, someoneElse: "yes" }, gp);
  equal(answer.status, 303);
});

Deno.test("POST /patients/new leads to the record that holds the NHS number, to those who may see it", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const gp = await personExists(store, "gp");
  const known = await patientExists(store, { practiceId: gp.organisationId });
  const form = typed({ nhsNumber: known.nhsNumber!, someoneElse: "yes" });
  const own = await bedside.post("/patients/new", form, gp);
  equal(own.status, 409);
  const html = await own.text();
  match(html, /Edith Pell is already registered with this NHS number/);
  match(html, new RegExp(`href="/patients/${known.id}"`));

  const stranger = await bedside.post("/patients/new", form, await personExists(store, "gp"));
  equal(stranger.status, 409);
  const told = await stranger.text();
  match(told, /registered elsewhere/);
  doesNotMatch(told, /Pell|PELL/);
  ok(!told.includes(known.id));
  match(told, /value="Walter"/);
});

Deno.test("POST /patients/new refuses numbers for testing on a live install, and real ones in a demo", async () => {
  await using store = await testStore();
  const gp = await personExists(store, "gp");
  const words = async (install: object, nhsNumber: string) => {
    await using bedside = await testApp(store, install);
    const answer = await bedside.post("/patients/new", typed({ nhsNumber }), gp);
    equal(answer.status, 422);
    return await answer.text();
  };
  match(await words({ testNumbers: undefined }, "9990000018"), /for testing/);
  match(await words({ testNumbers: undefined, demo: true }, "401 023 2137"), /demonstration/);
});

Deno.test("the form offers a practice homes, a home practices, and the hub both", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  await organisationExists(store, { kind: "home", name: "Rosewood House" });
  await organisationExists(store, { name: "Oakfield Surgery" });
  const offered = async (role: "gp" | "home_manager" | "hub_lead") => {
    const html = await (await bedside.get("/patients/new", await personExists(store, role))).text();
    return [/name="practiceId"/.test(html), /name="homeId"/.test(html)].join();
  };
  equal(await offered("gp"), "false,true");
  equal(await offered("home_manager"), "true,false");
  equal(await offered("hub_lead"), "true,true");
});

Deno.test("/patients/new is not for carers or consultants", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  for (const role of ["carer", "consultant"] as const) {
    const person = await personExists(store, role);
    equal((await bedside.get("/patients/new", person)).status, 403);
    equal((await bedside.post("/patients/new", typed(), person)).status, 403);
  }
  equal(await store.read.$count(patients), 0);
});
