import { deepEqual, equal, rejects } from "node:assert/strict";
import type { Day } from "@/db/columns.ts";
import {
  findOrganisation,
  listHomes,
  listOrganisations,
  listPractices,
} from "@/domain/organisations/find.ts";
import { organisationExists, personExists } from "@/tests/factories/people.ts";
import { testStore } from "@/tests/support/store.ts";

const today = "2026-03-02" as Day;
const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);

Deno.test("findOrganisation() shows everyone their own, and an administrator all", async () => {
  await using store = await testStore();
  const manager = await personExists(store, "practice_manager");
  const administrator = await personExists(store, "administrator");
  const other = await organisationExists(store, { name: "Millbrook Practice" });
  const own = await findOrganisation(store.read, manager, manager.organisationId);
  equal(own.name, manager.organisationName);
  equal((await findOrganisation(store.read, administrator, other.id)).name, "Millbrook Practice");
  await rejects(findOrganisation(store.read, manager, other.id), {
    name: "Refusal",
    kind: "not_found",
  });
});

Deno.test("listOrganisations() shows an administrator all of a kind, a manager only their own", async () => {
  await using store = await testStore();
  const practice = await organisationExists(store, { name: "Oakfield Surgery" });
  await organisationExists(store, { name: "Millbrook Practice" });
  const manager = await personExists(store, "practice_manager", { organisation: practice });
  const administrator = await personExists(store, "administrator");
  deepEqual(names(await listOrganisations(store.read, administrator, "practice")), [
    "Millbrook Practice",
    "Oakfield Surgery",
  ]);
  equal((await listOrganisations(store.read, administrator)).length, 3);
  deepEqual(names(await listOrganisations(store.read, manager)), ["Oakfield Surgery"]);
  deepEqual(await listOrganisations(store.read, manager, "home"), []);
});

Deno.test("listPractices() and listHomes() name those that are open on a day", async () => {
  await using store = await testStore();
  await organisationExists(store, { name: "Oakfield Surgery" });
  await organisationExists(store, { name: "Not yet", validFrom: "2026-03-03" as Day });
  await organisationExists(store, { name: "No longer", validTo: "2026-03-01" as Day });
  await organisationExists(store, { name: "Last day", validTo: today });
  await organisationExists(store, { name: "Rosewood House", kind: "home" });
  const practices = await listPractices(store.read, today);
  deepEqual(names(practices), ["Last day", "Oakfield Surgery"]);
  deepEqual(Object.keys(practices[0]!).sort(), ["id", "name"]);
  deepEqual(names(await listHomes(store.read, today)), ["Rosewood House"]);
});
