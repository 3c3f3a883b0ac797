/** What was typed outlives the tab, a colleague, a session that ended, and a second press. */
import { equal, match } from "node:assert/strict";
import type { Page } from "playwright-core";
import { auditEntries } from "@/db/schema/audit.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Store } from "@/db/store.ts";
import { signIn } from "@/tests/e2e/referral_steps.ts";
import { serve, type Served } from "@/tests/e2e/served.ts";
import { closeBrowser, htmxReady, visit } from "@/tests/e2e/visit.ts";
import { knownPassword, personExists } from "@/tests/factories/people.ts";
import {
  partiesExist,
  referralExists,
  type ReferralRow,
  wholeDraftExists,
} from "@/tests/factories/referrals.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

Deno.test.afterAll(closeBrowser);

const medicines = "Which medicines does the patient take?";
const treatments = "Which treatments have been tried, and did they help?";

async function historyOf(store: Store, { id }: ReferralRow) {
  const all = await store.read.select({ id: referrals.id, history: referrals.history })
    .from(referrals);
  return all.find((each) => each.id === id)!.history;
}

Deno.test("a draft survives a tab that is closed while one types", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const draft = await referralExists(store, parties, { state: "draft" });
  await using served = await serve(store);
  await visit(served, { person: parties.gp }, async (page, { context }) => {
    const second = await context.newPage();
    await second.goto(paths.referralHistory(draft.id));
    await second.getByLabel(medicines).fill("Amlodipine 5 mg");
    await second.getByText(/^Saved at /).waitFor();
    await second.getByLabel(treatments).fill("Hydrocortisone, no help");
    // Before the pause after which it would be saved: the tab sends it as it goes.
    await Promise.all([
      second.waitForEvent("close"),
      second.close({ runBeforeUnload: true }),
    ]);
    const found = page.getByLabel(treatments);
    for (let tries = 0; tries < 20; tries++) {
      await page.goto(paths.referralHistory(draft.id));
      if (await found.inputValue()) break;
    }
    equal(await found.inputValue(), "Hydrocortisone, no help");
    equal(await page.getByLabel(medicines).inputValue(), "Amlodipine 5 mg");
  });
});

Deno.test("two colleagues write one draft: each field is kept, and a clash shows both", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const draft = await referralExists(store, parties, { state: "draft" });
  await using served = await serve(store);
  const open = async (page: Page) => await page.goto(paths.referralHistory(draft.id));
  await visit(served, { person: parties.gp, javaScript: false }, async (mine) => {
    await open(mine);
    await visit(served, { person: parties.nurse }, async (hers) => {
      await open(hers);
      await hers.getByLabel(medicines).fill("Apixaban");
      await hers.getByText(/^Saved at /).waitFor();
    });
    await mine.getByLabel(treatments).fill("None yet");
    await mine.getByLabel(medicines).fill("Warfarin");
    await mine.getByRole("button", { name: "Save and continue" }).click();
    await mine.getByText("A colleague changed this to “Apixaban”").first().waitFor();
    equal(await mine.getByLabel(medicines).inputValue(), "Warfarin");
    await mine.getByLabel(medicines).fill("Apixaban, before that warfarin");
    await mine.getByRole("button", { name: "Save and continue" }).click();
    await mine.getByRole("heading", { name: "Photographs", level: 1 }).waitFor();
  });
  const kept = await historyOf(store, draft);
  equal(kept["medicines"], "Apixaban, before that warfarin");
  equal(kept["treatments"], "None yet");
});

Deno.test("a form sent after the session has ended is given back after signing in", async () => {
  const clock = movingClock();
  await using store = await testStore(clock.now);
  const gp = await personExists(store, "gp", { password: true });
  await using served = await serve(store);
  await visit(served, { person: gp, width: 360, javaScript: false }, async (page) => {
    await page.goto(paths.newPatient());
    await page.getByLabel("First name").fill("Zofia");
    await page.getByLabel("Day").fill("20");
    await page.getByLabel("Needs an interpreter").check();
    clock.forward({ minutes: 31 });
    await page.getByRole("button", { name: "Register patient" }).click();
    await page.getByText("What you typed is kept").waitFor();
    await page.getByLabel("E-mail address").fill(gp.email);
    await page.locator("#password").fill(knownPassword);
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.waitForURL((url) => url.pathname === paths.newPatient());
    equal(await page.getByLabel("First name").inputValue(), "Zofia");
    equal(await page.getByLabel("Day").inputValue(), "20");
    equal(await page.getByLabel("Needs an interpreter").isChecked(), true);
  });
});

Deno.test("Send pressed twice sends once", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  await using served = await serve(store);
  for (const javaScript of [true, false]) {
    const draft = await wholeDraftExists(store, parties);
    await visit(served, { person: parties.gp, javaScript }, async (page) => {
      await page.goto(paths.referralCheck(draft.id));
      await page.getByRole("button", { name: "Send to Dermatology advice" }).dblclick();
      await page.waitForURL((url) => url.pathname !== paths.referralCheck(draft.id));
      await page.getByRole("heading", { name: "Progress" }).waitFor();
    });
  }
  equal(await sent(store), 2);
});

async function sent(store: Store): Promise<number> {
  const entries = await store.read.select({ action: auditEntries.action }).from(auditEntries);
  return entries.filter(({ action }) => action === "referral.sent").length;
}

Deno.test("of two consultants who claim a case at once one holds it, and the other is told who", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  await referralExists(store, parties);
  await using served = await serve(store);
  await visit(served, { person: parties.consultant }, async (one) => {
    await visit(served, { person: parties.colleague, javaScript: false }, async (two) => {
      await one.goto(paths.queue());
      await two.goto(paths.queue());
      await htmxReady(one);
      await one.getByRole("button", { name: "Claim" }).click();
      await one.getByRole("link", { name: "Answer" }).waitFor();
      await two.getByRole("button", { name: "Claim" }).click();
      match(await two.locator("main").innerText(), /Dr Priya Shah/);
      await two.getByRole("link").first().waitFor();
    });
  });
});

Deno.test("of two consultants with scripts, the slower one sees whose the case is, where it stood", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  await referralExists(store, parties);
  await using served = await serve(store);
  await visit(served, { person: parties.consultant }, async (one) => {
    await visit(served, { person: parties.colleague }, async (two) => {
      // Nothing tells their page that the case is taken: it is late.
      await two.route(/\/queue\/(stream|changes)/, (asked) => asked.fulfill({ status: 204 }));
      await one.goto(paths.queue());
      await two.goto(paths.queue());
      await htmxReady(one);
      await htmxReady(two);
      await one.getByRole("button", { name: "Claim" }).click();
      await one.getByRole("link", { name: "Answer" }).waitFor();
      await two.getByRole("button", { name: "Claim" }).click();
      await two.getByText("With Dr Priya Shah").waitFor();
      equal(await two.getByRole("heading", { level: 1 }).innerText(), "Queue");
      match(await two.locator("#announcer").innerText(), /Dr Priya Shah claimed this case/);
    });
  });
});

Deno.test("after signing out, going back shows nothing of a patient", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  await using served: Served = await serve(store);
  const { patientId } = await referralExists(store, parties);
  const gp = await personExists(store, "gp", { organisation: parties.practice, password: true });
  await visit(served, {}, async (page) => {
    await signIn(page, gp.email);
    await page.goto(paths.patient(patientId));
    await page.getByRole("heading", { name: "Edith Pell" }).waitFor();
    await page.goto(paths.signOut());
    await page.locator("main").getByRole("button", { name: "Sign out" }).click();
    await page.waitForURL((url) => url.pathname === paths.signIn());
    for (let back = 0; back < 3; back++) {
      await page.goBack();
      equal(await page.getByText("Edith Pell").count(), 0, page.url());
    }
  });
});
