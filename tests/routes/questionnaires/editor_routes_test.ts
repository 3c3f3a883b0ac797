/** A manager writes a questionnaire, releases it, sends it and reads what came: page by page. */
import { equal, match, ok } from "node:assert/strict";
import { findDraft } from "@/domain/questionnaires/find.ts";
import { organisationExists, personExists } from "@/tests/factories/people.ts";
import {
  answered,
  questionnaireExists,
  recipientOf,
  recipientsOf,
  referredLately,
  roundExists,
  wholeAnswers,
} from "@/tests/factories/questionnaires.ts";
import { partiesExist } from "@/tests/factories/referrals.ts";
import { testApp } from "@/tests/support/app.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";
import { newPart } from "@/views/questionnaires/draft_frame.tsx";

async function setUp() {
  const clock = movingClock();
  const store = await testStore(clock.now);
  const bedside = await testApp(store);
  const parties = await partiesExist(store);
  const { manager } = parties;
  return {
    store,
    bedside,
    parties,
    manager,
    page: async (path: string) => await (await bedside.get(path, manager)).text(),
    async [Symbol.asyncDispose]() {
      await bedside[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}

const begun = async (at: Awaited<ReturnType<typeof setUp>>) => {
  const made = await at.bedside.post(paths.questionnaires(), { audience: "practices" }, at.manager);
  equal(made.status, 303);
  const id = made.headers.get("location")!.split("/")[3]!;
  const draft = async () => (await findDraft(at.store.read, at.manager, id as never))!;
  return { id, draft };
};

Deno.test("a questionnaire is begun once for each kind of people, with what ships", async () => {
  await using at = await setUp();
  const { id } = await begun(at);
  match(await at.page(paths.questionnaireDraft(id)), /How easy is it to send us a referral\?/);
  const again = await at.bedside.post(
    paths.questionnaires(),
    { audience: "practices" },
    at.manager,
  );
  equal(again.status, 409);
  match(await again.text(), /There is a questionnaire for “Practices” already/);
});

Deno.test("a new question keeps every word where one field is wrong, and then stands in its section", async () => {
  await using at = await setUp();
  const { id, draft } = await begun(at);
  const fields = {
    seen: (await draft()).fingerprint,
    section: "sending",
    label: "How do you send photographs?",
    hint: "Think of the last one",
    kind: "choice",
    options: "By telephone",
  };
  const address = paths.formQuestion(id, newPart);
  const wrong = await at.bedside.post(address, fields, at.manager);
  equal(wrong.status, 422);
  const text = await wrong.text();
  match(text, /Enter two answers or more/);
  for (const words of [fields.label, fields.hint, fields.options]) ok(text.includes(words), words);
  const right = await at.bedside.post(
    address,
    { ...fields, options: "By telephone\nBy computer" },
    at.manager,
  );
  equal(right.status, 303);
  const [sending] = (await draft()).definition.sections;
  equal(sending!.questions.at(-1)!.label, fields.label);
});

Deno.test("a question that others hang on says so instead of going away", async () => {
  await using at = await setUp();
  const { id, draft } = await begun(at);
  const removal = paths.formQuestionRemoval(id, "equipment_enough");
  match(await at.page(removal), /It cannot be taken out yet[\s\S]*What do you lack\?/);
  const tried = await at.bedside.post(removal, { seen: (await draft()).fingerprint }, at.manager);
  equal(tried.status, 303);
  ok((await at.page(paths.questionnaireDraft(id))).includes("Do you have the equipment"));
  const gone = await at.bedside.post(
    paths.formQuestionRemoval(id, "equipment_lacking"),
    { seen: (await draft()).fingerprint },
    at.manager,
  );
  equal(gone.status, 303);
  ok(!(await at.page(paths.questionnaireDraft(id))).includes("What do you lack?"));
});

Deno.test("released, sent and answered: the results are those of the answers, held against the last", async () => {
  await using at = await setUp();
  const { store, bedside, parties, manager } = at;
  const { id, draft } = await begun(at);
  await referredLately(store, parties);
  const early = await bedside.post(paths.questionnaireRounds(id), {}, manager);
  equal(early.status, 409);
  match(await early.text(), /Release a version first/);
  const seen = (await draft()).fingerprint;
  equal((await bedside.post(paths.questionnaireReleased(id), { seen }, manager)).status, 303);
  const begin = async () => {
    const made = await bedside.post(paths.questionnaireRounds(id), {}, manager);
    equal(made.status, 303);
    return made.headers.get("location")!;
  };
  const first = await begin();
  equal((await bedside.post(paths.questionnaireRounds(id), {}, manager)).status, 409);
  const roundId = (path: string) => path.split("/").at(-1)! as never;
  await answered(store, parties.gp, await recipientOf(store, roundId(first), parties.gp), {
    ...wholeAnswers,
    change: "=1+1",
  });
  await bedside.post(`${first}/end`, {}, manager);
  const second = await begin();
  for (const [who, ease] of [[parties.gp, "1"], [parties.nurse, "3"]] as const) {
    await answered(store, who, await recipientOf(store, roundId(second), who), {
      ...wholeAnswers,
      ease,
    });
  }
  const page = await at.page(second);
  match(page, /2 of 3 answered so far/);
  match(page, /2 answers, mean <strong>2\.0<\/strong>, −2\.0 since the last round/);
  match(page, /Held against round 1/);
  const csv = await (await bedside.get(paths.roundExport(roundId(first)), manager)).text();
  match(csv, /^\uFEFFOrganisation,Date,How easy/);
  match(csv, /\r\nOakfield Surgery,2026-03-02,"4",12|\r\nOakfield Surgery,2026-03-02,4,12/);
  match(csv, /'=1\+1/);
});

Deno.test("fewer than five patients are not shown, on the page or in the download", async () => {
  await using at = await setUp();
  const { store, bedside, parties, manager } = at;
  const { roundId } = await roundExists(store, parties, "patients");
  const [recipient] = await recipientsOf(store, roundId);
  const answers = { used: "yes", ease: "1", change: "Nobody rang me" };
  await answered(store, "patient", recipient!.id, { ...answers, useful: "2" });
  const page = await at.page(paths.round(roundId));
  match(page, /1 of 1 answered/);
  match(page, /Fewer than 5 people answered/);
  ok(!page.includes("Nobody rang me"));
  equal((await bedside.get(paths.roundExport(roundId), manager)).status, 403);
});

Deno.test("another organisation's questionnaires do not exist, and a practice has none to send", async () => {
  await using at = await setUp();
  const { store, bedside, parties } = at;
  const id = await questionnaireExists(store, parties.manager, "homes");
  const organisation = await organisationExists(store, { kind: "specialist" });
  const elsewhere = await personExists(store, "service_manager", { organisation });
  equal((await bedside.get(paths.questionnaire(id), elsewhere)).status, 404);
  equal((await bedside.get(paths.questionnaires(), parties.gp)).status, 403);
});
