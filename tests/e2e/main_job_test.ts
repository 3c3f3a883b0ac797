/** The main job from end to end: by pointer, from the keyboard alone, and without JavaScript on a phone. */
import { deepEqual, equal, ok } from "node:assert/strict";
import type { Page } from "playwright-core";
import sharp from "sharp";
import { auditEntries } from "@/db/schema/audit.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { looksWritten } from "@/db/looks.ts";
import type { Store } from "@/db/store.ts";
import { verifyChain } from "@/domain/audit/verify_chain.ts";
import {
  addPhotographs,
  answerGiven,
  answerTheCase,
  beginReferral,
  claimTheCase,
  readAnswerAndClose,
  recordConsentAndSend,
  registerWalterFinch,
  signIn,
  twoWhoWork,
} from "@/tests/e2e/referral_steps.ts";
import { serve } from "@/tests/e2e/served.ts";
import { closeBrowser, htmxReady, keysHeard, visit } from "@/tests/e2e/visit.ts";
import { phonePhotograph } from "@/tests/factories/photograph_files.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { answersLeft } from "@/tests/support/answers_left.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

/** Drawn once for every test here. */
const twoPhotographs = Promise.all([phonePhotograph("overview"), phonePhotograph("close_up")]);

Deno.test.afterAll(closeBrowser);

for (
  const how of [{ width: 1280, javaScript: true }, { width: 360, javaScript: false }] as const
) {
  const words = how.javaScript ? "at a desk" : "on a phone without JavaScript";
  Deno.test(`a patient is registered, referred, answered and closed, ${words}`, async () => {
    await using store = await testStore();
    await using served = await serve(store);
    const { gp, consultant } = await twoWhoWork(store);
    await visit(served, how, async (practice) => {
      await signIn(practice, gp.email);
      await registerWalterFinch(practice);
      await beginReferral(practice);
      await addPhotographs(practice, served, await twoPhotographs, how);
      await recordConsentAndSend(practice);

      await visit(served, how, async (specialist) => {
        await signIn(specialist, consultant.email);
        await claimTheCase(specialist);
        await seeTwoUprightPhotographs(specialist);
        await answerTheCase(specialist);
      });
      await answersLeft(store);
      await readAnswerAndClose(practice);
    });
    const [referral] = await store.read.select().from(referrals);
    equal(referral?.state, "closed");
    await expectTrail(store);
  });
}

Deno.test("a consultant claims, looks, answers and sends from the keyboard alone", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const first = await referralExists(store, parties, { priority: "urgent" });
  const second = await referralExists(store, parties);
  await using served = await serve(store);
  await visit(served, { person: parties.consultant }, async (page) => {
    const { keyboard } = page;
    await page.goto(paths.queue());
    await htmxReady(page);
    await keyboard.press("j");
    await keyboard.press("j");
    await keyboard.press("c");
    // The focus stays on the row that changed, so Enter goes on to the answer.
    await page.getByRole("link", { name: "Answer" }).waitFor();
    equal(await page.getByRole("button", { name: "Claim" }).count(), 1);
    await keyboard.press("Enter");
    await page.getByRole("heading", { name: "Your answer" }).waitFor();
    equal(new URL(page.url()).pathname, paths.referralAnswer(second.id));
    await keysHeard(page);
    await keyboard.press("?");
    await page.getByRole("dialog", { name: "Keys on this page" }).waitFor();
    await keyboard.press("Escape");
    await keyboard.press("a");
    // Letters are letters while one types.
    await keyboard.type("Naevus, c and r are only letters here");
    await keyboard.press("Tab");
    await keyboard.type(answerGiven.plan);
    await keyboard.press("Tab");
    await keyboard.press("Space");
    await page.getByText(/^Saved at /).waitFor();
    await keyboard.press("Control+Enter");
    await page.getByText(/leaves in \d+ seconds?/).waitFor();
    // The next case is there already.
    equal(new URL(page.url()).pathname, paths.referral(first.id));
  });
  await answersLeft(store);
  const states = await store.read.select({ id: referrals.id, state: referrals.state })
    .from(referrals);
  equal(states.find(({ id }) => id === second.id)?.state, "answered");
});

/** Upright, and with nothing of where and by whom they were taken. */
async function seeTwoUprightPhotographs(page: Page): Promise<void> {
  const shown = page.locator(".photograph--whole img");
  equal(await shown.count(), 2);
  for (const image of await shown.all()) {
    const answer = await page.request.get((await image.getAttribute("src"))!);
    const { width, height, exif, xmp, orientation } = await sharp(await answer.body()).metadata();
    ok(height > width, "a photograph held upright stands upright");
    deepEqual([exif, xmp, orientation], [undefined, undefined, undefined]);
  }
}

/** Every step of the work is in the trail, and every look at the patient. */
async function expectTrail(store: Store): Promise<void> {
  await looksWritten(store);
  const entries = await store.read.select({ action: auditEntries.action }).from(auditEntries);
  const actions = new Set<string>(entries.map(({ action }) => action));
  const steps = [
    "access.signed_in",
    "patient.registered",
    "referral.drafted",
    "photograph.added",
    "photograph.processed",
    "patient.consent_recorded",
    "referral.sent",
    "queue.viewed",
    "referral.claimed",
    "referral.viewed",
    "photograph.viewed",
    "referral.answered",
    "referral.answer_read",
    "referral.closed",
  ];
  deepEqual(steps.filter((step) => !actions.has(step)), []);
  equal((await verifyChain(store.readLong)).broken, undefined);
}
