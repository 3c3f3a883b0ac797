/** Whoever opens a poster's address answers on one page, without an account, and is nobody. */
import { deepEqual, equal, match, ok } from "node:assert/strict";
import { auditEntries } from "@/db/schema/audit.ts";
import { experienceAnswers, surveyContacts } from "@/db/schema/surveys.ts";
import { longestComment } from "@/domain/surveys/forms.ts";
import { endPlace } from "@/domain/surveys/keep_place.ts";
import { organisationExists, personExists } from "@/tests/factories/people.ts";
import { surveyPlaceExists, wayTo, whyQuestion } from "@/tests/factories/surveys.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

async function setUp() {
  const store = await testStore();
  const bedside = await testApp(store);
  const organisation = await organisationExists(store, { name: "Oakfield Surgery" });
  const manager = await personExists(store, "practice_manager", { organisation });
  const placeId = await surveyPlaceExists(store, manager);
  const { token } = await wayTo(store, placeId);
  return {
    store,
    bedside,
    manager,
    placeId,
    token,
    answers: () => store.read.select().from(experienceAnswers),
    /** Opens the page anew; where its form goes, and where it saves itself. */
    async page(headers: Record<string, string> = {}) {
      const text = await (await bedside.ask(paths.survey(token), { headers })).text();
      const action = /<form method="post" action="([^"]+)"/.exec(text)![1]!;
      return { text, action, saved: `${action}/saved` };
    },
    async [Symbol.asyncDispose]() {
      await bedside[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}

Deno.test("the page asks the standard question word for word, and the place's own", async () => {
  await using at = await setUp();
  const { text } = await at.page();
  ok(text.includes("Overall, how was your experience of our service?"));
  const order = [
    "Very good",
    "Good",
    "Neither good nor poor",
    "Poor",
    "Very poor",
    "Don’t know",
  ].map((label) => text.indexOf(`>${label}<`));
  deepEqual(order, order.toSorted((one, other) => one - other));
  ok(order.every((place) => place > 0));
  ok(text.includes("Thinking about your GP practice") && text.includes(whyQuestion));
  ok(text.includes("Oakfield Surgery"));
});

Deno.test("in another language the scale stands in English, with a face for each option", async () => {
  await using at = await setUp();
  const { text } = await at.page({ "accept-language": "pl" });
  match(text, /<html lang="pl"/);
  equal(text.match(/<svg class="face"/g)?.length, 6);
  match(text, /<span lang="en-GB" dir="ltr" class="faced">/);
  ok(text.includes("Neither good nor poor"));
  const urdu = await at.page({ "accept-language": "ur" });
  match(urdu.text, /<html lang="ur" dir="rtl"/);
});

Deno.test("it is sent without a script, and one who presses twice has answered once", async () => {
  await using at = await setUp();
  const { action } = await at.page();
  const fields = { experience: "good", comment: "On time 🙂 شكرا", answeredAs: "self" };
  const [first, again] = await Promise.all([
    at.bedside.post(action, fields),
    at.bedside.post(action, fields),
  ]);
  deepEqual([first.status, again.status], [303, 303]);
  equal(first.headers.get("location"), paths.surveySent(at.token));
  const [answer, ...others] = await at.answers();
  deepEqual(others, []);
  deepEqual(answer!.comments, [{ question: whyQuestion, words: "On time 🙂 شكرا" }]);
  const thanks = await (await at.bedside.get(paths.surveySent(at.token))).text();
  match(thanks, /It does not say who you are/);
});

Deno.test("what is typed is saved as it goes, and without a choice it is no answer yet", async () => {
  await using at = await setUp();
  const { saved, action } = await at.page();
  equal((await at.bedside.post(saved, { comment: "Kind" })).status, 204);
  equal((await at.answers())[0]!.experience, null);
  equal((await at.bedside.post(saved, { experience: "very_poor" })).status, 204);
  const bad = await at.bedside.post(action, { comment: "Kind" });
  equal(bad.status, 422);
  const text = await bad.text();
  ok(text.includes("Choose one answer") && text.includes(">Kind<"));
  equal((await at.bedside.post(action, { experience: "very_poor", comment: "Kind" })).status, 303);
  equal((await at.answers()).length, 1);
});

Deno.test("a comment that is too long comes back whole, in words", async () => {
  await using at = await setUp();
  const { action } = await at.page();
  const comment = "long ".repeat(4000);
  ok(comment.length > longestComment);
  const page = await at.bedside.post(action, { experience: "good", comment });
  equal(page.status, 422);
  const text = await page.text();
  ok(text.includes("Use 5,000 characters or fewer") && text.includes(comment.trim()));
  deepEqual(await at.answers(), []);
});

Deno.test("the address of a place that ended says so kindly, and takes nothing", async () => {
  await using at = await setUp();
  const { action } = await at.page();
  await endPlace(at.store, at.manager, at.placeId);
  const page = await at.bedside.get(paths.survey(at.token));
  equal(page.status, 404);
  match(await page.text(), /This page is closed/);
  equal((await at.bedside.post(action, { experience: "good" })).status, 404);
  deepEqual(await at.answers(), []);
});

Deno.test("whoever wants to be contacted says how, apart from what they answered", async () => {
  await using at = await setUp();
  const missing = await at.bedside.post(paths.surveyContact(at.token), { contact: "" });
  equal(missing.status, 422);
  match(await missing.text(), /Enter a phone number or an e-mail address/);
  const fields = { name: "Jean", contact: "01632 960111", about: "Parking" };
  match(
    await (await at.bedside.post(paths.surveyContact(at.token), fields)).text(),
    /Oakfield Surgery will contact you/,
  );
  // Their page is the answer to the form: read anew, it sends it again.
  await at.bedside.post(paths.surveyContact(at.token), fields);
  deepEqual((await at.store.read.select().from(surveyContacts)).map(({ contact }) => contact), [
    "01632 960111",
  ]);
  const list = await (await at.bedside.get(paths.surveys(), at.manager)).text();
  ok(list.includes("01632 960111") && list.includes("Parking"));
});

Deno.test("the trail knows that somebody answered here, and neither request nor address", async () => {
  await using at = await setUp();
  const { action } = await at.page();
  await at.bedside.post(action, { experience: "good" });
  const entries = (await at.store.read.select().from(auditEntries))
    .filter(({ action }) => action === "survey.answered");
  deepEqual(entries.map(({ requestId, address, actorId }) => [requestId, address, actorId]), [
    [null, null, null],
  ]);
});
