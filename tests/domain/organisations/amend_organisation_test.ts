import { deepEqual, equal, rejects } from "node:assert/strict";
import type { Day } from "@/db/columns.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import type { Store } from "@/db/store.ts";
import {
  amendContact,
  amendIdentity,
  fingerprintOf,
} from "@/domain/organisations/amend_organisation.ts";
import { findOrganisation } from "@/domain/organisations/find.ts";
import { ContactForm } from "@/domain/organisations/forms.ts";
import { organisationExists, personExists, type SignedIn } from "@/tests/factories/people.ts";
import { testStore } from "@/tests/support/store.ts";

const contact = {
  phone: "01632 960002",
  email: null,
  addressLines: null,
  postcode: null,
  openingHours: { monday: [{ from: "08:00", to: "18:30" }], sunday: [] },
  requiresSecondFactor: true,
};
const own = (store: Store, person: SignedIn) =>
  findOrganisation(store.read, person, person.organisationId);

Deno.test("amendContact() lets a manager change their own, and the audit says what changed", async () => {
  await using store = await testStore();
  const manager = await personExists(store, "practice_manager");
  const seen = fingerprintOf(await own(store, manager));
  await amendContact(store, manager, manager.organisationId, { ...contact, seen });
  const after = await own(store, manager);
  deepEqual(after.openingHours, contact.openingHours);
  equal(after.requiresSecondFactor, true);
  const [entry] = await store.read.select().from(auditEntries);
  equal(entry?.action, "organisation.amended");
  deepEqual(entry?.detail["changed"], ["phone", "openingHours", "requiresSecondFactor"]);
  deepEqual(entry?.detail["before"], {
    phone: "01632 960001",
    openingHours: {},
    requiresSecondFactor: false,
  });
});

Deno.test("amendContact() is not for a GP, nor for the manager of another organisation", async () => {
  await using store = await testStore();
  const practice = await organisationExists(store);
  const gp = await personExists(store, "gp", { organisation: practice });
  const stranger = await personExists(store, "practice_manager");
  const input = { ...contact, seen: fingerprintOf(practice) };
  await rejects(amendContact(store, gp, practice.id, input), { kind: "forbidden" });
  await rejects(amendContact(store, stranger, practice.id, input), { kind: "not_found" });
  equal(await store.read.$count(auditEntries), 0);
});

Deno.test("amendContact() refuses a page older than the last change, of two at once too", async () => {
  await using store = await testStore();
  const manager = await personExists(store, "practice_manager");
  const input = { ...contact, seen: fingerprintOf(await own(store, manager)) };
  const ends = await Promise.allSettled(
    [1, 2].map(() => amendContact(store, manager, manager.organisationId, input)),
  );
  deepEqual(ends.map(({ status }) => status), ["fulfilled", "rejected"]);
  await rejects(amendContact(store, manager, manager.organisationId, input), {
    kind: "conflict",
    message: /after you opened the page/,
  });
});

Deno.test("amendIdentity() is for an administrator: not even the manager may rename or close", async () => {
  await using store = await testStore();
  const practice = await organisationExists(store);
  const manager = await personExists(store, "practice_manager", { organisation: practice });
  const administrator = await personExists(store, "administrator");
  const input = {
    name: "Oakfield and Elm",
    odsCode: "A81002",
    validFrom: practice.validFrom,
    validTo: "2026-06-30" as Day,
    seen: fingerprintOf(practice),
  };
  await rejects(amendIdentity(store, manager, practice.id, input), { kind: "forbidden" });
  await amendIdentity(store, administrator, practice.id, input);
  const after = await own(store, manager);
  deepEqual([after.name, after.odsCode, after.validTo], [
    "Oakfield and Elm",
    "A81002",
    "2026-06-30",
  ]);
});

Deno.test("amendIdentity() keeps codes apart and the install open", async () => {
  await using store = await testStore();
  const practice = await organisationExists(store);
  await organisationExists(store, { name: "Millbrook Practice", odsCode: "A81003" });
  const administrator = await personExists(store, "administrator");
  const { name, validFrom } = practice;
  const input = { name, validFrom, odsCode: "A81003", validTo: null };
  await rejects(
    amendIdentity(store, administrator, practice.id, { ...input, seen: fingerprintOf(practice) }),
    { kind: "conflict", message: /Millbrook Practice already has/ },
  );
  const seen = fingerprintOf(await own(store, administrator));
  await rejects(
    amendIdentity(store, administrator, administrator.organisationId, {
      ...input,
      validTo: "2026-06-30" as Day,
      seen,
    }),
    { kind: "invalid" },
  );
});

Deno.test("ContactForm reads a week, leaving out days that were not asked about", () => {
  const form = { requiresSecondFactor: "no", seen: "x" };
  const read = ContactForm.parse({ ...form, monday: "8am to 6pm", sunday: "closed" });
  deepEqual(read.openingHours, { monday: [{ from: "08:00", to: "18:00" }], sunday: [] });
  const { error } = ContactForm.safeParse({ ...form, friday: "6pm to 8am", saturday: "mornings" });
  deepEqual(error?.issues.map(({ path, message }) => [path[0], message]), [
    [
      "friday",
      "Friday must close after it opens. Write hours past midnight on the next day",
    ],
    ["saturday", "Saturday must be like 8:30am to 6:30pm, or closed, or 24 hours"],
  ]);
});
