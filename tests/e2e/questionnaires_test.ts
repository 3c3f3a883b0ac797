/** Questionnaires in a browser: written by keyboard, answered on a phone, gone on with elsewhere. */
import { deepEqual, equal, match } from "node:assert/strict";
import type { Page } from "playwright-core";
import { questionnaireResponses } from "@/db/schema/survey_questionnaires.ts";
import { findDraft } from "@/domain/questionnaires/find.ts";
import { accessible } from "@/tests/e2e/accessible.ts";
import { serve } from "@/tests/e2e/served.ts";
import { arrive, closeBrowser, visit } from "@/tests/e2e/visit.ts";
import {
  formTokenExists,
  questionnaireExists,
  roundExists,
} from "@/tests/factories/questionnaires.ts";
import { partiesExist } from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";
import { beginQuestionnaireVersion } from "@/domain/questionnaires/versions.ts";

Deno.test.afterAll(closeBrowser);

/** By Tab alone, to whatever has this name. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const named = `(() => {
    const at = document.activeElement;
    const words = at.labels?.length ? at.labels[0].textContent : at.textContent;
    return (words ?? "").replaceAll(/\\s+/g, " ").trim();
  })()`;
  for (let press = 0; press < 150; press++) {
    await page.keyboard.press("Tab");
    if (name.test(await page.evaluate<string>(named))) return;
  }
  throw new Error(`Cannot reach ${name} by Tab`);
}

Deno.test("by keyboard alone a question is added, moved up, taken out, and the version released", async () => {
  await using store = await testStore();
  await using served = await serve(store);
  const { manager } = await partiesExist(store);
  const id = await questionnaireExists(store, manager, "practices");
  await beginQuestionnaireVersion(store, manager, id);
  const sections = async () =>
    (await findDraft(store.read, manager, id))!.definition.sections.map(({ questions }) =>
      questions.map(({ label }) => label)
    );
  await visit(served, { person: manager, width: 1280 }, async (page) => {
    await page.goto(paths.questionnaireDraft(id));
    await accessible(page);
    await tabTo(page, /^Add a question ?to “Our answers”$/);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Add a question" }).waitFor();
    await tabTo(page, /^Question$/);
    await page.keyboard.type("Do you ring us?");
    await tabTo(page, /^One of several answers$/);
    await page.keyboard.press("Space");
    await tabTo(page, /^Answers, one on each line$/);
    await page.keyboard.type("Never");
    await tabTo(page, /^Save$/);
    await page.keyboard.press("Enter");
    await page.locator(".nhsuk-error-summary").waitFor();
    await accessible(page);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.press("End");
    await page.keyboard.type("\nOften");
    await tabTo(page, /^Save$/);
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: "Do you ring us?", exact: true }).waitFor();
    await page.waitForLoadState("load");
    await tabTo(page, /^Up ?“Do you ring us\?”$/);
    // The page has this address already.
    const moved = page.waitForEvent("load");
    await page.keyboard.press("Enter");
    await moved;
    match(page.url(), /#question-do_you_ring_us$/);
    deepEqual((await sections())[1]!.slice(2), ["Do you ring us?", "How far do you agree?"]);
    await page.goto(paths.questionnaireDraft(id));
    await tabTo(page, /^Take out ?“Do you ring us\?”$/);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Take out this question?" }).waitFor();
    await accessible(page);
    await tabTo(page, /^Take out$/);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Questions", exact: true }).waitFor();
    equal((await sections()).flat().includes("Do you ring us?"), false);
    await tabTo(page, /^Release version 2$/);
    await page.keyboard.press("Enter");
    await page.getByText("Released. The next round goes out with it").waitFor();
    await accessible(page);
  });
  equal(await findDraft(store.read, manager, id), undefined);
});

Deno.test("a patient answers on a phone without JavaScript, stops, and goes on in another browser", async () => {
  await using store = await testStore();
  await using served = await serve(store);
  const parties = await partiesExist(store);
  const { roundId } = await roundExists(store, parties, "patients");
  const address = paths.form(await formTokenExists(store, roundId));
  const next = (page: Page) => page.getByRole("button", { name: "Continue" }).click();
  await visit(served, { phone: true, javaScript: false }, async (page) => {
    await page.goto(address);
    await accessible(page);
    await page.getByRole("link", { name: "Continue" }).or(
      page.getByRole("button", { name: "Continue" }),
    ).click();
    await page.getByRole("group", { name: /through a link/ }).getByLabel("Yes").check();
    await page.getByRole("group", { name: "How easy was that?" }).getByLabel("4").check();
    await accessible(page);
    await next(page);
    await page.getByRole("heading", { name: "What you heard from us" }).waitFor();
  });
  await using elsewhere = await arrive(served, { width: 1280 });
  const { page } = elsewhere;
  await page.goto(`${address}/sections/link`);
  const easy = page.getByRole("group", { name: "How easy was that?" });
  equal(await easy.getByLabel("4").isChecked(), true);
  await next(page);
  await next(page);
  await page.locator(".nhsuk-error-summary").waitFor();
  await page.getByRole("group", { name: /How useful/ }).getByLabel("5, very useful").check();
  await page.getByRole("group", { name: "I knew whom to ask" }).getByLabel("Partly").check();
  await next(page);
  await page.getByLabel("What should we change?").fill("Ring me back");
  await next(page);
  await page.getByRole("heading", { name: "Check your answers" }).waitFor();
  await accessible(page);
  await page.getByRole("button", { name: "Send" }).click();
  await page.getByRole("heading", { name: "Thank you" }).waitFor();
  await accessible(page);
  const [response] = await store.read.select().from(questionnaireResponses);
  deepEqual(response!.answers, {
    used: "yes",
    ease: "4",
    useful: "5",
    statements__ask: "partly",
    change: "Ring me back",
  });
  deepEqual([...elsewhere.faults, ...served.errors], []);
});
