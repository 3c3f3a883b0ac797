import { deepEqual, equal, rejects } from "node:assert/strict";
import { auditEntries } from "@/db/schema/audit.ts";
import { consents } from "@/db/schema/patients.ts";
import { ConsentForm, type ConsentInput } from "@/domain/patients/consent_form.ts";
import { findConsents, nowHolding } from "@/domain/patients/find_consents.ts";
import { recordConsent } from "@/domain/patients/record_consent.ts";
import { patientExists } from "@/tests/factories/patients.ts";
import { personExists } from "@/tests/factories/people.ts";
import { testStore } from "@/tests/support/store.ts";

const given: ConsentInput = {
  purpose: "care",
  decision: "given",
  form: "verbal",
  capacity: "own_decision",
  decidedBy: null,
  explained: "Photographs go to the skin service",
};
const ticking = () => {
  let at = Date.parse("2026-03-02T09:30:00Z");
  return () => new Date(at += 1000);
};

Deno.test("recordConsent() keeps who decided what, how, and audits it", async () => {
  await using store = await testStore();
  const nurse = await personExists(store, "practice_nurse", { name: "Sister Ruth Pell" });
  const patient = await patientExists(store, { practiceId: nurse.organisationId });

  const id = await recordConsent(store, nurse, patient.id, given);

  const [consent] = await findConsents(store.read, nurse, patient.id);
  deepEqual([consent?.id, consent?.recordedByName, consent?.decision, consent?.explained], [
    id,
    "Sister Ruth Pell",
    "given",
    "Photographs go to the skin service",
  ]);
  const [entry] = await store.read.select().from(auditEntries);
  deepEqual([entry?.action, entry?.subject, entry?.patientId], [
    "patient.consent_recorded",
    `consent:${id}`,
    patient.id,
  ]);
});

Deno.test("the newest decision for a purpose is the one that holds; earlier ones stay", async () => {
  await using store = await testStore(ticking());
  const gp = await personExists(store, "gp");
  const patient = await patientExists(store, { practiceId: gp.organisationId });
  await recordConsent(store, gp, patient.id, given);
  await recordConsent(store, gp, patient.id, { ...given, purpose: "teaching", form: "written" });
  await recordConsent(store, gp, patient.id, { ...given, decision: "withdrawn" });

  const all = await findConsents(store.read, gp, patient.id);
  const holds = nowHolding(all);
  equal(all.length, 3);
  deepEqual([holds.care?.decision, holds.teaching?.decision, holds.publication], [
    "withdrawn",
    "given",
    undefined,
  ]);
});

Deno.test("recordConsent() withdraws only what was given", async () => {
  await using store = await testStore();
  const gp = await personExists(store, "gp");
  const patient = await patientExists(store, { practiceId: gp.organisationId });
  await rejects(recordConsent(store, gp, patient.id, { ...given, decision: "withdrawn" }), {
    kind: "invalid",
  });
});

Deno.test("recordConsent() hides the patient from a stranger, and is not for every role", async () => {
  await using store = await testStore();
  const gp = await personExists(store, "gp");
  const patient = await patientExists(store, { practiceId: gp.organisationId });
  await rejects(recordConsent(store, await personExists(store, "gp"), patient.id, given), {
    kind: "not_found",
  });
  const seeing = { ...await personExists(store, "paramedic"), breakGlassPatientId: patient.id };
  await rejects(recordConsent(store, seeing, patient.id, given), { kind: "forbidden" });
  equal(await store.read.$count(consents), 0);
});

Deno.test("ConsentForm asks for writing where photographs go further than care, and for who decided", () => {
  const errors = (over: object) =>
    ConsentForm.safeParse({ ...given, way: given.form, explained: "", decidedBy: "", ...over })
      .error?.issues
      .map(({ path, message }) => [path[0], message]) ?? [];
  deepEqual(errors({}), []);
  deepEqual(errors({ purpose: "publication" }), [
    ["way", "Consent for publication must be written"],
  ]);
  deepEqual(errors({ purpose: "teaching", decision: "refused" }), []);
  deepEqual(errors({ capacity: "parent" }), [
    ["decidedBy", "Enter the name of the person who decided"],
  ]);
  deepEqual(errors({ purpose: undefined, decision: "maybe" }).map(([field]) => field), [
    "purpose",
    "decision",
  ]);
});
