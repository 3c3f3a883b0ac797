import { deepEqual, equal, rejects } from "node:assert/strict";
import type { Day, Id } from "@/db/columns.ts";
import { beginDraft } from "@/domain/referrals/begin_draft.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { findMissing } from "@/domain/referrals/find_missing.ts";
import { sendReferral } from "@/domain/referrals/send.ts";
import { Definition } from "@/domain/services/definition.ts";
import { asAsked, exclusionsThatApply } from "@/domain/services/exclusions.ts";
import { faultsOf } from "@/domain/services/faults.ts";
import { findOfferedService, offeredServices } from "@/domain/services/find.ts";
import { advice } from "@/domain/services/shipped/advice.ts";
import { dermatology } from "@/domain/services/shipped/dermatology.ts";
import { dayOf } from "@/domain/time.ts";
import { patientExists } from "@/tests/factories/patients.ts";
import { personExists } from "@/tests/factories/people.ts";
import {
  consentExists,
  partiesExist,
  photographExists,
  referralExists,
  wholeDraftExists,
  wholeHistory,
} from "@/tests/factories/referrals.ts";
import { versionExists } from "@/tests/factories/versions.ts";
import { testStore } from "@/tests/support/store.ts";

const { exclusions } = dermatology(true);
const grown = "1980-05-01" as Day;
const today = "2026-05-01" as Day;

for (const [name, shipped] of Object.entries({ dermatology, advice })) {
  for (const takes of [true, false]) {
    Deno.test(`${name} as shipped is whole, ${takes ? "with" : "without"} suspected cancer`, () => {
      const definition = shipped(takes);
      deepEqual(Definition.parse(definition), definition);
      deepEqual(faultsOf(definition), []);
      deepEqual(definition.tariffs, { newPence: 65_00, followUpPence: 45_00 });
      equal(definition.priorities.includes("urgent_suspected_cancer"), takes);
    });
  }
}

Deno.test("those whom a service does not take are known by age, by an answer, or asked last", () => {
  const asked = asAsked(dermatology(true)).questions.at(-1)!;
  equal(asked.key, "exclusions");
  const values = "options" in asked ? asked.options.map(({ value }) => value) : [];
  deepEqual(values.filter((each) => ["under_16", "immunosuppressed"].includes(each)), []);
  equal(values.at(-1), "none");
  const keys = (history: Record<string, string | string[]>, born = grown) =>
    exclusionsThatApply(exclusions, history, born, today).map(({ key }) => key);
  deepEqual(keys({}), []);
  deepEqual(keys({ exclusions: ["none"], immune_suppression: "no" }), []);
  deepEqual(keys({ exclusions: ["more_than_three"] }), ["more_than_three"]);
  deepEqual(keys({ immune_suppression: "yes" }), ["immunosuppressed"]);
  deepEqual(keys({ immune_suppression: "not_known" }), []);
  deepEqual(keys({}, "2010-05-01" as Day), []);
  deepEqual(keys({}, "2010-05-02" as Day), ["under_16"]);
});

Deno.test("a service that takes every patient asks nothing about them", () => {
  const { questions } = asAsked({ ...dermatology(true), exclusions: [] });
  equal(questions.some(({ key }) => key === "exclusions"), false);
});

Deno.test("a patient who is too young is not begun for, and the practice is told what to do", async () => {
  await using store = await testStore();
  const { gp, practice, service } = await partiesExist(store);
  const child = await patientExists(store, {
    practiceId: practice.id,
    dateOfBirth: dayOf(store.now()),
  });
  const input = { patient: child.id, service: service.id, priority: "routine" } as const;
  await rejects(beginDraft(store, gp, input), {
    kind: "invalid",
    message: /does not take this patient: the patient is under 16\. Refer the patient to be seen/,
  });
});

Deno.test("a referral of a patient whom the service does not take cannot be sent", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const missing = async (history: Readonly<Record<string, string | readonly string[]>>) => {
    const { id, version } = await wholeDraftExists(store, parties, { history });
    const referral = await findReferral(store.read, parties.gp, id);
    const all = await findMissing(store.read, referral, dayOf(store.now()));
    return { all, send: () => sendReferral(store, parties.gp, id, version) };
  };
  const said = await missing({ ...wholeHistory, exclusions: ["more_than_three"] });
  deepEqual(said.all.map(({ step, field }) => [step, field]), [["history", "exclusions"]]);
  await rejects(said.send(), { kind: "invalid", message: /more than 3 lesions/ });
  const notSaid = await missing({ ...wholeHistory, exclusions: [] });
  deepEqual(notSaid.all.map(({ field }) => field), ["exclusions"]);
  const none = await missing(wholeHistory);
  deepEqual(none.all, []);
  await none.send();
});

Deno.test("where no photograph is needed, neither it nor consent to it is missing; with one, consent is", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id: serviceVersionId } = await versionExists(store, parties, {
    photographsRequired: false,
  });
  const draft = await referralExists(store, parties, { state: "draft", serviceVersionId });
  const steps = async () => {
    const referral = await findReferral(store.read, parties.gp, draft.id);
    return (await findMissing(store.read, referral, dayOf(store.now()))).map(({ step }) => step);
  };
  deepEqual(await steps(), []);
  await photographExists(store, draft);
  deepEqual(await steps(), ["consent"]);
  await consentExists(store, draft);
  deepEqual(await steps(), []);
});

Deno.test("a practice that may not refer is not offered the service, and cannot begin", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { gp, service, practice } = parties;
  const other = await personExists(store, "gp");
  const on = dayOf(store.now());
  const offered = async (who: typeof gp) =>
    (await offeredServices(store.read, who, on)).map(({ id }) => id);
  await versionExists(store, parties, { practices: [practice.id as Id<"Organisation">] });
  deepEqual(await offered(gp), [service.id]);
  deepEqual(await offered(other), []);
  await rejects(findOfferedService(store.read, other, service.id, on), { kind: "not_found" });
  const patient = await patientExists(store, { practiceId: other.organisationId });
  const input = { patient: patient.id, service: service.id, priority: "routine" } as const;
  await rejects(beginDraft(store, other, input), { kind: "not_found" });
});
