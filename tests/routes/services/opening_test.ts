/** Services of other specialties are opened in a page, and a referral goes through each. */
import { equal, match } from "node:assert/strict";
import { eq } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { answers, referrals } from "@/db/schema/referrals.ts";
import { askedOf } from "@/domain/questions/asked.ts";
import type { Question } from "@/domain/questions/question.ts";
import { definitionOf, tariffsOn } from "@/domain/services/find_definition.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { dayOf } from "@/domain/time.ts";
import { patientExists } from "@/tests/factories/patients.ts";
import { personExists } from "@/tests/factories/people.ts";
import { partiesExist } from "@/tests/factories/referrals.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

const lastOf = (answer: Response, from: number) =>
  answer.headers.get("location")!.split("/").at(from)!;

/** Whatever a question takes. */
function someAnswer(question: Question): string {
  if (question.key === "suspect_cancer") return "no";
  if ("options" in question) return question.options.at(-1)!.value;
  return question.kind === "number" ? "1" : "Some words";
}

for (
  const [name, specialtyCode] of [
    ["Haematology advice", "303"],
    ["Geriatric advice", "430"],
  ] as const
) {
  Deno.test(`${name} is opened from advice by a specialist, and a referral goes through it`, async () => {
    await using store = await testStore();
    await using bedside = await testApp(store);
    const { manager, gp, consultant, practice, specialists } = await partiesExist(store);
    const form = paths.newService(specialists.id);
    match(await (await bedside.get(form, manager)).text(), /Advice from a specialist/);
    const opened = await bedside.post(form, {
      organisation: specialists.id,
      begins: "advice",
      name,
      specialtyCode,
      suspectedCancer: "no",
      routineTargetHours: "72",
      urgentTargetHours: "",
    }, manager);
    equal(opened.status, 303);
    const serviceId = lastOf(opened, -1) as Id<"Service">;
    match(await (await bedside.get(paths.service(serviceId), manager)).text(), /Holds now/);
    const { newPence, followUpPence } = await tariffsOn(store.read, serviceId, dayOf(store.now()));
    equal(`${newPence} ${followUpPence}`, "6500 4500");

    const patient = await patientExists(store, { practiceId: practice.id });
    const begun = await bedside.post(paths.newReferral(), {
      patient: patient.id,
      service: serviceId,
      priority: "routine",
    }, gp);
    equal(begun.status, 303);
    const id = lastOf(begun, -2) as Id<"Referral">;
    const draft = await findReferral(store.read, gp, id);
    const { questions } = await definitionOf(store.read, draft);
    const fields = Object.fromEntries(
      askedOf(questions, {}).filter(({ required }) => required)
        .map((question) => [question.key, someAnswer(question)]),
    );
    equal(
      (await bedside.post(paths.referralHistory(id), { ...fields, seen: "{}" }, gp)).status,
      303,
    );
    const check = await (await bedside.get(paths.referralCheck(id), gp)).text();
    const version = /name="version" value="(\d+)"/.exec(check)![1]!;
    const conversion = { conversion: "authorised" };
    const sent = await bedside.post(paths.referralCheck(id), { version, ...conversion }, gp);
    equal(sent.status, 303, await sent.text());

    equal((await bedside.post(paths.referralClaim(id), {}, consultant)).status, 303);
    const answered = await bedside.post(paths.referralAnswer(id), {
      diagnosis: "Reactive thrombocytosis",
      plan: "Repeat the blood count in 6 weeks",
      outcome: "treat_in_primary_care",
    }, consultant);
    equal(answered.status, 303, await answered.text());
    const [row] = await store.read.select({ state: referrals.state }).from(referrals)
      .where(eq(referrals.id, id));
    equal(["leaving", "answered"].includes(row!.state), true);
    equal(await store.read.$count(answers) <= 1, true);
  });
}

Deno.test("a service is opened for one's own specialist organisation, and what is wrong is said", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const { manager, gp, practice, specialists } = await partiesExist(store);
  const form = paths.newService(specialists.id);
  const fields = { organisation: specialists.id, name: "<Skin>", specialtyCode: "33" };
  const refused = await bedside.post(form, fields, manager);
  equal(refused.status, 422);
  const html = await refused.text();
  match(html, /Enter the treatment function code, 3 digits/);
  match(html, /Say what the service begins with/);
  match(html, /value="&lt;Skin&gt;"/);
  equal((await bedside.get(form, gp)).status, 403);
  const administrator = await personExists(store, "administrator");
  equal((await bedside.get(form, administrator)).status, 200);
  equal((await bedside.get(paths.newService(practice.id), administrator)).status, 422);
});
