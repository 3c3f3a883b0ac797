/** A patient tells their own history through a link: on a phone, without JavaScript, and by keyboard. */
import { equal, ok } from "node:assert/strict";
import { eq } from "drizzle-orm";
import type { Page } from "playwright-core";
import { referrals } from "@/db/schema/referrals.ts";
import { accessible, expectError } from "@/tests/e2e/accessible.ts";
import { serve } from "@/tests/e2e/served.ts";
import { closeBrowser, visit } from "@/tests/e2e/visit.ts";
import {
  beforeTheQuestions,
  everyAnswer,
  journeyExists,
  wholeJourneyExists,
} from "@/tests/factories/journeys.ts";
import { partiesExist } from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

Deno.test.afterAll(closeBrowser);

const phone = { width: 360, phone: true } as const;
const holding = ({ visit }: { readonly visit: string }) => ({ token: visit, cookie: "visit" });

/** The button that leads on; each page is looked at before it is left. */
async function go(page: Page, name = "Save and continue"): Promise<void> {
  await accessible(page);
  await page.getByRole("button", { name, exact: true }).click();
}
const at = (page: Page, heading: string) =>
  page.getByRole("heading", { level: 1, name: heading }).waitFor();

async function upToTheQuestions(page: Page, token: string): Promise<void> {
  await page.goto(paths.linkWho(token));
  await at(page, "Is any of this happening now?");
  await page.getByLabel("None of these").check();
  await go(page, "Continue");
  await at(page, "Who is answering?");
  await page.getByLabel("I am the patient").check();
  await go(page);
  await at(page, "Before you begin");
  await page.getByLabel("Yes, I agree and want to go on").check();
  await go(page, "Continue");
}

for (const javaScript of [true, false]) {
  const how = javaScript ? "on a phone" : "on a phone without JavaScript";
  Deno.test(`a patient answers one question on a page and sends, ${how}`, async () => {
    await using store = await testStore();
    await using served = await serve(store);
    const parties = await partiesExist(store);
    const left = ["problem", "site", "duration", "before_surgery"];
    const said = Object.fromEntries(
      Object.entries(everyAnswer).filter(([key]) => !left.includes(key)),
    );
    const journey = await journeyExists(store, parties, { said });
    const { token } = journey.link;
    await visit(served, { ...phone, javaScript, person: holding(journey) }, async (page) => {
      await upToTheQuestions(page, token);
      await at(page, "What is the problem?");
      await page.getByText("Question 1 of").waitFor();
      await go(page);
      await at(page, "What is the problem?");
      if (javaScript) await expectError(page, "problem", "Choose an answer");
      await page.getByLabel("A spot, mole, lump or sore patch").check();
      await go(page);
      await page.getByLabel("Where on the body is it?").selectOption({ label: "Cheek" });
      await page.getByLabel("Left").check();
      await go(page);
      await at(page, "How long have you had this problem?");
      await page.getByRole("textbox").fill("Since May");
      await go(page);
      await at(page, "Do you have any of these?");
      await page.getByLabel("None of these").check();
      await go(page);
      await at(page, "Is there anything else you want to tell us?");
      await page.goto(paths.linkCheck(token));
      await page.getByText("Cheek, Left").waitFor();
      await go(page, "Send");
      await at(page, "Your answers have been sent");
      await page.getByText("Call 999 or go to A&E if there is:").waitFor();
      await accessible(page);
      await page.goto(paths.linkQuestion(token, "duration"));
      await at(page, "Your answers have been sent");
    });
    const [kept] = await store.read.select().from(referrals)
      .where(eq(referrals.id, journey.referral.id));
    equal(kept?.state, "draft");
    equal(kept?.history["duration"], "Since May");
    await visit(served, { person: parties.gp }, async (page) => {
      await page.goto(paths.referral(journey.referral.id));
      const words = page.getByRole("region", { name: "In the patient’s words" });
      await words.getByText("Answered by the patient, English").waitFor();
      await words.getByText(/Their answers/).click();
      await words.getByText("Since May").waitFor();
    });
  });
}

Deno.test("what must not wait stops the patient with the right card, and the practice sees it first", async () => {
  await using store = await testStore();
  await using served = await serve(store);
  const parties = await partiesExist(store);
  const journey = await journeyExists(store, parties);
  await visit(served, { ...phone, person: holding(journey) }, async (page) => {
    await page.goto(paths.linkUrgent(journey.link.token));
    await page.getByLabel("A rash that does not fade").check();
    await go(page, "Continue");
    await at(page, "Get help now");
    await page.getByText("Call 999 or go to A&E now").waitFor();
    equal(await page.getByText("Call 111 or your GP surgery now").count(), 0);
    await accessible(page);
    await page.getByRole("button", { name: "Go on with the questions" }).click();
    await at(page, "Who is answering?");
  });
  await visit(served, { person: parties.receptionist }, async (page) => {
    await page.goto(paths.home());
    await page.getByText("A rash that does not fade").first().waitFor();
    await page.getByRole("button", { name: /We look after this/ }).click();
    await page.getByText("Recorded that your practice looks after this").waitFor();
    await page.goto(paths.home());
    equal(await page.getByText("Patients who said something urgent").count(), 0);
  });
});

Deno.test("rather seen in person: the practice has the draft again, with the patient's words", async () => {
  await using store = await testStore();
  await using served = await serve(store);
  const parties = await partiesExist(store);
  const journey = await journeyExists(store, parties, {
    link: { answeredBy: "patient" },
    said: { red_flags: ["none"] },
  });
  await visit(served, { ...phone, javaScript: false, person: holding(journey) }, async (page) => {
    await page.goto(paths.linkConsent(journey.link.token));
    await page.getByLabel("No, I would rather be seen in person").check();
    await go(page, "Continue");
    await page.getByRole("textbox").fill("I have no camera");
    await go(page, "Tell my GP surgery");
    await at(page, "You asked to be seen in person");
    await accessible(page);
  });
  await visit(served, { person: parties.gp }, async (page) => {
    await page.goto(paths.referral(journey.referral.id));
    await page.getByText("They would rather be seen in person.").waitFor();
    await page.getByText("I have no camera").waitFor();
  });
});

Deno.test("from the keyboard, what is typed is kept as it goes, and comes back with the page", async () => {
  await using store = await testStore();
  await using served = await serve(store);
  const parties = await partiesExist(store);
  const journey = await journeyExists(store, parties, {
    link: { answeredBy: "patient" },
    said: { ...beforeTheQuestions, problem: "rash" },
  });
  const duration = paths.linkQuestion(journey.link.token, "duration");
  await visit(served, { ...phone, person: holding(journey) }, async (page) => {
    await page.goto(duration);
    await page.getByRole("textbox").focus();
    await page.keyboard.type("Two weeks");
    const saved = page.waitForResponse((answer) => answer.url().endsWith("/draft"));
    await page.keyboard.press("Tab");
    equal((await saved).status(), 204);
    await page.goto(duration);
    equal(await page.getByRole("textbox").inputValue(), "Two weeks");
    await page.getByRole("button", { name: "Save and continue" }).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => !url.pathname.endsWith("/duration"));
    ok(page.url().includes("/questions/"));
  });
});

Deno.test("two browsers hold one link: each goes on where the other stopped, and it is sent once", async () => {
  await using store = await testStore();
  await using served = await serve(store);
  const parties = await partiesExist(store);
  const journey = await wholeJourneyExists(store, parties);
  const check = paths.linkCheck(journey.link.token);
  await visit(served, { ...phone, person: holding(journey) }, async (page, { context }) => {
    const other = await context.newPage();
    await page.goto(check);
    await other.goto(check);
    await page.getByRole("button", { name: "Send" }).click();
    await at(page, "Your answers have been sent");
    await other.getByRole("button", { name: "Send" }).click();
    await at(other, "Your answers have been sent");
  });
});
