import { deepEqual, equal, match, ok } from "node:assert/strict";
import { looksWritten } from "@/db/looks.ts";
import { newId } from "@/db/columns.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { asc, desc } from "drizzle-orm";
import { paths } from "@/views/paths.ts";
import { entryExists } from "@/tests/factories/entries.ts";
import { patientExists } from "@/tests/factories/patients.ts";
import { personExists } from "@/tests/factories/people.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";
import papaparse from "papaparse";

async function place() {
  const store = await testStore();
  const bedside = await testApp(store);
  return {
    store,
    bedside,
    admin: await personExists(store, "administrator"),
    async [Symbol.asyncDispose]() {
      await looksWritten(store);
      await bedside[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}

Deno.test("the trail reads in sentences, by day, and reading it is in the trail", async () => {
  await using here = await place();
  const gp = await personExists(here.store, "gp", { name: "Dr Amara Nwosu" });
  const patient = await patientExists(here.store, { practiceId: gp.organisationId });
  const about = { patient: patient.id };
  await entryExists(here.store, { ...gp, breakGlassId: newId() }, "patient.viewed", about, {
    otherThings: "<b>",
  });
  const answer = await here.bedside.get(paths.audit(), here.admin);
  equal(answer.status, 200);
  const page = await answer.text();
  match(page, /<h2>2 March 2026<\/h2>/);
  match(page, /<strong>Dr Amara Nwosu<\/strong> opened the record of Edith Pell/);
  match(page, /Emergency access/);
  match(page, /<dt>Other things<\/dt><dd>&lt;b&gt;<\/dd>/);
  ok(!page.includes(patient.nhsNumber!));
  await looksWritten(here.store);
  const [last] = await here.store.read.select().from(auditEntries)
    .orderBy(desc(auditEntries.sequence)).limit(1);
  deepEqual([last?.action, last?.actorId, last?.detail], ["audit.viewed", here.admin.userId, {}]);
});

Deno.test("fifty a page, and a link to older ones that keeps what was asked", async () => {
  await using here = await place();
  const gp = await personExists(here.store, "gp", { name: "Dr Amara Nwosu" });
  for (let i = 0; i < 51; i++) {
    await entryExists(here.store, gp, "patient.found", { patient: null });
  }
  const first = await (await here.bedside.get(paths.audit({ person: "Nwosu" }), here.admin)).text();
  equal(first.match(/searched for a patient/g)?.length, 50);
  const older = /href="([^"]*before=2)"/.exec(first)?.[1]?.replaceAll("&amp;", "&");
  equal(older, "/audit?person=Nwosu&before=2");
  const second = await (await here.bedside.get(older, here.admin)).text();
  equal(second.match(/searched for a patient/g)?.length, 1);
  match(second, /Newest entries/);
});

Deno.test("with nothing to show the page says what to do", async () => {
  await using here = await place();
  const page = await (await here.bedside.get(paths.audit({ person: "Nobody" }), here.admin)).text();
  match(page, /No entries match/);
  ok(!page.includes("Export as CSV"));
});

Deno.test("a question that makes no sense is shown again, with its words", async () => {
  await using here = await place();
  const answer = await here.bedside.get(
    "/audit?person=Shah&from-day=31&from-month=2&from-year=2026",
    here.admin,
  );
  equal(answer.status, 422);
  const page = await answer.text();
  match(page, /From must be a real date/);
  match(page, /value="Shah"/);
  equal((await here.bedside.get("/audit/export.csv?patient=Pell", here.admin)).status, 422);
});

Deno.test("a manager reads only their own part of the trail", async () => {
  await using here = await place();
  const manager = await personExists(here.store, "practice_manager");
  const stranger = await personExists(here.store, "gp", { name: "Dr Iain Kerr" });
  await entryExists(here.store, stranger, "patient.found", { patient: null });
  const answer = await here.bedside.get(paths.audit(), manager);
  equal(answer.status, 200);
  ok(!(await answer.text()).includes("Kerr"));
  const file = await here.bedside.get(paths.auditExport(), manager);
  ok(!(await file.text()).includes("Kerr"));
});

Deno.test("the export is a file of all that was asked for, and is in the trail first", async () => {
  await using here = await place();
  const gp = await personExists(here.store, "gp", { name: "Dr Amara Nwosu" });
  await entryExists(here.store, gp, "patient.found", { patient: null });
  const answer = await here.bedside.get(paths.auditExport(), here.admin);
  equal(answer.status, 200);
  match(answer.headers.get("content-disposition") ?? "", /bedside-audit-2026-03-02\.csv/);
  const { data } = papaparse.parse<string[]>((await answer.text()).trim());
  deepEqual(data.map((row) => row[3]), [
    "What happened",
    `${here.admin.name} exported the audit trail`,
    "Dr Amara Nwosu searched for a patient",
  ]);
  const entries = await here.store.read.select().from(auditEntries)
    .orderBy(asc(auditEntries.sequence));
  equal(entries.at(-1)?.action, "audit.exported");
  equal(data[1]?.at(-1), entries.at(-1)?.hash);
});

Deno.test("roles without the permission neither read nor export the trail", async () => {
  await using here = await place();
  for (const role of ["gp", "consultant", "helpdesk", "receptionist"] as const) {
    const person = await personExists(here.store, role);
    equal((await here.bedside.get(paths.audit(), person)).status, 403, role);
    equal((await here.bedside.get(paths.auditExport(), person)).status, 403, role);
  }
  equal((await here.bedside.get(paths.audit())).status, 303);
});
