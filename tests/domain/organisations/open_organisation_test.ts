import { deepEqual, equal, rejects } from "node:assert/strict";
import type { Day } from "@/db/columns.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { organisations } from "@/db/schema/organisations.ts";
import { OpenForm, type OpenInput } from "@/domain/organisations/forms.ts";
import { openOrganisation } from "@/domain/organisations/open_organisation.ts";
import { organisationExists, personExists } from "@/tests/factories/people.ts";
import { testStore } from "@/tests/support/store.ts";

const oakfield: OpenInput = {
  kind: "practice",
  name: "Oakfield Surgery",
  odsCode: "A81001",
  validFrom: "2026-04-01" as Day,
  phone: null,
  email: null,
  addressLines: null,
  postcode: null,
};

Deno.test("openOrganisation() opens one and says so in the audit", async () => {
  await using store = await testStore();
  const administrator = await personExists(store, "administrator");
  const id = await openOrganisation(store, administrator, oakfield);
  const practice = (await store.read.select().from(organisations)).find((each) => each.id === id);
  deepEqual([practice?.name, practice?.odsCode, practice?.validFrom, practice?.openingHours], [
    "Oakfield Surgery",
    "A81001",
    "2026-04-01",
    {},
  ]);
  const [entry] = await store.read.select().from(auditEntries);
  deepEqual([entry?.action, entry?.subject], ["organisation.opened", `organisation:${id}`]);
});

Deno.test("openOrganisation() is for administrators alone", async () => {
  await using store = await testStore();
  const manager = await personExists(store, "practice_manager");
  await rejects(openOrganisation(store, manager, oakfield), {
    kind: "forbidden",
    message: /Your role cannot open an organisation.*Administrator/,
  });
  equal(await store.read.$count(auditEntries), 0);
});

Deno.test("openOrganisation() takes an ODS code once for a kind, of two at once too", async () => {
  await using store = await testStore();
  const administrator = await personExists(store, "administrator");
  const ends = await Promise.allSettled(
    [1, 2].map(() => openOrganisation(store, administrator, oakfield)),
  );
  deepEqual(ends.map(({ status }) => status), ["fulfilled", "rejected"]);
  await rejects(openOrganisation(store, administrator, { ...oakfield, name: "Oak Field" }), {
    kind: "conflict",
    message: /Oakfield Surgery already has the ODS code A81001/,
  });
  await openOrganisation(store, administrator, { ...oakfield, kind: "home" });
});

Deno.test("openOrganisation() gives the code of a closed organisation to another", async () => {
  await using store = await testStore();
  const administrator = await personExists(store, "administrator");
  await organisationExists(store, { odsCode: "A81001", validTo: "2026-03-01" as Day });
  await openOrganisation(store, administrator, oakfield);
});

Deno.test("OpenForm reads what people type", () => {
  const read = OpenForm.parse({
    kind: "practice",
    name: " Oakfield Surgery ",
    odsCode: " a81001 ",
    phone: "",
    email: " Desk@Oakfield.example",
    addressLines: "1 High Street\r\n\r\n Seaview ",
    postcode: "zz9 93wz",
    "validFrom-day": "1",
    "validFrom-month": "april",
    "validFrom-year": "2026",
  });
  deepEqual(read, {
    ...oakfield,
    email: "desk@oakfield.example",
    addressLines: "1 High Street\nSeaview",
    postcode: "ZZ99 3WZ",
  });
});

Deno.test("OpenForm says what is wrong with each field", () => {
  const { error } = OpenForm.safeParse({
    kind: "install",
    name: "",
    odsCode: "A-1",
    phone: "ask Sam",
    email: "desk",
    postcode: "nowhere",
  });
  deepEqual(error?.issues.map(({ path, message }) => [path[0], message]), [
    ["kind", "Choose what kind of organisation it is"],
    ["name", "Enter the name"],
    ["odsCode", "ODS code must be 3 to 12 letters and digits"],
    ["validFrom", "Enter the first day"],
    ["phone", "Enter a phone number, like 01632 960001"],
    ["email", "Enter an e-mail address in the correct format, like name@example.com"],
    ["postcode", "Enter a full UK postcode"],
  ]);
});
