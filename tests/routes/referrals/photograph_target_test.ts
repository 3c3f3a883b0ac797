/** What the next photographs of a draft show, where nobody has said it yet. */
import { doesNotMatch, match } from "node:assert/strict";
import { instantOf } from "@/db/columns.ts";
import type { History } from "@/domain/questions/question.ts";
import { lesionExists } from "@/tests/factories/lesions.ts";
import { partiesExist, referralExists, wholeHistory } from "@/tests/factories/referrals.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

async function setUp(history: History = wholeHistory) {
  const store = await testStore();
  const bedside = await testApp(store);
  const parties = await partiesExist(store);
  const draft = await referralExists(store, parties, { state: "draft", history });
  const page = async (query: Readonly<Record<string, string>> = {}) =>
    await (await bedside.get(paths.referralPhotographsOf(draft.id, query), parties.gp)).text();
  const long = instantOf(new Date(store.now().getTime() - 86_400_000));
  return {
    store,
    draft,
    page,
    earlier: await lesionExists(store, draft, { recordedAt: long }),
    async [Symbol.asyncDispose]() {
      await bedside[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}

const named = /name="lesionId"/;

Deno.test("a lesion of an earlier referral is never meant unless it is chosen", async () => {
  await using at = await setUp();
  const html = await at.page();
  doesNotMatch(html, named);
  match(html, /Choose a lesion, so that everyone means the same one/);
  doesNotMatch(html, /photographs\?[^"]*" aria-current="true"/);
  match(await at.page({ lesion: at.earlier.id }), new RegExp(`value="${at.earlier.id}"`));
});

Deno.test("a lesion of this referral is meant until another is chosen", async () => {
  await using at = await setUp();
  const { id } = await lesionExists(at.store, at.draft, { number: 2 });
  match(await at.page(), new RegExp(`name="lesionId" value="${id}"`));
  doesNotMatch(await at.page({ rash: "1" }), named);
});

Deno.test("for a rash no lesion is meant", async () => {
  await using at = await setUp({ ...wholeHistory, problem: "rash" });
  await lesionExists(at.store, at.draft, { number: 2 });
  const html = await at.page();
  doesNotMatch(html, named);
  match(html, /aria-current="true"[^>]*>No lesion: a rash/);
});
