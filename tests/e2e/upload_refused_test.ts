/** What the server says while photographs are sent is shown, and nothing is lost without a question. */
import { deepEqual, equal } from "node:assert/strict";
import { photographs } from "@/db/schema/photographs.ts";
import { blurredPhotograph, sharpPhotograph } from "@/tests/e2e/chosen_photographs.ts";
import { withDraft } from "@/tests/e2e/referral_draft.ts";
import { closeBrowser } from "@/tests/e2e/visit.ts";

Deno.test.afterAll(closeBrowser);

for (const status of [503, 429]) {
  Deno.test(`what a ${status} says is shown, and the photograph goes on afterwards`, async () => {
    await withDraft({ cut: true }, async (page, { store, served }) => {
      let refused = 0;
      await page.route("**/uploads", async (route) => {
        if (refused++ > 0) return await route.continue();
        await route.fulfill({ status, json: { problem: "There is no room here just now" } });
      });
      await page.getByLabel("Close-up").setInputFiles([await sharpPhotograph()]);
      await page.getByText("There is no room here just now", { exact: true }).waitFor();
      await page.getByText("Added", { exact: true }).waitFor();
      equal(await store.read.$count(photographs), 1);
      deepEqual(served.errors, []);
    });
  });
}

Deno.test("leaving the page asks first while a photograph waits for a decision", async () => {
  await withDraft({}, async (page) => {
    await page.getByLabel("Close-up").setInputFiles([await blurredPhotograph()]);
    await page.getByRole("button", { name: "Leave it out" }).waitFor();
    let asked = 0;
    page.once("dialog", async (dialog) => {
      asked++;
      equal(dialog.type(), "beforeunload");
      await dialog.dismiss();
    });
    await page.evaluate("location.reload()").catch(() => {});
    await page.getByRole("button", { name: "Leave it out" }).click();
    equal(asked, 1);
    await page.reload();
    equal(await page.locator("[data-upload-list] li").count(), 0);
  });
});
