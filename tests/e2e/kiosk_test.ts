/** A tablet on a stand: without a network, killed, left alone, by keyboard, without JavaScript. */
import { deepEqual, equal, match } from "node:assert/strict";
import type { Page } from "playwright-core";
import { experienceAnswers } from "@/db/schema/surveys.ts";
import type { Store } from "@/db/store.ts";
import { makeKioskCode } from "@/domain/surveys/kiosks.ts";
import { accessible } from "@/tests/e2e/accessible.ts";
import { serve } from "@/tests/e2e/served.ts";
import { arrive, closeBrowser, type Visit, type VisitOptions } from "@/tests/e2e/visit.ts";
import { kioskExists } from "@/tests/factories/kiosks.ts";
import { personExists } from "@/tests/factories/people.ts";
import { surveyPlaceExists } from "@/tests/factories/surveys.ts";
import { testStore } from "@/tests/support/store.ts";
import { until } from "@/tests/support/until.ts";
import { paths } from "@/views/paths.ts";

Deno.test.afterAll(closeBrowser);

const answersIn = (store: Store) => store.read.select().from(experienceAnswers);
const arrived = (store: Store, count: number) =>
  until("the answers have arrived", async () => (await answersIn(store)).length === count);
const home = paths.kioskAnswer("en");

async function atKiosk(
  options: VisitOptions,
  journey: (at: Visit & { readonly store: Store }) => Promise<void>,
) {
  await using store = await testStore();
  await using served = await serve(store);
  const manager = await personExists(store, "home_manager");
  const placeId = await surveyPlaceExists(store, manager, { setting: "care_home" });
  const { token } = await kioskExists(store, manager, placeId);
  const person = { token, cookie: "kiosk" };
  await using at = await arrive(served, { ...options, person });
  await at.page.goto(home);
  await journey(Object.assign(at, { store }));
  deepEqual([...at.faults, ...served.errors], []);
}

/** Once its page is kept, it needs no network. */
const ready = (page: Page) => page.locator("[data-kiosk][data-ready=yes]").waitFor();
const send = (page: Page) => page.getByRole("button", { name: "Send your answer" }).click();
const thanked = (page: Page) => page.getByRole("heading", { name: "Thank you" }).waitFor();

Deno.test("a code makes a tablet ask, and pressed twice an answer is one", async () => {
  await using store = await testStore();
  await using served = await serve(store);
  const manager = await personExists(store, "home_manager");
  const placeId = await surveyPlaceExists(store, manager, { setting: "care_home" });
  const code = await makeKioskCode(store, manager, placeId, "Lounge");
  await using at = await arrive(served, { width: 1280 });
  const { page } = at;
  await page.goto(paths.kiosk());
  await page.getByLabel("Code").fill(code);
  await page.getByRole("button", { name: "Ask people on this tablet" }).click();
  await page.getByLabel("Very good").check();
  await page.getByRole("button", { name: "Send your answer" }).dblclick();
  await thanked(page);
  await arrived(store, 1);
  equal((await answersIn(store))[0]!.mode, "kiosk");
  deepEqual(at.faults, []);
});

Deno.test("without a network it goes on asking, and killed it sends all of it at the next opening", async () => {
  await atKiosk({ width: 360, cut: true }, async ({ page, context, store }) => {
    await ready(page);
    await context.setOffline(true);
    for (const choice of ["Very good", "Very poor"]) {
      await page.reload();
      await page.getByLabel(choice).check();
      await send(page);
      await page.getByText("Your answer is kept on this tablet").waitFor();
    }
    await page.goto(paths.kioskAnswer("ur"));
    await page.locator("html[dir=rtl]").waitFor();
    deepEqual(await answersIn(store), []);
    await page.close();
    await context.setOffline(false);
    const again = await context.newPage();
    await again.goto(home);
    await arrived(store, 2);
    const given = (await answersIn(store)).map(({ experience }) => experience).sort();
    deepEqual(given, ["very_good", "very_poor"]);
  });
});

Deno.test("a reply that was lost is no second answer", async () => {
  await atKiosk({ width: 1280, cut: true }, async ({ page, store }) => {
    let lost = 0;
    await page.route(/\/kiosk\/kept\//, async (route) => {
      if (lost++ > 0) return await route.continue();
      await route.fetch();
      await route.abort();
    });
    await page.getByLabel("Good", { exact: true }).check();
    await send(page);
    await page.getByText("Your answer is kept on this tablet").waitFor();
    await arrived(store, 1);
    await page.reload();
    await until("it was sent again", () => lost > 1);
    await until("nothing is kept any more", async () => await keptOn(page) === 0);
    equal((await answersIn(store)).length, 1);
  });
});

Deno.test("left alone it counts down, waits for a touch, and keeps what was chosen", async () => {
  await atKiosk({ width: 1280 }, async ({ page, store }) => {
    await page.clock.install();
    await page.goto(home);
    await page.getByLabel("Poor", { exact: true }).check();
    await page.clock.runFor(10_500);
    await page.getByText("What you have chosen will be sent.").waitFor();
    await accessible(page);
    await page.getByRole("button", { name: "I am still answering" }).click();
    await page.getByText("What you have chosen will be sent.").waitFor({ state: "hidden" });
    deepEqual(await answersIn(store), []);
    await page.clock.runFor(31_000);
    await arrived(store, 1);
    await page.locator("input:checked").waitFor({ state: "detached" });
    equal((await answersIn(store))[0]!.experience, "poor");
  });
});

Deno.test("on a slow line a second press, or starting again by itself, takes nothing from the next person", async () => {
  await atKiosk({ width: 1280, cut: true }, async ({ page, store }) => {
    await page.clock.install();
    await page.route(/\/kiosk\/kept\//, async (asked) => {
      await page.waitForTimeout(3000);
      await asked.continue();
    });
    await page.goto(home);
    await page.getByLabel("Very good").check();
    await page.getByRole("button", { name: "Send your answer" }).dblclick();
    await page.getByRole("button", { name: "Give another answer" }).click();
    const words = page.getByLabel("What is the main reason");
    await words.fill("They were kind");
    await page.clock.runFor(2000);
    equal(await words.isVisible() && await words.inputValue(), "They were kind");

    await page.getByLabel("Poor", { exact: true }).check();
    await arrived(store, 1);
    const sent = page.waitForRequest(/\/kiosk\/kept\//);
    await page.clock.runFor(31_000);
    await sent;
    await page.getByLabel("Good", { exact: true }).check();
    await page.clock.runFor(2000);
    equal(await page.getByLabel("Good", { exact: true }).isChecked(), true);
    await arrived(store, 2);
  });
});

Deno.test("words without a choice are nobody's answer, and are gone for the next person", async () => {
  await atKiosk({ width: 1280 }, async ({ page, store }) => {
    await page.clock.install();
    await page.goto(home);
    const words = page.getByLabel("What is the main reason");
    await words.fill("Half a thought");
    await page.clock.runFor(31_000);
    await until("the field is empty", async () => await words.inputValue() === "");
    deepEqual(await answersIn(store), []);
    equal(await keptOn(page), 0);
  });
});

Deno.test("by keyboard alone it is answered, and says what is missing", async () => {
  await atKiosk({ width: 1280 }, async ({ page, store }) => {
    await page.getByRole("button", { name: "Send your answer" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("Choose one answer").waitFor();
    await accessible(page);
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await thanked(page);
    await accessible(page);
    await arrived(store, 1);
    equal((await answersIn(store))[0]!.experience, "good");
  });
});

Deno.test("without JavaScript it takes one answer after another", async () => {
  await atKiosk({ width: 360, phone: true, javaScript: false }, async ({ page, store }) => {
    await page.locator(".top__language").click();
    await page.getByRole("link", { name: "Cymraeg" }).click();
    await page.locator("[name=experience]").first().check();
    await page.locator("form button").click();
    await page.locator("h1").waitFor();
    match(page.url(), /\/kiosk\/thanks\/cy$/);
    await accessible(page);
    await page.locator("main a.nhsuk-button").click();
    await page.getByLabel("Poor", { exact: true }).check();
    await send(page);
    await thanked(page);
    deepEqual((await answersIn(store)).map(({ language }) => language).sort(), ["cy", "en"]);
  });
});

/** How many answers the tablet has not got rid of. */
const keptOn = (page: Page): Promise<number> =>
  page.evaluate(`new Promise((done) => {
    const asked = indexedDB.open("kiosk", 1);
    asked.onsuccess = () => {
      const all = asked.result.transaction("answers").objectStore("answers").count();
      all.onsuccess = () => { asked.result.close(); done(all.result); };
    };
  })`);
