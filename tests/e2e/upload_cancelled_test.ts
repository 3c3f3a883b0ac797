/** Cancelled too late: what has arrived is called so. */
import { equal } from "node:assert/strict";
import { photographs } from "@/db/schema/photographs.ts";
import { sharpPhotograph } from "@/tests/e2e/chosen_photographs.ts";
import { withDraft } from "@/tests/e2e/referral_draft.ts";
import { closeBrowser } from "@/tests/e2e/visit.ts";

Deno.test.afterAll(closeBrowser);

Deno.test("a photograph whose last byte was quicker than Cancel is called added", async () => {
  await withDraft({ cut: true }, async (page, { store }) => {
    const held = Promise.withResolvers<void>();
    await page.route("**/uploads/*", async (route) => {
      if (route.request().method() !== "PATCH") return await route.continue();
      const answer = await route.fetch();
      if (answer.headers()["bedside-photograph"]) await held.promise;
      await route.fulfill({ response: answer }).catch(() => {});
    });
    await page.getByLabel("Close-up").setInputFiles([await sharpPhotograph()]);
    await page.locator("#photographs").waitFor();
    while (await store.read.$count(photographs) === 0) await page.waitForTimeout(20);
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByText("Added", { exact: true }).waitFor();
    held.resolve();
    equal(await store.read.$count(photographs), 1);
  });
});
