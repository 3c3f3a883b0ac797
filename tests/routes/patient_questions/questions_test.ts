/** The practice's list of what patients ask about their letters. */
import { deepEqual, equal, match, ok } from "node:assert/strict";
import { askAboutLetter } from "@/domain/links/ask_about_letter.ts";
import { speechIn } from "@/domain/words/speech.ts";
import { letterExists, letterOpened } from "@/tests/factories/letters.ts";
import { partiesExist } from "@/tests/factories/referrals.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

async function asked(words: string) {
  const store = await testStore();
  const bedside = await testApp(store);
  const parties = await partiesExist(store);
  const referral = await letterExists(store, parties);
  const { holder } = await letterOpened(store, referral, { language: "pl" });
  const id = await askAboutLetter(store, holder, words, await speechIn(store.read, "pl"));
  return {
    store,
    bedside,
    parties,
    referral,
    id,
    page: async (path: string, who = parties.nurse) => await (await bedside.get(path, who)).text(),
    async [Symbol.asyncDispose]() {
      await bedside[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}

Deno.test("the first page says that somebody asks, the list what, and the question's page what it is about", async () => {
  await using at = await asked("Czy mogę się opalać?");
  match(await at.page(paths.home()), /1 patient asks about a letter/);
  const list = await at.page(paths.patientQuestions());
  ok(list.includes("Czy mogę się opalać?") && list.includes("PELL") && list.includes("Polish"));
  const page = await at.page(paths.patientQuestion(at.id));
  match(page, /Their pages are in Polish/);
  match(page, /lang="pl"[^>]*>Czy mogę/);
  match(page, /A message to edith\.pell@post\.example tells them/);
});

Deno.test("a reply leaves the list, and an empty one is refused with nothing lost", async () => {
  await using at = await asked("Can it come back?");
  const path = paths.patientQuestion(at.id);
  const empty = await at.bedside.post(path, { reply: " " }, at.parties.nurse);
  equal(empty.status, 422);
  match(await empty.text(), /Write your reply/);
  const sent = await at.bedside.post(path, { reply: "It can." }, at.parties.nurse);
  deepEqual([sent.status, sent.headers.get("location")], [303, paths.patientQuestions()]);
  match(await at.page(paths.patientQuestions()), /No patient waits for a reply/);
  const late = await at.bedside.post(path, { reply: "It cannot." }, at.parties.gp);
  equal(late.status, 409);
  const html = await late.text();
  match(html, /Sister Ruth Pell replied to this on/);
  ok(html.includes("It can."));
  match(await at.page(paths.referral(at.referral.id)), /Sister Ruth Pell: It can\./);
});

Deno.test("settled by telephone, nothing is sent and it leaves the list", async () => {
  await using at = await asked("Can it come back?");
  const closed = await at.bedside.post(paths.patientQuestionClosure(at.id), {}, at.parties.gp);
  equal(closed.status, 303);
  match(await at.page(paths.patientQuestion(at.id)), /settled this without a written reply/);
});

Deno.test("another practice finds nothing there", async () => {
  await using at = await asked("Can it come back?");
  const { gp } = await partiesExist(at.store);
  equal((await at.bedside.get(paths.patientQuestion(at.id), gp)).status, 404);
  ok(!(await at.page(paths.patientQuestions(), gp)).includes("Can it come back"));
});
