/** Each outcome of an answer, from the keyboard alone and without JavaScript; an amendment; a case passed on. */
import { deepEqual, equal, match } from "node:assert/strict";
import type { Page } from "playwright-core";
import { type OutcomeKey, outcomeKeys } from "@/db/schema/referrals.ts";
import { answerReferral } from "@/domain/answers/answer.ts";
import { findAnswer, findHeldAnswer } from "@/domain/answers/find.ts";
import { saveTemplate } from "@/domain/answers/save_template.ts";
import { nextOf, outcomeCatalogue } from "@/domain/referrals/outcomes.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { faceToFace } from "@/domain/answers/sent_on.ts";
import { serve } from "@/tests/e2e/served.ts";
import { closeBrowser, htmxReady, keysHeard, visit } from "@/tests/e2e/visit.ts";
import { partiesExist, referralExists, serviceExists } from "@/tests/factories/referrals.ts";
import { clinicExists } from "@/tests/factories/sourcing.ts";
import { answersLeft } from "@/tests/support/answers_left.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

Deno.test.afterAll(closeBrowser);

const plan = "Emollient\nReview in 4 weeks";

/** What this outcome asks for beside diagnosis and plan. */
async function fillInFor(page: Page, outcome: OutcomeKey): Promise<void> {
  if (outcome === "tests_then_ask_again") {
    await page.getByLabel("What would their results change?").fill("Low ferritin: treat it");
  }
  if (outcome === "rejected") {
    await page.getByLabel("Why can you not answer?").selectOption("outside_the_service");
  }
  if (faceToFace.includes(outcome)) {
    await page.getByLabel("which clinic?").selectOption({ index: 1 });
    await page.getByLabel("Complicated", { exact: true }).check();
  }
}

for (const javaScript of [true, false]) {
  const words = javaScript ? "at a desk" : "on a phone without JavaScript";
  Deno.test(`each outcome is answered, ${words}, and the practice reads what comes next`, async () => {
    await using store = await testStore();
    const parties = await partiesExist(store);
    await clinicExists(store, parties);
    await using served = await serve(store);
    const how = { javaScript, width: javaScript ? 1280 : 360 };
    for (const outcome of outcomeKeys) {
      const { id } = await referralExists(store, parties, { state: "claimed" });
      await visit(served, { ...how, person: parties.consultant }, async (page) => {
        await page.goto(paths.referralAnswer(id));
        await page.getByLabel("Diagnosis").fill("Eczema");
        await page.getByLabel("Plan").fill(plan);
        await page.getByLabel(outcomeCatalogue[outcome].label).check();
        if (!javaScript && faceToFace.includes(outcome)) {
          await page.locator("summary", { hasText: "Which clinic" }).click();
        }
        await fillInFor(page, outcome);
        await page.getByRole("button", { name: "Send the answer" }).click();
        await page.getByText(/leaves in \d+ seconds?/).waitFor();
      });
      await answersLeft(store);
      const answer = (await findAnswer(store.read, parties.gp, id))!;
      equal(answer.outcome, outcome);
      await visit(served, { ...how, person: parties.gp }, async (page) => {
        await page.goto(paths.referral(id));
        await page.getByRole("definition").filter({ hasText: nextOf(answer) }).waitFor();
      });
    }
  });
}

Deno.test("a whole answer is written from the keyboard: a template, what folds out, undone and as it was", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  await saveTemplate(store, parties.consultant, parties.service.id, {
    name: "Eczema, first line",
    whose: "own",
    plan: "Emollient for {first name}",
  });
  const { id } = await referralExists(store, parties, { state: "claimed" });
  await using served = await serve(store);
  await visit(served, { person: parties.consultant }, async (page) => {
    const { keyboard } = page;
    await page.goto(paths.referralAnswer(id));
    await htmxReady(page);
    await keyboard.press("t");
    await keyboard.press("Tab");
    await keyboard.press("Enter");
    await page.waitForURL((url) => url.hash === "#plan");
    equal(await page.locator("#plan").inputValue(), "Emollient for Edith");
    await page.locator("#diagnosis").focus();
    await keyboard.type("Eczema");
    // Enter sends nothing: it leads on.
    await keyboard.press("Enter");
    await page.locator("#plan:focus").waitFor();
    await keyboard.press("Tab");
    await keyboard.press("Space");
    const fold = page.locator("summary", { hasText: "Medicines" });
    await fold.focus();
    await keyboard.press("Enter");
    await keyboard.press("Tab");
    await keyboard.type("Stop hydrocortisone");
    await page.getByText(/^Saved at /).waitFor();
    await keyboard.press("Control+Enter");
    await page.getByText(/leaves in \d+ seconds?/).waitFor();
    const held = await findHeldAnswer(store.read, parties.consultant, id);
    deepEqual([held?.plan, held?.details], ["Emollient for Edith", {
      medicines: "Stop hydrocortisone",
    }]);
    await keysHeard(page);
    await keyboard.press("u");
    await page.getByText("Nothing was sent").waitFor();
    equal(await page.getByLabel("Medicines advice").inputValue(), "Stop hydrocortisone");
  });
});

Deno.test("the last answers for the diagnosis that is typed stand there when they are asked for", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const before = await referralExists(store, parties, { state: "claimed" });
  const answer = { diagnosis: "Eczema", plan, outcome: "treat_in_primary_care" } as const;
  await answerReferral(store, parties.consultant, before.id, answer);
  await answersLeft(store);
  const { id } = await referralExists(store, parties, { state: "claimed" });
  await using served = await serve(store);
  await visit(served, { person: parties.consultant }, async (page) => {
    await page.goto(paths.referralAnswer(id));
    await htmxReady(page);
    await page.locator("#diagnosis").fill("Eczema");
    await page.keyboard.press("Tab");
    await page.getByText("Last answers for this diagnosis").click();
    await page.getByRole("button", { name: "Use this plan" }).click();
    await page.waitForURL((url) => url.hash === "#plan");
    equal(await page.locator("#plan").inputValue(), plan);
  });
});

for (const javaScript of [true, false]) {
  const words = javaScript ? "at a desk" : "on a phone without JavaScript";
  Deno.test(`an answer is amended and a case is passed on, ${words}`, async () => {
    await using store = await testStore();
    const parties = await partiesExist(store);
    const { id: answered } = await referralExists(store, parties, { state: "answered" });
    const { id: held } = await referralExists(store, parties, { state: "claimed" });
    await serviceExists(store, { name: "Haematology advice", specialtyCode: "303" });
    await using served = await serve(store);
    const how = { javaScript, width: javaScript ? 1280 : 360 };
    await visit(served, { ...how, person: parties.consultant }, async (page) => {
      await page.goto(paths.referral(answered));
      await page.getByRole("link", { name: "Amend this answer" }).click();
      await page.getByLabel("Plan").fill("Remove it");
      await page.getByLabel("Why do you amend it?").fill("It catches");
      await page.getByRole("button", { name: "Send the amended answer" }).click();
      await page.getByText("Answer amended. The practice").waitFor();
      await page.goto(paths.referral(held));
      await page.getByRole("link", { name: "Pass on to another service" }).click();
      await page.getByLabel("Haematology advice").check();
      await page.getByLabel("Why do you pass it on?").fill("It is about the blood");
      await page.getByRole("button", { name: "Pass on" }).click();
      await page.getByText("Case passed on").waitFor();
    });
    equal((await findReferral(store.read, parties.gp, held)).serviceName, "Haematology advice");
    await visit(served, { ...how, person: parties.gp }, async (page) => {
      await page.goto(paths.referral(answered));
      match(await page.locator(".answer__changes").innerText(), /It catches[\s\S]*Remove it/);
      await page.goto(paths.referral(held));
      await page.getByText("Passed on from Dermatology advice").waitFor();
    });
  });
}
