/** An answer with all that it can say, from its form to the practice's page, amended and passed on. */
import { deepEqual, doesNotMatch, equal, match } from "node:assert/strict";
import { findAnswer } from "@/domain/answers/find.ts";
import { saveTemplate } from "@/domain/answers/save_template.ts";
import { partiesExist, referralExists, serviceExists } from "@/tests/factories/referrals.ts";
import { answersLeft } from "@/tests/support/answers_left.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

const whole = {
  diagnosis: "Atopic eczema",
  plan: "Emollient\nReview in 4 weeks",
  outcome: "treat_in_primary_care",
  certainty: "probable",
  differential: "Contact dermatitis",
  patientPlan: "No <soap>",
  specialistPlan: "Look again",
  medicines: "Stop hydrocortisone",
  safetyNetting: "If it weeps",
  reply: "No psoriasis",
  patientLetter: "Dear Edith",
  followUpWeeks: "6",
  followUpPhotographs: "yes",
};

async function opened(over = {}) {
  const store = await testStore();
  const bedside = await testApp(store);
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "claimed", ...over });
  const read = async (path: string, who = parties.consultant) =>
    await (await bedside.get(path, who)).text();
  return {
    store,
    bedside,
    parties,
    id,
    read,
    async [Symbol.asyncDispose]() {
      await bedside[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}

Deno.test("the practice reads all that an answer says", async () => {
  await using at = await opened();
  const { bedside, parties, id, store } = at;
  equal((await bedside.post(paths.referralAnswer(id), whole, parties.consultant)).status, 303);
  await answersLeft(store);
  const html = await at.read(paths.referral(id), parties.gp);
  for (
    const words of [
      "Atopic eczema",
      ", probable",
      "Contact dermatitis",
      "<li>Emollient</li>",
      "No &lt;soap&gt;",
      "Look again",
      "Stop hydrocortisone",
      "If it weeps",
      "No psoriasis",
      "Dear Edith",
    ]
  ) match(html, new RegExp(words));
  match(html, /In 6 weeks,\s+with\s+new photographs/);
});

Deno.test("a refused answer is shown again with every word, and what folds out is open", async () => {
  await using at = await opened();
  const { bedside, parties, id } = at;
  const sent = { ...whole, plan: "", followUpWeeks: "6", followUpPhotographs: "" };
  const again = await bedside.post(paths.referralAnswer(id), sent, parties.consultant);
  equal(again.status, 422);
  const html = await again.text();
  for (const words of ["No &lt;soap&gt;", "Stop hydrocortisone", "Dear Edith"]) {
    match(html, new RegExp(`>${words}<`));
  }
  match(html, /<details class="nhsuk-details" open[^>]*>\s*<summary[^>]*>.{0,80}Medicines/s);
});

Deno.test("tests alone, and a rejection without a reason, are asked about before they are sent", async () => {
  await using at = await opened();
  const { bedside, parties, id } = at;
  const post = (over: Record<string, string>) =>
    bedside.post(paths.referralAnswer(id), { ...whole, ...over }, parties.consultant);
  const tests = await post({ outcome: "tests_then_ask_again" });
  equal(tests.status, 422);
  match(await tests.text(), /href="#resultsMean">Say what the results of the tests would change/);
  const rejected = await post({ outcome: "rejected", rejection: "" });
  match(await rejected.text(), /href="#rejection">Say why you cannot answer/);
});

Deno.test("what the practice did not authorise is shown with why it cannot be chosen, and refused", async () => {
  await using at = await opened({ conversion: "not_authorised" });
  const { bedside, parties, id } = at;
  const html = await at.read(paths.referral(id));
  match(html, /value="clinic_routine"[^>]*disabled/);
  match(html, /did not authorise turning this request into a referral/);
  doesNotMatch(html, /value="urgent_suspected_cancer"[^>]*disabled/);
  const sent = { ...whole, outcome: "clinic_routine" };
  const refused = await bedside.post(paths.referralAnswer(id), sent, parties.consultant);
  equal(refused.status, 422);
  match(await refused.text(), /did not authorise[^<]*Advise the practice to refer/);
});

Deno.test("a template is put into the draft with all that was typed, without a script", async () => {
  await using at = await opened();
  const { bedside, parties, id, store } = at;
  const template = await saveTemplate(store, parties.consultant, parties.service.id, {
    name: "Eczema",
    whose: "own",
    plan: "Emollient for {first name}",
  });
  match(await at.read(paths.referralAnswer(id)), /Templates \(1\)/);
  const sent = await bedside.post(
    paths.referralAnswerInsertion(id),
    { ...whole, plan: "First", template },
    parties.consultant,
  );
  deepEqual([sent.status, sent.headers.get("location")], [303, `${paths.referralAnswer(id)}#plan`]);
  const html = await at.read(paths.referralAnswer(id));
  match(html, /First\nEmollient for Edith</);
  match(html, />Stop hydrocortisone</);
  equal((await bedside.post(paths.referralAnswerInsertion(id), {}, parties.gp)).status, 403);
});

Deno.test("an answer is amended from its own form, and the practice sees what changed", async () => {
  await using at = await opened();
  const { bedside, parties, id, store } = at;
  await bedside.post(paths.referralAnswer(id), whole, parties.consultant);
  await answersLeft(store);
  await bedside.post(paths.referralAnswerReading(id), {}, parties.gp);
  doesNotMatch(await at.read(paths.referral(id), parties.gp), /Not read yet|Amend this answer/);
  const amend = paths.referralAnswerAmendment(id);
  match(await at.read(paths.referral(id)), new RegExp(`href="${amend}"`));
  match(await at.read(amend), />Dear Edith</);
  const replaces = (await findAnswer(store.read, parties.gp, id))!.id;
  const sent = { ...whole, plan: "Emollient only", replaces, because: "Too strong" };
  const silent = await bedside.post(amend, { ...sent, because: "" }, parties.colleague);
  equal(silent.status, 422);
  match(await silent.text(), />Emollient only</);
  equal((await bedside.post(amend, sent, parties.colleague)).status, 303);
  const late = await bedside.post(amend, { ...sent, plan: "Mine" }, parties.consultant);
  equal(late.status, 409);
  const refused = await late.text();
  match(refused, /Dr Tomasz Zielinski amended this answer/);
  match(refused, />Mine</);
  const html = await at.read(paths.referral(id), parties.gp);
  for (const words of ["Not read yet", "Amended because: Too strong", "Emollient only"]) {
    match(html, new RegExp(words));
  }
  match(html, /<del[^>]*>Emollient\nReview in 4 weeks<\/del>/);
});

Deno.test("a case is passed on to another service, and the practice reads where it is", async () => {
  await using at = await opened();
  const { bedside, parties, id, store } = at;
  match(await at.read(paths.referralRedirect(id)), /No other service takes cases/);
  const { id: service } = await serviceExists(store, { name: "Haematology advice" });
  const page = paths.referralRedirect(id);
  match(await at.read(page), /Haematology advice/);
  equal((await bedside.post(page, { service, because: " " }, parties.consultant)).status, 422);
  const sent = await bedside.post(page, { service, because: "Blood" }, parties.consultant);
  deepEqual([sent.status, sent.headers.get("location")], [303, paths.queue()]);
  equal((await bedside.get(paths.referral(id), parties.consultant)).status, 404);
  match(await at.read(paths.referral(id), parties.gp), /Passed on from Dermatology advice/);
});

Deno.test("templates are kept in their page, for oneself and by few for everyone", async () => {
  await using at = await opened();
  const { bedside, parties, store } = at;
  const page = paths.serviceTemplates(parties.service.id);
  const post = (fields: Record<string, string>, who = parties.consultant) =>
    bedside.post(page, { name: "Reassure", whose: "own", plan: "Reassure", ...fields }, who);
  equal((await post({ plan: "" })).status, 422);
  equal((await post({})).status, 303);
  equal((await post({ whose: "service", name: "For all" }, parties.manager)).status, 303);
  const html = await at.read(page);
  match(html, />Reassure<\/a>/);
  match(html, />For all<\/a>/);
  doesNotMatch(await at.read(page, parties.colleague), />Reassure<\/a>/);
  const [, href] = /href="([^"]+)">Reassure<\/a>/.exec(html)!;
  equal((await bedside.get(href!, parties.colleague)).status, 404);
  const changed = { name: "Reassure well", whose: "own", plan: "Reassure" };
  equal((await bedside.post(href!, changed, parties.consultant)).status, 303);
  equal((await bedside.post(`${href}/removal`, {}, parties.consultant)).status, 303);
  doesNotMatch(await at.read(page), /Reassure well/);
  const { id: elsewhere } = await serviceExists(store);
  equal((await bedside.get(paths.serviceTemplates(elsewhere), parties.consultant)).status, 404);
});
