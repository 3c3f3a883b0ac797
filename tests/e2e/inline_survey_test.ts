/** The question at the end of a letter, answered there: with JavaScript in place, without by a plain form. */
import { deepEqual, match, ok } from "node:assert/strict";
import { experienceAnswers } from "@/db/schema/surveys.ts";
import { accessible } from "@/tests/e2e/accessible.ts";
import { serve } from "@/tests/e2e/served.ts";
import { closeBrowser, visit } from "@/tests/e2e/visit.ts";
import { letterExists, letterOpened } from "@/tests/factories/letters.ts";
import { partiesExist } from "@/tests/factories/referrals.ts";
import { surveyPlaceExists } from "@/tests/factories/surveys.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

Deno.test.afterAll(closeBrowser);

for (const javaScript of [true, false]) {
  Deno.test(`a letter's reader answers ${javaScript ? "on the page itself" : "without JavaScript"}`, async () => {
    await using store = await testStore();
    await using served = await serve(store);
    const parties = await partiesExist(store);
    await surveyPlaceExists(store, parties.manager);
    const { link, visit: token } = await letterOpened(store, await letterExists(store, parties));
    const person = { token, cookie: "visit" };
    await visit(served, { person, width: 360, phone: true, javaScript }, async (page) => {
      await page.goto(paths.linkLetter(link.token));
      await accessible(page);
      await page.getByLabel("Very good").check();
      await page.getByRole("button", { name: "Send your answer" }).click();
      await page.getByText("It does not say who you are").waitFor();
      const where = new URL(page.url()).pathname;
      if (javaScript) deepEqual(where, paths.linkLetter(link.token));
      else match(where, /^\/s\/.*\/sent$/);
      const [answer, ...others] = await store.read.select().from(experienceAnswers);
      deepEqual([answer?.experience, answer?.mode, others], ["very_good", "inline", []]);
      ok(!JSON.stringify(answer).includes(link.id));
    });
  });
}
