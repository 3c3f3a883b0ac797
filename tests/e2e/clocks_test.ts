/** Hours, holidays, a clock's story, telling a patient and when treatment began, in a real browser. */
import { equal } from "node:assert/strict";
import type { Locator, Page } from "playwright-core";
import type { Day, Instant } from "@/db/columns.ts";
import { accessible, expectError } from "@/tests/e2e/accessible.ts";
import { serve } from "@/tests/e2e/served.ts";
import { closeBrowser, htmxReady, visit } from "@/tests/e2e/visit.ts";
import { statusExists, termsExist, warningExists } from "@/tests/factories/clocks.ts";
import { personExists } from "@/tests/factories/people.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

Deno.test.afterAll(closeBrowser);

const hasFocus = (at: Locator) => at.evaluate((one) => one === one.ownerDocument.activeElement);
const box = (page: Page, name: string) => page.getByRole("textbox", { name });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

const markSeen = (page: Page, reference: string) =>
  page.getByRole("button", { name: new RegExp(`^Mark as seen.*${reference}$`) });

/** Presses Tab until the focus is there, as somebody without a mouse gets to it. */
async function tabTo(page: Page, there: Locator): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed++) {
    if (await hasFocus(there)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Cannot reach ${there} by the keyboard`);
}

async function typeDate(page: Page, day: string, month: string, year: string): Promise<void> {
  await tabTo(page, box(page, "Day"));
  await page.keyboard.type(day);
  await page.keyboard.press("Tab");
  await page.keyboard.type(month);
  await page.keyboard.press("Tab");
  await page.keyboard.type(year);
}

Deno.test("an example is reckoned anew while a manager types hours, and Enter saves them", async () => {
  await using store = await testStore();
  const { manager, service } = await partiesExist(store);
  await using served = await serve(store);
  await visit(served, { person: manager }, async (page) => {
    await page.goto(paths.serviceHours(service.id));
    await htmxReady(page);
    const example = page.getByRole("region", { name: "An example" });
    const keys = page.keyboard;
    await tabTo(page, box(page, "Monday"));
    await keys.type("9am to 5pm");
    await tabTo(page, box(page, "Friday"));
    await keys.type("9am to 5");
    await example.getByText("not by what you typed: Friday must be like").waitFor();
    await keys.type("pm");
    await tabTo(page, box(page, "Routine"));
    await keys.type("2");
    const triage = page.getByRole("radio", { name: "Triage of a referral that was made" });
    await tabTo(page, page.getByRole("radio", { name: "Advice before a referral" }));
    await keys.press("ArrowDown");
    await example.getByText("It is not saved yet").waitFor();
    await example.getByText("9 March 2026 at 10am").waitFor();
    // The example came by itself, and the person is where they were.
    equal(await hasFocus(triage), true);
    equal(await box(page, "Friday").inputValue(), "9am to 5pm");
    await accessible(page);
    await keys.press("Enter");
    await page.getByText("Details saved").waitFor();
    equal(await triage.isChecked(), true);
    await example.getByText("9 March 2026 at 10am").waitFor();
  });
});

Deno.test("without JavaScript, on a phone, a button shows the example and another saves", async () => {
  await using store = await testStore();
  const { manager, service } = await partiesExist(store);
  await using served = await serve(store);
  await visit(served, { person: manager, javaScript: false, width: 360 }, async (page) => {
    await page.goto(paths.serviceHours(service.id));
    await box(page, "Monday").fill("9 to 5");
    await button(page, "Save").click();
    await expectError(page, "monday", "Monday must be like");
    await box(page, "Monday").fill("9am to 12:30pm, 1:30pm to 5pm");
    await box(page, "Routine").fill("2");
    await button(page, "Preview").click();
    const example = page.getByRole("region", { name: "An example" });
    await example.getByText("It is not saved yet").waitFor();
    await example.getByText("9 March 2026 at 11am").waitFor();
    await accessible(page);
    await button(page, "Save").click();
    await page.getByText("Details saved").waitFor();
    await page.getByText("From 2 March 2026").click();
    await accessible(page);
  });
});

for (const javaScript of [true, false]) {
  const how = javaScript ? "by keyboard" : "without JavaScript, on a phone";
  const seat = javaScript ? {} : { javaScript, width: 360 };

  Deno.test(`an administrator adds a holiday and takes it away, ${how}`, async () => {
    await using store = await testStore();
    const administrator = await personExists(store, "administrator");
    await using served = await serve(store);
    await visit(served, { person: administrator, ...seat }, async (page) => {
      await page.goto(paths.adminHolidays());
      await accessible(page);
      await typeDate(page, "15", "6", "2026");
      await page.keyboard.press("Enter");
      await page.locator(".nhsuk-error-summary").waitFor();
      await expectError(page, "name", "Enter what the day is called");
      await box(page, "What is it called?").fill("Jubilee");
      await page.keyboard.press("Enter");
      await page.getByText("Holiday added").waitFor();
      await page.getByText("Jubilee, added by").waitFor();
      await accessible(page);
      const away = page.getByRole("button", { name: /Jubilee/ });
      await tabTo(page, away);
      await page.keyboard.press("Enter");
      await page.getByText("Holiday taken away").waitFor();
      equal(await away.count(), 0);
    });
  });

  Deno.test(`a practice records when a patient was told and when treatment began, ${how}`, async () => {
    await using store = await testStore();
    const parties = await partiesExist(store);
    await termsExist(store, { serviceId: parties.service.id, pathway: "triage" });
    const { id } = await referralExists(store, parties, {
      priority: "urgent_suspected_cancer",
      state: "answered",
      sentAt: "2026-02-10T09:30:00.000Z" as Instant,
      rttStatus: "20",
      rttRule: "sent_on_for_cancer",
    });
    await statusExists(store, id, "received", "2026-02-10" as Day);
    await using served = await serve(store);
    await visit(served, { person: parties.gp, ...seat }, async (page) => {
      await page.goto(paths.referral(id));
      await page.getByRole("link", { name: "Record when the patient was told" }).click();
      await accessible(page);
      await typeDate(page, "27", "2", "2026");
      await page.keyboard.press("Enter");
      await page.locator(".nhsuk-error-summary").waitFor();
      await expectError(page, "toldHow", "Choose how the patient was told");
      await tabTo(page, page.getByRole("radio", { name: "In person" }));
      await page.keyboard.press("ArrowDown");
      await tabTo(page, button(page, "Record it"));
      await page.keyboard.press("Enter");
      await page.getByText("Recorded when the patient was told").waitFor();
      await page.getByText("Told on day 17 of 28").waitFor();

      await page.getByRole("link", { name: "Record when treatment began" }).click();
      await accessible(page);
      await typeDate(page, "9", "2", "2026");
      await page.keyboard.press("Enter");
      await page.getByText("on or after 10 February 2026, when the clock started").waitFor();
      equal(await box(page, "Month").inputValue(), "2");
      await accessible(page);
      await box(page, "Day").fill("27");
      await page.keyboard.press("Enter");
      await page.getByText("Recorded when treatment began").waitFor();
      await page.getByText("First definitive treatment", { exact: false }).first().waitFor();
      await page.getByRole("link", { name: "Correct when treatment began" }).click();
      equal(await box(page, "Day").inputValue(), "27");
      await button(page, "Correct it").waitFor();
    });
  });
}

Deno.test("a clock opens from the case and tells what is to come apart from what was", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  await termsExist(store, { serviceId: parties.service.id });
  const { id } = await referralExists(store, parties, {
    priority: "urgent_suspected_cancer",
    sentAt: "2026-02-27T15:00:00.000Z" as Instant,
    dueAt: "2026-03-03T10:00:00.000Z" as Instant,
  });
  await using served = await serve(store);
  for (const seat of [{}, { javaScript: false, width: 360 }]) {
    await visit(served, { person: parties.consultant, ...seat }, async (page) => {
      await page.goto(paths.referral(id));
      const clock = page.getByRole("link", { name: /left$/ });
      await tabTo(page, clock);
      await page.keyboard.press("Enter");
      const toCome = page.getByRole("region", { name: "What is to come" });
      await toCome.getByText("stands still next on 2 March 2026 at 5pm").waitFor();
      await toCome.getByText("Day 28 is 27 March 2026").waitFor();
      equal(await toCome.getByRole("listitem").count(), 4);
      const was = page.getByRole("region", { name: /^What was/ });
      await was.getByText("The service was closed").first().waitFor();
      await accessible(page);
    });
  }
});

Deno.test("a manager marks what is near its time as seen, by keyboard and without JavaScript", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const cases = [await referralExists(store, parties), await referralExists(store, parties)];
  for (const each of cases) await warningExists(store, each);
  await using served = await serve(store);
  await visit(served, { person: parties.manager }, async (page) => {
    await page.goto(paths.manage());
    await accessible(page);
    await tabTo(page, markSeen(page, cases[0]!.reference));
    await page.keyboard.press("Enter");
    await page.getByText("Seen by Helen Marsh").waitFor();
    await accessible(page);
  });
  await visit(served, { person: parties.manager, javaScript: false, width: 360 }, async (page) => {
    await page.goto(paths.manage());
    await accessible(page);
    await markSeen(page, cases[1]!.reference).click();
    await page.getByText("Marked as seen", { exact: true }).waitFor();
    equal(await page.getByText("Seen by Helen Marsh").count(), 2);
  });
});
