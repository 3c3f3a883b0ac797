/** A carer asks about a resident's skin on the home's tablet, from their list to the advice. */
import { deepEqual, equal, match, ok } from "node:assert/strict";
import { eq } from "drizzle-orm";
import type { Page } from "playwright-core";
import { newId } from "@/db/columns.ts";
import { consents } from "@/db/schema/patients.ts";
import { patientLinks } from "@/db/schema/links.ts";
import { notices } from "@/db/schema/notices.ts";
import { answers, referrals } from "@/db/schema/referrals.ts";
import { accessible } from "@/tests/e2e/accessible.ts";
import { serve } from "@/tests/e2e/served.ts";
import { closeBrowser, visit } from "@/tests/e2e/visit.ts";
import { type AtHome, homeExists } from "@/tests/factories/homes.ts";
import { linkExists } from "@/tests/factories/links.ts";
import { referralExists } from "@/tests/factories/referrals.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

Deno.test.afterAll(closeBrowser);

const onward = (page: Page) => page.getByRole("main").getByRole("button").first().click();

/** From the home's first page to who helps. */
async function begin(page: Page): Promise<void> {
  await page.goto(paths.home());
  await accessible(page);
  await page.getByRole("button", { name: "Ask for advice about a resident’s skin" }).click();
  await page.getByText("1 patient, by room").waitFor();
  await accessible(page);
  await page.getByRole("button", { name: "Ask for advice about Edith Pell" }).click();
  await page.getByText("Before you begin").waitFor();
  await accessible(page);
  await page.getByRole("button", { name: "Begin" }).click();
  await page.getByLabel("None of these").check();
  await onward(page);
}

/** Of somebody who cannot decide: what is asked, and what is missed. */
async function sayWhoHelps(page: Page): Promise<void> {
  equal(await page.getByLabel("Your full name").inputValue(), "Blessing Okafor");
  await accessible(page);
  await page.locator("[name=relation]").fill("Senior carer");
  await page.locator("[name=capacity][value=no]").check();
  await page.locator("[name=familyTold][value=yes]").check();
  await onward(page);
  await page.getByRole("link", { name: "Say who you asked, and why this is best" }).click();
  equal(await page.evaluate("document.activeElement?.id"), "bestInterests");
  equal(await page.locator("[name=familyTold][value=yes]").isChecked(), true);
  await page.locator("[name=bestInterests]").fill("Her son agrees that it may be treated here");
  await onward(page);
}

/** Each question that is there, with the first answer that it takes. */
async function answerAll(page: Page): Promise<void> {
  for (let i = 0; i < 30 && page.url().includes("/questions/"); i++) {
    const main = page.getByRole("main");
    const asked = page.url();
    if (await main.locator("select").count()) {
      await main.locator("select").first().selectOption({ label: "Cheek" });
      await main.getByLabel("Left", { exact: true }).check();
    } else if (await main.locator("input[type=radio]").count()) {
      await main.locator("input[type=radio]").first().check();
    } else if (await main.locator("input[type=checkbox]").count()) {
      await main.locator("input[type=checkbox]").first().check();
    } else {
      await main.locator("textarea, input[type=text]").first()
        .fill(asked.includes("size") ? "6" : "Since Easter");
    }
    await Promise.all([page.waitForURL((url) => url.href !== asked), onward(page)]);
  }
}

/** Where it will be taken, and that none is. */
async function pastPhotographs(page: Page): Promise<void> {
  await page.locator("input[name=place][value=elsewhere]").check();
  await onward(page);
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("heading", { level: 1, name: "Check your answers" }).waitFor();
}

for (const javaScript of [true, false]) {
  for (const homes of ["to_practice", "to_service"] as const) {
    const how = javaScript ? "with scripts" : "without scripts";

    Deno.test(`from the list of residents to what was sent, ${homes}, ${how}`, async () => {
      await using store = await testStore();
      const at = await homeExists(store, { homes });
      await using served = await serve(store);
      await visit(served, { person: at.carer, javaScript, width: 360 }, async (page) => {
        await begin(page);
        await sayWhoHelps(page);
        await page.locator("[name=agrees][value=yes]").check();
        await onward(page);
        await answerAll(page);
        await pastPhotographs(page);
        await accessible(page);
        await onward(page);
        await page.getByRole("link", { name: "Go back to what your home has asked" }).click();
        await page.getByText("With the GP practice").or(page.getByText("With a specialist"))
          .first().waitFor();
        await accessible(page);
      });
      const [referral] = await store.read.select().from(referrals);
      // Without photographs the practice looks at it first, wherever it was to go.
      equal(referral!.state, "draft");
      const [link] = await store.read.select().from(patientLinks);
      equal(link!.answeredBy, "home");
      deepEqual(
        [link!.about.capacity, link!.about.bestInterests, link!.about.familyTold],
        ["no", "Her son agrees that it may be treated here", "yes"],
      );
      const [consent] = await store.read.select().from(consents);
      deepEqual(
        [consent?.capacity, consent?.decidedBy],
        ["best_interests", "Blessing Okafor, Senior carer"],
      );
      const told = await store.read.select().from(notices);
      ok(told.length > 0 && told.every(({ kind }) => kind === "resident_referred"));
    });
  }
}

Deno.test("begun, left and gone on with: what was said is there again, on another tablet too", async () => {
  await using store = await testStore();
  const at = await homeExists(store);
  await using served = await serve(store);
  await visit(served, { person: at.carer, width: 360 }, async (page) => {
    await begin(page);
    await sayWhoHelps(page);
  });
  await visit(served, { person: at.homeManager }, async (page) => {
    await page.goto(paths.home());
    await page.getByRole("button", { name: "Go on with what you began about Edith Pell" }).press(
      "Enter",
    );
    await page.getByText("Before the resident begins").waitFor();
    await page.getByRole("link", { name: "Back", exact: true }).click();
    equal(await page.locator("[name=relation]").inputValue(), "Senior carer");
  });
});

Deno.test("ended without sending: nobody was asked, and the page says so", async () => {
  await using store = await testStore();
  const at = await homeExists(store);
  await using served = await serve(store);
  await visit(served, { person: at.carer, width: 360 }, async (page) => {
    await begin(page);
    await page.goto(paths.homeCases());
    await page.getByRole("link", { name: "Edith Pell" }).click();
    await page.getByText("It is not needed any more").click();
    await accessible(page);
    await page.getByRole("button", { name: "End it without sending" }).click();
    await page.getByText("Ended. It was not sent to anybody").waitFor();
    await accessible(page);
  });
  const [referral] = await store.read.select().from(referrals);
  equal(referral!.state, "withdrawn");
  equal(await store.read.$count(notices), 0);
});

Deno.test("the advice is read in the specialist's words to the resident", async () => {
  await using store = await testStore();
  const at = await homeExists(store, { homes: "to_service" });
  const referral = await adviceExists(store, at);
  await using served = await serve(store);
  for (const width of [360, 1280]) {
    await visit(served, { person: at.carer, width }, async (page) => {
      await page.goto(paths.home());
      await page.getByRole("link", { name: "Edith Pell" }).click();
      equal(new URL(page.url()).pathname, paths.homeCase(referral.id));
      await accessible(page);
      match(await page.getByRole("article").innerText(), /Put the cream on twice a day/);
    });
  }
});

async function adviceExists(store: Parameters<typeof homeExists>[0], at: AtHome) {
  const referral = await referralExists(store, at, {
    state: "answered",
    patientId: at.resident.id,
    homeId: at.home.id,
    createdBy: at.carer.userId,
  });
  await linkExists(store, referral, {
    way: "tablet",
    sentTo: null,
    afterSending: "to_service",
    finishedAt: referral.createdAt,
  });
  const [first] = await store.read.select().from(answers)
    .where(eq(answers.referralId, referral.id));
  await rowExists(store, answers, {
    ...first!,
    id: newId<"Answer">(),
    replacesId: first!.id,
    details: {
      patientLetter: "Dear Mrs Pell\n\nYour skin is dry. It is not cancer.",
      patientPlan: "Put the cream on twice a day.",
    },
  });
  return referral;
}
