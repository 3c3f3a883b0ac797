import { deepEqual, equal } from "node:assert/strict";
import { eq } from "drizzle-orm";
import fc from "fast-check";
import type { Day, Id } from "@/db/columns.ts";
import { patients } from "@/db/schema/patients.ts";
import { insidesOf, type Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { findBySearch, findResidents, nearestFirst } from "@/domain/patients/find_by_search.ts";
import { readSearch } from "@/domain/patients/search.ts";
import { patientExists, type PatientRow } from "@/tests/factories/patients.ts";
import { organisationExists, personExists } from "@/tests/factories/people.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";

const today = "2026-03-02" as Day;

async function finds(store: Store, actor: Actor, words: string, born = "") {
  const typed = readSearch({ words, born }, today);
  if (!typed.ok) throw new Error(typed.why);
  const found = await findBySearch(store.read, actor, typed.search);
  return found.patients.map(({ firstName, lastName }) => `${firstName} ${lastName}`);
}

async function cast(store: Store, practiceId: Id<"Organisation">) {
  const exists = (firstName: string, lastName: string, over: Partial<PatientRow> = {}) =>
    patientExists(store, { practiceId, firstName, lastName, ...over });
  await exists("Edith", "Pell", { nhsNumber: "9990000018" as PatientRow["nhsNumber"] });
  await exists("Edward", "Pelling", { dateOfBirth: "1984-03-15" as Day, postcode: "ZZ99 4AB" });
  await exists("Siobhán", "O’Brien");
  await exists("Łukasz", "Zieliński");
  await exists("Ana", "de Souza-Fernández");
  await exists("Mary-Ann", "Øster");
}

Deno.test("findBySearch() finds a name in any case, accent, order, spacing and by its beginning", async () => {
  await using store = await testStore();
  const gp = await personExists(store, "gp");
  await cast(store, gp.organisationId);
  const table: readonly (readonly [string, readonly string[]])[] = [
    ["pell", ["Edith Pell", "Edward Pelling"]],
    ["EDITH pel", ["Edith Pell"]],
    ["pell ed", ["Edith Pell", "Edward Pelling"]],
    ["siobhan", ["Siobhán O’Brien"]],
    ["obrien", ["Siobhán O’Brien"]],
    ["o'brien", ["Siobhán O’Brien"]],
    ["o brien siob", ["Siobhán O’Brien"]],
    ["lukasz zielinski", ["Łukasz Zieliński"]],
    ["ŁUKASZ", ["Łukasz Zieliński"]],
    ["desouza", ["Ana de Souza-Fernández"]],
    ["fernandez ana", ["Ana de Souza-Fernández"]],
    ["souza fernandez", ["Ana de Souza-Fernández"]],
    ["maryann", ["Mary-Ann Øster"]],
    ["mary ann oster", ["Mary-Ann Øster"]],
    ["pell brien", []],
  ];
  for (const [typed, expected] of table) deepEqual(await finds(store, gp, typed), expected, typed);
});

Deno.test("findBySearch() finds by number, date of birth, postcode and several together", async () => {
  await using store = await testStore();
  const gp = await personExists(store, "gp");
  await cast(store, gp.organisationId);
  deepEqual(await finds(store, gp, "999-000 0018"), ["Edith Pell"]);
  deepEqual(await finds(store, gp, "15/3/84"), ["Edward Pelling"]);
  deepEqual(await finds(store, gp, "zz994ab"), ["Edward Pelling"]);
  deepEqual(await finds(store, gp, "obrien", "9 6 1943"), ["Siobhán O’Brien"]);
  deepEqual(await finds(store, gp, "pelling", "9 6 1943"), []);
});

Deno.test("findBySearch() treats what is typed as words, never as a query", async () => {
  await using store = await testStore();
  const gp = await personExists(store, "gp");
  await cast(store, gp.organisationId);
  const nasty = fc.string({
    unit: fc.constantFrom(..."ab\"*()^:+-{}NEAR ANDOR'%_;"),
    minLength: 2,
  });
  await fc.assert(fc.asyncProperty(nasty, async (typed) => {
    const read = readSearch({ words: typed, born: "" }, today);
    if (read.ok) await findBySearch(store.read, gp, read.search);
  }));
});

Deno.test("findBySearch() follows a name and a postcode that were changed", async () => {
  await using store = await testStore();
  const gp = await personExists(store, "gp");
  const patient = await patientExists(store, { practiceId: gp.organisationId });
  await insidesOf(store).db.update(patients).set({ lastName: "O'Neill" })
    .where(eq(patients.id, patient.id));
  deepEqual(await finds(store, gp, "pell"), []);
  deepEqual(await finds(store, gp, "oneill"), ["Edith O'Neill"]);
});

Deno.test("findBySearch() shows twenty and says that there are more", async () => {
  await using store = await testStore();
  const gp = await personExists(store, "gp");
  for (let i = 0; i < 21; i++) {
    await patientExists(store, { practiceId: gp.organisationId, createdBy: gp.userId });
  }
  for (const search of [{ names: ["pell"] }, { names: [], postcode: "ZZ99 3WZ" }]) {
    const found = await findBySearch(store.read, gp, search);
    deepEqual([found.patients.length, found.more], [20, true]);
  }
});

Deno.test("findBySearch() finds nobody a stranger may not see", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { practice, consultant } = parties;
  const home = await organisationExists(store, { kind: "home" });
  const patient = await patientExists(store, { practiceId: practice.id, homeId: home.id });
  const seenBy = async (actor: Actor) => {
    const byName = await finds(store, actor, "pell");
    const byNumber = await finds(store, actor, patient.nhsNumber!);
    deepEqual(byName, byNumber);
    return byName.length;
  };
  equal(await seenBy(await personExists(store, "gp", { organisation: practice })), 1);
  equal(await seenBy(await personExists(store, "carer", { organisation: home })), 1);
  equal(await seenBy(await personExists(store, "call_handler")), 1);
  equal(await seenBy(await personExists(store, "gp")), 0);
  equal(await seenBy(await personExists(store, "carer")), 0);
  equal(await seenBy(await personExists(store, "administrator")), 0);
  equal(await seenBy(await personExists(store, "commissioner")), 0);
  await referralExists(store, parties, { patientId: patient.id, state: "draft" });
  equal(await seenBy(consultant), 0);
  await referralExists(store, parties, { patientId: patient.id, state: "waiting" });
  equal(await seenBy(consultant), 1);
});

Deno.test("findResidents() lists a home's own patients by room", async () => {
  await using store = await testStore();
  const carer = await personExists(store, "carer");
  const other = await organisationExists(store, { kind: "home" });
  for (const room of ["10", null, "2", "2A"]) {
    await patientExists(store, { homeId: carer.organisationId, room, createdBy: carer.userId });
  }
  await patientExists(store, { homeId: other.id, room: "1", createdBy: carer.userId });
  const rooms = (await findResidents(store.read, carer)).map(({ room }) => room);
  deepEqual(rooms, ["2", "2A", "10", null]);
});

Deno.test("nearestFirst() puts whole names before beginnings", () => {
  const people = [["Pella", "Ash"], ["Ann", "Pelling"], ["Zoe", "Pell"], ["Pell", "Ash"]]
    .map(([firstName, lastName]) => ({ firstName: firstName!, lastName: lastName! }));
  deepEqual(nearestFirst(people, ["pell"]).map(({ firstName }) => firstName), [
    "Zoe",
    "Pell",
    "Ann",
    "Pella",
  ]);
});
