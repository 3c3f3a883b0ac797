import { doesNotMatch, equal, match } from "node:assert/strict";
import { fingerprintOf } from "@/domain/organisations/amend_organisation.ts";
import { findOrganisation } from "@/domain/organisations/find.ts";
import { organisationExists, personExists } from "@/tests/factories/people.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";

Deno.test("GET /organisations lists all for an administrator, by kind where asked", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const administrator = await personExists(store, "administrator");
  await organisationExists(store, { name: "Oakfield Surgery", odsCode: "A81001" });
  await organisationExists(store, { name: "Rosewood House", kind: "home" });
  const all = await (await bedside.get("/organisations", administrator)).text();
  match(all, /Oakfield Surgery/);
  match(all, /Rosewood House/);
  const homes = await (await bedside.get("/organisations?kind=home", administrator)).text();
  match(homes, /<h1>Care homes<\/h1>/);
  match(homes, /Rosewood House/);
  doesNotMatch(homes, /Oakfield Surgery</);
  const hubs = await (await bedside.get("/organisations?kind=hub", administrator)).text();
  match(hubs, /There are none yet/);
  equal((await bedside.get("/organisations?kind=constructor", administrator)).status, 200);
});

Deno.test("GET /organisations leads a manager to their own, and shows nobody another's", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const manager = await personExists(store, "practice_manager");
  const other = await organisationExists(store, { name: "Millbrook Practice" });
  const answer = await bedside.get("/organisations", manager);
  equal(answer.status, 303);
  equal(answer.headers.get("location"), `/organisations/${manager.organisationId}`);
  for (const path of ["", "/contact", "/invitations"]) {
    const refused = await bedside.get(`/organisations/${other.id}${path}`, manager);
    equal(refused.status, 404, path);
    doesNotMatch(await refused.text(), /Millbrook/);
  }
  equal((await bedside.get("/organisations/new", manager)).status, 403);
  equal((await bedside.get(`/organisations/${other.id}/identity`, manager)).status, 403);
  equal((await bedside.get("/organisations/nowhere", manager)).status, 404);
});

Deno.test("POST /organisations/new opens one, or shows the form again with what was typed", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const administrator = await personExists(store, "administrator");
  const fields = {
    kind: "practice",
    name: "Oak & Elm <Surgery>",
    odsCode: "A81001",
    "validFrom-day": "1",
    "validFrom-month": "4",
    "validFrom-year": "2026",
  };
  const bad = await bedside.post(
    "/organisations/new",
    { ...fields, odsCode: "A-81" },
    administrator,
  );
  equal(bad.status, 422);
  const html = await bad.text();
  match(html, /<title>Error: Open an organisation/);
  match(html, /href="#odsCode">ODS code must be/);
  match(html, /value="Oak &amp; Elm &lt;Surgery&gt;"/);

  const good = await bedside.post("/organisations/new", fields, administrator);
  equal(good.status, 303);
  const page = await bedside.get(good.headers.get("location")!, administrator);
  match(await page.text(), /Opens.*1 April 2026/s);

  const twice = await bedside.post("/organisations/new", fields, administrator);
  equal(twice.status, 409);
  match(await twice.text(), /already has the ODS code A81001/);
});

Deno.test("a manager writes down opening hours, and a page left open too long overwrites nothing", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const manager = await personExists(store, "practice_manager");
  const path = `/organisations/${manager.organisationId}`;
  const form = await (await bedside.get(`${path}/contact`, manager)).text();
  const seen = /name="seen" value="(\w+)"/.exec(form)?.[1] ?? "";
  const fields = {
    phone: "01632 960001",
    monday: "8am to 1pm, 2pm to 6:30pm",
    sunday: "closed",
    requiresSecondFactor: "no",
    seen,
  };
  const bad = await bedside.post(`${path}/contact`, { ...fields, monday: "mornings" }, manager);
  equal(bad.status, 422);
  match(await bad.text(), /href="#monday">Monday must be like/);
  equal((await bedside.post(`${path}/contact`, fields, manager)).status, 303);
  const page = await (await bedside.get(path, manager)).text();
  match(page, /8am to 1pm, 2pm to 6:30pm/);
  match(page, /Open now/, "half past nine on a Monday");
  const stale = await bedside.post(`${path}/contact`, { ...fields, phone: "" }, manager);
  equal(stale.status, 409);
  match(await stale.text(), /after you opened the page/);
  equal((await findOrganisation(store.read, manager, manager.organisationId)).phone, fields.phone);
});

Deno.test("an administrator renames and closes an organisation", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const administrator = await personExists(store, "administrator");
  const practice = await organisationExists(store);
  const path = `/organisations/${practice.id}`;
  match(await (await bedside.get(`${path}/identity`, administrator)).text(), /value="2020"/);
  const saved = await bedside.post(`${path}/identity`, {
    name: "Oakfield and Elm",
    odsCode: "",
    "validFrom-day": "1",
    "validFrom-month": "1",
    "validFrom-year": "2020",
    "validTo-day": "1",
    "validTo-month": "3",
    "validTo-year": "2026",
    seen: fingerprintOf(practice),
  }, administrator);
  equal(saved.status, 303);
  match(await (await bedside.get(path, administrator)).text(), /Oakfield and Elm.*Closed/s);
});
