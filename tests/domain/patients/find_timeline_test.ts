import { deepEqual, equal, rejects } from "node:assert/strict";
import { amendPatient } from "@/domain/patients/amend.ts";
import { findPatient } from "@/domain/patients/find.ts";
import { findTimeline } from "@/domain/patients/find_timeline.ts";
import { addNeed } from "@/domain/patients/needs.ts";
import { recordConsent } from "@/domain/patients/record_consent.ts";
import { registerPatient } from "@/domain/patients/register.ts";
import { amendment, registration } from "@/tests/factories/patient_details.ts";
import { personExists } from "@/tests/factories/people.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";

Deno.test("findTimeline() tells all that happened, newest first, from the rows that say so", async () => {
  let at = Date.parse("2026-03-02T09:30:00Z");
  await using store = await testStore(() => new Date(at += 60_000));
  const parties = await partiesExist(store);
  const { gp, nurse, consultant } = parties;
  const id = await registerPatient(store, gp, registration());
  const { nhsNumber, version } = await findPatient(store.read, gp, id);
  await addNeed(store, nurse, id, { kind: "interpreter", detail: "Polish" });
  await amendPatient(store, gp, id, amendment(version, nhsNumber!, { phone: null }));
  await recordConsent(store, nurse, id, {
    purpose: "care",
    decision: "given",
    form: "verbal",
    capacity: "parent",
    decidedBy: "Ann Finch",
    explained: null,
  });
  const said = async (actor: typeof gp) =>
    (await findTimeline(store.read, actor, id)).map(({ by, what }) => `${by}: ${what}`);
  deepEqual(await said(gp), [
    "Sister Ruth Pell: Consent given: care",
    "Dr Amara Nwosu: Changed the phone number",
    "Sister Ruth Pell: Noted a need: Needs an interpreter: Polish",
    "Dr Amara Nwosu: Registered",
  ]);

  await referralExists(store, parties, { patientId: id, state: "draft" });
  equal((await said(gp)).filter((each) => each.includes("Began a referral")).length, 1);
  await rejects(findTimeline(store.read, consultant, id), { kind: "not_found" });
  await referralExists(store, parties, { patientId: id, state: "answered" });
  const seen = await said(consultant);
  equal(seen.filter((each) => each.includes("Began a referral")).length, 1);
  equal(seen.filter((each) => each.includes("Answered the referral")).length, 1);
});

Deno.test("findTimeline() is closed to strangers", async () => {
  await using store = await testStore();
  const { gp } = await partiesExist(store);
  const id = await registerPatient(store, gp, registration());
  await rejects(findTimeline(store.read, await personExists(store, "gp"), id), {
    kind: "not_found",
  });
});
