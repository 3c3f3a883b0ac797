import { deepEqual, equal, rejects } from "node:assert/strict";
import type { Day } from "@/db/columns.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { patientImportRows, patientImports, patients } from "@/db/schema/patients.ts";
import { insidesOf, type Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { countRows, findImport, listRows, rowStates } from "@/domain/patients/find_import.ts";
import { forgetImportRows } from "@/domain/patients/forget_import_rows.ts";
import { importList } from "@/domain/patients/import_list.ts";
import type { ListFields } from "@/domain/patients/read_list.ts";
import { takeImport } from "@/domain/patients/take_import.ts";
import { nextTestNumber, patientExists } from "@/tests/factories/patients.ts";
import { organisationExists, personExists } from "@/tests/factories/people.ts";
import { testStore } from "@/tests/support/store.ts";

const rules = { testNumbers: "only", today: "2026-03-02" as Day } as const;
const checks = (store: Store, actor: Actor, list: readonly ListFields[]) =>
  importList(store, actor, list.map((fields, at) => ({ line: at + 2, fields })), null, rules);
const walter = { firstName: "Walter", lastName: "Finch", dateOfBirth: "20/1/1950" };

async function statesOf(store: Store, actor: Actor, id: Awaited<ReturnType<typeof checks>>) {
  const list = await findImport(store.read, actor, id);
  const rows = await listRows(store.read, list, rowStates, { limit: 100 });
  return rows.map(({ line, state, reasons }) => [line, state, ...reasons]);
}

Deno.test("importList() says row by row what would happen, and registers nobody", async () => {
  await using store = await testStore();
  const manager = await personExists(store, "practice_manager");
  const own = await patientExists(store, { practiceId: manager.organisationId });
  const elsewhere = await patientExists(store, {
    practiceId: (await organisationExists(store)).id,
    lastName: "Marsh",
  });
  const twice = nextTestNumber();
  const id = await checks(store, manager, [
    { ...walter, nhsNumber: twice },
    { ...walter, firstName: "Ann", nhsNumber: twice },
    { ...walter },
    { ...walter, dateOfBirth: "31/2/1950" },
    { firstName: "E", lastName: "P", dateOfBirth: "1/1/1960", nhsNumber: own.nhsNumber! },
    { firstName: "Edith", lastName: "Pell", dateOfBirth: "9/6/1943" },
    { firstName: "H", lastName: "M", dateOfBirth: "1/1/1960", nhsNumber: elsewhere.nhsNumber! },
  ]);
  deepEqual(await statesOf(store, manager, id), [
    [2, "good"],
    [3, "bad", "The same NHS number as in row 2"],
    [4, "bad", "The same name and date of birth as in row 2"],
    [5, "bad", "Date of birth must be a real date such as 15/03/1984, not 31/2/1950"],
    [6, "known", "Registered already: Edith Pell, born 9 June 1943"],
    [
      7,
      "bad",
      "Could be the same person as Edith Pell, born 9 June 1943. If not, register them on their own page",
    ],
    [8, "bad", "A patient with this NHS number is registered elsewhere. Ask the helpdesk"],
  ]);
  equal(await store.read.$count(patients), 2);
});

Deno.test("takeImport() registers the good rows whole, once, each with its own entry", async () => {
  await using store = await testStore();
  const manager = await personExists(store, "practice_manager");
  const id = await checks(store, manager, [
    { ...walter, phone: "01632 960104" },
    { ...walter, firstName: "" },
    { ...walter, firstName: "Ann" },
  ]);
  equal(await takeImport(store, manager, id, rules), 2);
  const rows = await store.read.select().from(patients);
  deepEqual(rows.map((row) => [row.firstName, row.practiceId, row.noNhsNumberReason]), [
    ["Walter", manager.organisationId, "not_known_yet"],
    ["Ann", manager.organisationId, "not_known_yet"],
  ]);
  const actions = (await store.read.select().from(auditEntries)).map(({ action }) => action);
  equal(actions.filter((action) => action === "patient.registered").length, 2);
  deepEqual((await statesOf(store, manager, id)).map(([, state]) => state), [
    "taken",
    "bad",
    "taken",
  ]);
  await rejects(takeImport(store, manager, id, rules), { kind: "conflict" });
  equal(await store.read.$count(patients), 2);
});

Deno.test("takeImport() by two at once registers each patient once", async () => {
  await using store = await testStore();
  const manager = await personExists(store, "practice_manager");
  const list = Array.from({ length: 300 }, (_, at) => ({ ...walter, firstName: `Walter ${at}x` }));
  const id = await checks(store, manager, list);
  await Promise.allSettled([1, 2].map(() => takeImport(store, manager, id, rules)));
  equal(await store.read.$count(patients), 300);
  deepEqual(await countRows(store.read, await findImport(store.read, manager, id)), {
    good: 0,
    bad: 0,
    known: 0,
    taken: 300,
  });
});

Deno.test("takeImport() looks again: who was registered since the check is left out", async () => {
  await using store = await testStore();
  const manager = await personExists(store, "practice_manager");
  const nhsNumber = nextTestNumber();
  const id = await checks(store, manager, [{ ...walter, nhsNumber }, {
    ...walter,
    firstName: "Ann",
  }]);
  await patientExists(store, { practiceId: manager.organisationId, nhsNumber });
  equal(await takeImport(store, manager, id, rules), 1);
  deepEqual((await statesOf(store, manager, id)).map(([, state]) => state), ["known", "taken"]);
});

Deno.test("takeImport() takes nothing of a list whose check was cut short", async () => {
  await using store = await testStore();
  const manager = await personExists(store, "practice_manager");
  const id = await checks(store, manager, [walter]);
  await insidesOf(store).db.update(patientImports).set({ rowCount: 2 });
  await rejects(takeImport(store, manager, id, rules), {
    kind: "conflict",
    message: /not read to its end/,
  });
  equal(await store.read.$count(patients), 0);
});

Deno.test("an import is hidden from strangers and not for receptionists; the hub says for which home", async () => {
  await using store = await testStore();
  const manager = await personExists(store, "practice_manager");
  const id = await checks(store, manager, [walter]);
  const stranger = await personExists(store, "practice_manager");
  await rejects(takeImport(store, stranger, id, rules), { kind: "not_found" });
  const organisation = await organisationExists(store);
  const receptionist = await personExists(store, "receptionist", { organisation });
  await rejects(checks(store, receptionist, [walter]), { kind: "forbidden" });
  const lead = await personExists(store, "hub_lead");
  await rejects(checks(store, lead, [walter]), { kind: "invalid" });
  const home = await organisationExists(store, { kind: "home" });
  const list = await importList(store, lead, [{ line: 2, fields: walter }], home.id, rules);
  await takeImport(store, lead, list, rules);
  const [row] = await store.read.select().from(patients);
  deepEqual([row?.homeId, row?.practiceId], [home.id, null]);
  equal(await store.read.$count(patientImportRows), 2);
});

Deno.test("forgetImportRows() empties the rows of a list after a month, and nothing before", async () => {
  let now = Date.parse("2026-03-02T09:30:00Z");
  await using store = await testStore(() => new Date(now));
  const manager = await personExists(store, "practice_manager");
  const id = await checks(store, manager, [walter, { ...walter, firstName: "" }]);
  await takeImport(store, manager, id, rules);
  equal(await forgetImportRows(store, 10), 0);
  now += 31 * 24 * 60 * 60 * 1000;
  equal(await forgetImportRows(store, 10), 2);
  equal(await forgetImportRows(store, 10), 0);
  const rows = await store.read.select().from(patientImportRows);
  deepEqual(rows.map(({ fields, reasons }) => [fields, reasons]), [[{}, []], [{}, []]]);
  deepEqual(rows.map(({ state }) => state), ["taken", "bad"]);
  equal(await store.read.$count(patients), 1);
});
