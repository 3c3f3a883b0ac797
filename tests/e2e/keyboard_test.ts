/** A morning's work of a consultant who does not touch the mouse. */
import { equal } from "node:assert/strict";
import { referrals } from "@/db/schema/referrals.ts";
import { serve } from "@/tests/e2e/served.ts";
import { closeBrowser, htmxReady, keysHeard, visit } from "@/tests/e2e/visit.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";
import { eq } from "drizzle-orm";
import { paths } from "@/views/paths.ts";

Deno.test.afterAll(closeBrowser);

const many = 20;

Deno.test("twenty cases are worked through from the keyboard alone, and counted", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  for (let made = 0; made < many; made++) await referralExists(store, parties);
  await using served = await serve(store);
  await visit(served, { person: parties.consultant }, async (page) => {
    const { keyboard } = page;
    await page.goto(paths.queue());
    await htmxReady(page);
    await page.getByRole("link", { name: "Work through" }).press("Enter");
    for (let answered = 0; answered < many; answered++) {
      await page.getByText(`Working through this view: ${answered} done`).waitFor();
      await page.getByRole("button", { name: "Claim this case" }).waitFor();
      await keysHeard(page);
      await keyboard.press("c");
      await page.getByRole("heading", { name: "Your answer" }).waitFor();
      await keysHeard(page);
      await keyboard.press("a");
      await keyboard.type("Naevus");
      await keyboard.press("Tab");
      await keyboard.type("Reassure");
      await keyboard.press("Tab");
      await keyboard.press("Space");
      await keyboard.press("Control+Enter");
      await page.getByText(/leaves in \d+ seconds?/).waitFor();
    }
    await page.getByRole("heading", { name: "View worked through" }).waitFor();
    await page.getByText(`You have done ${many} cases`).waitFor();
    // The last one was a mistake.
    await keysHeard(page);
    await keyboard.press("u");
    await page.getByText("Nothing was sent. Your words are your draft again").waitFor();
    equal(await page.getByLabel("Diagnosis").inputValue(), "Naevus");
  });
  const answered = await store.read.$count(referrals, eq(referrals.state, "leaving"));
  equal(answered, many - 1);
});

Deno.test("the key back leads from case to case, and says when none stands before", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const first = await referralExists(store, parties, { priority: "urgent" });
  const second = await referralExists(store, parties);
  await using served = await serve(store);
  await visit(served, { person: parties.consultant }, async (page) => {
    await page.goto(paths.caseOf(second.id, {}));
    await keysHeard(page);
    await page.keyboard.press("k");
    await page.waitForURL(`**${paths.caseOf(first.id, {})}`);
    await keysHeard(page);
    await page.keyboard.press("k");
    await page.getByText("No case stands before this one").waitFor();
  });
});
