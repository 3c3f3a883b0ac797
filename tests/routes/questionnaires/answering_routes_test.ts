/** Answering, section by section and without a script: what is kept, refused, resumed and sent. */
import { equal, match, ok } from "node:assert/strict";
import { questionnaireResponses } from "@/db/schema/survey_questionnaires.ts";
import { endRound } from "@/domain/questionnaires/rounds.ts";
import { formTokenExists, recipientOf, roundExists } from "@/tests/factories/questionnaires.ts";
import { partiesExist } from "@/tests/factories/referrals.ts";
import { testApp } from "@/tests/support/app.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

async function patientAsked() {
  const clock = movingClock();
  const store = await testStore(clock.now);
  const bedside = await testApp(store);
  const parties = await partiesExist(store);
  const { roundId } = await roundExists(store, parties, "patients");
  const at = paths.form(await formTokenExists(store, roundId));
  return {
    clock,
    store,
    bedside,
    parties,
    roundId,
    at,
    page: async (path = at) => await (await bedside.get(path)).text(),
    async [Symbol.asyncDispose]() {
      await bedside[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}

Deno.test("from the first page to the last: kept as it goes, sent once, and then nobody's", async () => {
  await using asked = await patientAsked();
  const { bedside, at, page, store } = asked;
  match(await page(), /Skin Advice Service[\s\S]*Your answers are anonymous/);
  const first = await bedside.post(`${at}/sections/link`, { used: "yes", ease: "4" });
  equal(first.headers.get("location"), `${at}/sections/answer`);
  match(await page(`${at}/sections/link`), /value="4"[^>]*checked|checked[^>]*value="4"/);
  const second = await bedside.post(`${at}/sections/answer`, {});
  equal(second.status, 422);
  match(await second.text(), /href="#useful">Answer this question/);
  match(await page(`${at}/check`), /Not answered yet/);
  equal((await bedside.post(`${at}/check`, {})).headers.get("location"), at);
  await bedside.post(`${at}/sections/answer`, { useful: "5", statements__next: "partly" });
  const words = "مرحبا 🙂 <script>alert(1)</script> =1+1";
  const third = await bedside.post(`${at}/sections/own_words`, { change: words });
  equal(third.headers.get("location"), `${at}/check`);
  ok((await page(`${at}/check`)).includes("&lt;script&gt;"));
  equal((await bedside.post(`${at}/check`, {})).headers.get("location"), at);
  match(await page(), /Your answer has been sent to Skin Advice Service/);
  equal((await bedside.post(`${at}/check`, {})).headers.get("location"), at);
  const [response, ...others] = await store.read.select().from(questionnaireResponses);
  equal(others.length, 0);
  equal(response!.answers["change"], words);
  // From an old page, by the back button: it leads to the thanks.
  equal((await bedside.get(`${at}/sections/link`)).headers.get("location"), at);
});

Deno.test("too long a text is refused beside its field, with every word, and the rest is kept", async () => {
  await using asked = await patientAsked();
  const { bedside, at, page } = asked;
  const long = "a".repeat(2001);
  const sent = await bedside.post(`${at}/sections/own_words`, {
    works: "Kind people",
    change: long,
  });
  equal(sent.status, 422);
  const text = await sent.text();
  match(text, /Use 2,000 characters or fewer|Use 2000 characters or fewer/);
  ok(text.includes(long));
  ok((await page(`${at}/sections/own_words`)).includes("Kind people"));
});

Deno.test("what is saved in between is there; a page of nonsense is not saved", async () => {
  await using asked = await patientAsked();
  const { bedside, at, page } = asked;
  equal((await bedside.post(`${at}/sections/link/saved`, { used: "no" })).status, 204);
  match(await page(`${at}/sections/link`), /value="no"[^>]*checked|checked[^>]*value="no"/);
  equal((await bedside.post(`${at}/sections/nothing`, { used: "no" })).status, 404);
  equal((await bedside.post(`${at}/sections/link`, { used: "perhaps" })).status, 422);
});

Deno.test("late answers are refused kindly, and an address that is none says so", async () => {
  await using asked = await patientAsked();
  const { bedside, store, parties, roundId, at, page } = asked;
  await endRound(store, parties.manager, roundId);
  match(await page(), /Answers were taken until 29 March 2026\. Thank you/);
  const late = await bedside.post(`${at}/sections/link`, { used: "yes", ease: "1" });
  equal(late.headers.get("location"), at);
  const unknown = await bedside.get(paths.form("x".repeat(43)));
  equal(unknown.status, 404);
  match(await unknown.text(), /This page is closed/);
});

Deno.test("who does not want to be asked says so with one press", async () => {
  await using asked = await patientAsked();
  equal((await asked.bedside.post(`${asked.at}/stop`, {})).status, 303);
  match(await asked.page(), /You will not be asked again/);
});

Deno.test("in Welsh the page speaks Welsh, and the questions stand in English", async () => {
  await using asked = await patientAsked();
  const { bedside, at } = asked;
  const page = await bedside.ask(at, { headers: { cookie: "language=cy" } });
  match(
    await page.text(),
    /lang="cy"[\s\S]*lang="en-GB"[\s\S]*Mae'r cwestiynau yn Saesneg|Mae&#39;r cwestiynau yn Saesneg/,
  );
});

Deno.test("somebody with an account finds it on their first page, named by their practice", async () => {
  await using asked = await patientAsked();
  const { bedside, store, parties } = asked;
  const { roundId } = await roundExists(store, parties, "practices");
  const id = await recipientOf(store, roundId, parties.gp);
  match(
    await (await bedside.get("/", parties.gp)).text(),
    /Skin Advice Service asks for your view/,
  );
  const start = await (await bedside.get(paths.askedForm(id), parties.gp)).text();
  match(start, /<strong>Oakfield Surgery<\/strong>/);
  await bedside.post(`${paths.askedForm(id)}/sections/sending`, { ease: "2" }, parties.gp);
  match(await (await bedside.get("/", parties.gp)).text(), /Go on with your answers/);
  equal((await bedside.get(paths.askedForm(id), parties.nurse)).status, 404);
});
