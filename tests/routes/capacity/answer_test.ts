import { doesNotMatch, equal, match } from "node:assert/strict";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { clinicExists } from "@/tests/factories/sourcing.ts";
import { testApp } from "@/tests/support/app.ts";
import { answersLeft } from "@/tests/support/answers_left.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

const words = { diagnosis: "Basal cell carcinoma", plan: "Excision", outcome: "clinic_routine" };

Deno.test("an answer chooses a clinic, and the practice and the clinic see it", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const { consultant, gp, manager, service } = parties;
  const { id } = await referralExists(store, parties, { state: "claimed" });
  const path = paths.referralAnswer(id);
  const page = async (at: string, who = consultant) => await (await bedside.get(at, who)).text();
  doesNotMatch(await page(path), /which clinic/, "a service without clinics asks for none");

  const clinic = await clinicExists(store, parties);
  match(await page(path), /Consultant clinic, Tuesday \(complicated cases\)/);
  const without = await bedside.post(path, words, consultant);
  equal(without.status, 422);
  const again = await without.text();
  match(again, /Choose the clinic that will see the patient/);
  match(again, /Excision/);

  const chosen = { ...words, clinic: clinic.id, complexity: "simple" };
  equal((await bedside.post(path, chosen, consultant)).status, 303);
  await answersLeft(store);
  match(
    await page(paths.referral(id), gp),
    /To be seen at: Consultant clinic, Tuesday \(simple case\)/,
  );
  const clinics = await page(paths.serviceClinics(service.id), manager);
  match(clinics, /1 case was sent there \(1 simple\), for 48 places/);
  match(clinics, /1 case was simple, and would not need this clinic/);
  match(await page(paths.serviceClinic(service.id, clinic.id)), /Basal cell carcinoma\. Simple/);
});
