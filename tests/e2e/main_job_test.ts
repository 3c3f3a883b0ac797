/** The main job in a real browser: a draft with photographs, then a case answered from the keyboard. */
import { equal, match } from "node:assert/strict";
import { eq } from "drizzle-orm";
import type { Page } from "playwright-core";
import sharp from "sharp";
import { answers, referrals } from "@/db/schema/referrals.ts";
import { photographs } from "@/db/schema/photographs.ts";
import { accessible } from "@/tests/e2e/accessible.ts";
import { serve } from "@/tests/e2e/served.ts";
import { closeBrowser, visit } from "@/tests/e2e/visit.ts";
import { partiesExist, referralExists, wholeDraftExists } from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

const drawn = async (red: number) => ({
  name: `lesion-${red}.jpg`,
  mimeType: "image/jpeg",
  buffer: await sharp({
    create: { width: 900, height: 600, channels: 3, background: { r: red, g: 140, b: 110 } },
  }).jpeg().toBuffer(),
});

Deno.test("a consultant claims, answers and sends from the keyboard alone", async () => {
  await using store = await testStore(() => new Date());
  const parties = await partiesExist(store);
  await referralExists(store, parties, { priority: "urgent" });
  const second = await referralExists(store, parties);
  await using served = await serve(store);
  await visit(served, { person: parties.consultant }, async (page) => {
    await page.goto(paths.queue());
    await accessible(page);
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.keyboard.press("c");
    await page.getByRole("link", { name: "Answer" }).waitFor();
    equal(await page.getByRole("button", { name: "Claim" }).count(), 1);
    // The focus stayed on the row that changed.
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Your answer" }).waitFor();
    equal(new URL(page.url()).pathname, paths.referralAnswer(second.id));
    await accessible(page);
    await page.keyboard.press("a");
    await page.keyboard.type("Naevus, c and r are only letters here");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Reassure.");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await page.getByText(/^Saved at /).waitFor();
    await page.keyboard.press("Control+Enter");
    await page.getByText("Answer sent to the practice").waitFor();
    equal(new URL(page.url()).pathname, paths.queue());
  });
  const [answer] = await store.read.select().from(answers);
  equal(answer?.diagnosis, "Naevus, c and r are only letters here");
  equal(answer?.outcome, "treat_in_primary_care");
});

Deno.test("photographs go one by one with a word for each, and appear when they are ready", async () => {
  await using store = await testStore(() => new Date());
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "draft" });
  await using served = await serve(store);
  await visit(served, { person: parties.gp }, async (page) => {
    await page.goto(paths.referralPhotographs(id));
    const text = { name: "letter.jpg", mimeType: "image/jpeg", buffer: Buffer.from("a letter") };
    await page.getByLabel("Close-up").setInputFiles([await drawn(200), await drawn(90), text]);
    await page.getByText(/not a JPEG, PNG or WebP/).waitFor();
    equal(await page.getByText("Added", { exact: true }).count(), 2);
    await page.getByLabel("Dermoscopic").setInputFiles([await drawn(200)]);
    await page.getByText("This was here already: kept once").waitFor();
    await page.locator("#photographs img").nth(1).waitFor();
    equal(await page.locator("#photographs img").count(), 2);
    await accessible(page);
  });
  equal(await store.read.$count(photographs, eq(photographs.state, "ready")), 2);
});

Deno.test("every page of the main job is accessible, large and small", async () => {
  await using store = await testStore(() => new Date());
  const parties = await partiesExist(store);
  const draft = await referralExists(store, parties, { state: "draft" });
  const held = await referralExists(store, parties, { state: "claimed" });
  const answered = await referralExists(store, parties, { state: "answered" });
  const ofPractice = [
    paths.referrals(),
    paths.referrals("closed"),
    paths.newReferral(draft.patientId),
    paths.newReferral(),
    paths.referralHistory(draft.id),
    paths.referralPhotographs(draft.id),
    paths.referralConsent(draft.id),
    paths.referralCheck(draft.id),
    paths.referralPriority(draft.id),
    paths.referralWithdrawal(draft.id),
    paths.referral(answered.id),
  ];
  const ofService = [paths.queue(), paths.queue({ view: "mine" }), paths.referral(held.id)];
  await using served = await serve(store);
  for (const width of [1280, 360]) {
    await visit(served, { person: parties.gp, width }, (page) => eachOf(page, ofPractice));
    await visit(served, { person: parties.consultant, width }, (page) => eachOf(page, ofService));
  }
});

async function eachOf(page: Page, addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    equal((await page.goto(address))?.status(), 200, address);
    await accessible(page);
  }
}

Deno.test("without JavaScript a referral is written, given photographs, sent and claimed", async () => {
  await using store = await testStore(() => new Date());
  const parties = await partiesExist(store);
  const { id } = await wholeDraftExists(store, parties);
  await using served = await serve(store);
  await visit(served, { person: parties.gp, javaScript: false, width: 360 }, async (page) => {
    await page.goto(paths.referralHistory(id));
    await page.getByLabel("Which medicines does the patient take?").fill("None");
    await page.getByRole("button", { name: "Save and continue" }).click();
    await page.getByLabel("Close-up").setInputFiles([await drawn(30)]);
    await page.getByRole("button", { name: "Add photographs" }).click();
    await page.getByText("Photographs added").waitFor();
    await page.getByRole("button", { name: "Continue" }).click();
    await page.getByRole("link", { name: "Check and send" }).click();
    await page.getByRole("button", { name: "Send to Dermatology advice" }).click();
    await page.getByText("Referral sent").waitFor();
  });
  await visit(served, { person: parties.consultant, javaScript: false }, async (page) => {
    await page.goto(paths.queue());
    await page.getByRole("button", { name: "Claim" }).click();
    match(await page.locator("main").innerText(), /You hold this case/);
  });
  const row = await store.read.select().from(referrals).where(eq(referrals.id, id)).get();
  equal(row?.state, "claimed");
  await closeBrowser();
});
