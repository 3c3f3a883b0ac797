/** A service's manager opens one, writes a version and switches it on; a practice refers by it. */
import { equal, match } from "node:assert/strict";
import type { Page } from "playwright-core";
import { accessible, expectError } from "@/tests/e2e/accessible.ts";
import { serve } from "@/tests/e2e/served.ts";
import { closeBrowser, htmxReady, visit } from "@/tests/e2e/visit.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { beingWritten, versionExists } from "@/tests/factories/versions.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

Deno.test.afterAll(closeBrowser);

const checklist = (page: Page) => page.locator(".checklist").innerText();

Deno.test("a manager changes photographs in a version, sees it as a practice will, and switches it on", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const draft = await referralExists(store, parties, { state: "draft" });
  await using served = await serve(store);
  await visit(served, { person: parties.manager }, async (page) => {
    await page.goto(paths.home());
    await page.getByRole("link", { name: "Dermatology advice" }).click();
    await accessible(page);
    await page.getByRole("button", { name: "Change what it asks" }).click();
    await accessible(page);
    await page.getByRole("link", { name: "Photographs", exact: true }).click();
    match(await checklist(page), /Dermoscopic/);
    await htmxReady(page);
    await page.getByLabel("Dermoscopic", { exact: true }).selectOption("Not asked for");
    await page.getByText("It is not saved yet").waitFor();
    equal(/Dermoscopic/.test(await checklist(page)), false);
    await page.getByLabel("At least, of close-up").fill("40");
    await page.getByRole("button", { name: "Save" }).click();
    await expectError(page, "close_upMany", "Close-up: enter a whole number from 1 to 10");
    await page.getByLabel("At least, of close-up").fill("2");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Details saved").waitFor();
    await page.getByText("Close-up: at least 2 of each lesion").last().waitFor();
    await page.getByRole("button", { name: "See it as a practice does" }).click();
    await accessible(page);
    await page.getByRole("link", { name: "Version 1" }).click();
    await page.getByRole("button", { name: "Switch on version 1" }).click();
    await page.getByText("The version is switched on").waitFor();
    await accessible(page);
  });
  await visit(served, { person: parties.gp, width: 360 }, async (page) => {
    await page.goto(paths.referralPhotographs(draft.id));
    match(await checklist(page), /Dermoscopic/);
    await page.getByRole("button", { name: "Change over to the new questions" }).click();
    await page.getByText("The draft goes by the new questions now").waitFor();
    await page.goto(paths.referralPhotographs(draft.id));
    equal(/Dermoscopic/.test(await checklist(page)), false);
    await accessible(page);
  });
});

Deno.test("on a slow line the preview comes to be of what was chosen last", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const version = await versionExists(store, parties, {}, beingWritten);
  await using served = await serve(store);
  await visit(served, { person: parties.manager }, async (page) => {
    const chosen = Promise.withResolvers<void>();
    const first = page.waitForRequest("**/preview?*");
    await page.route("**/preview?*", async (asked) => {
      await chosen.promise;
      await asked.continue().catch(() => {});
    });
    await page.goto(paths.versionSection(parties.service.id, version.id, "photographs"));
    await htmxReady(page);
    await page.getByLabel("Dermoscopic", { exact: true }).selectOption("Not asked for");
    await first;
    await page.getByLabel("Close-up", { exact: true }).selectOption("Not asked for");
    chosen.resolve();
    await page.getByText("It is not saved yet").waitFor();
    await page.locator(".checklist", { hasNotText: "Close-up" }).waitFor();
    equal(/Dermoscopic/.test(await checklist(page)), false);
  });
});

Deno.test("without JavaScript, on a phone, a question is added, moved up and taken out", async () => {
  await using store = await testStore();
  const { manager, service } = await partiesExist(store);
  await using served = await serve(store);
  await visit(served, { person: manager, javaScript: false, width: 360 }, async (page) => {
    await page.goto(paths.service(service.id));
    await page.getByRole("button", { name: "Change what it asks" }).click();
    await page.getByRole("link", { name: "Questions", exact: true }).click();
    await page.getByRole("button", { name: "Add a question" }).click();
    await page.getByLabel("Question", { exact: true }).fill("Does it itch at night?");
    await page.getByRole("button", { name: "Save" }).click();
    await expectError(
      page,
      "short",
      "Enter a short name, for the page where the case is read",
    );
    await page.getByLabel("Short name").fill("Itch at night");
    await page.getByLabel("How is it answered?").selectOption("One of several answers");
    await page.getByLabel("Answers, one on each line").fill("Yes\nNo");
    await accessible(page);
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Details saved").waitFor();
    await page.getByRole("button", { name: "Up “Does it itch at night?”" }).click();
    const last = () => page.locator("ol.rows > li").last().innerText();
    equal(/itch at night/.test(await last()), false);
    await accessible(page);
    await page.getByRole("button", { name: "Take out “Does it itch at night?”" }).click();
    equal(await page.getByText("Does it itch at night?").count(), 0);
  });
});
