/** Photographs are chosen by dropping them, with a phone's camera, several at a time. */
import { deepEqual, equal } from "node:assert/strict";
import { photographs } from "@/db/schema/photographs.ts";
import { sharpPhotograph } from "@/tests/e2e/chosen_photographs.ts";
import { type CuttingProxy, cuttingProxy } from "@/tests/support/cutting_proxy.ts";
import { withDraft } from "@/tests/e2e/referral_draft.ts";
import { closeBrowser } from "@/tests/e2e/visit.ts";
import { smallJpeg } from "@/tests/factories/photograph_files.ts";

Deno.test.afterAll(closeBrowser);

Deno.test("a photograph dropped onto a kind is sent as that kind", async () => {
  await withDraft({ width: 1280 }, async (page, { store }) => {
    const { buffer } = await sharpPhotograph();
    const dropped = await page.evaluateHandle(`{
      const bytes = Uint8Array.from(atob("${buffer.toString("base64")}"), (c) => c.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], "dropped.jpg", { type: "image/jpeg" }));
      transfer;
    }`);
    const field = page.getByLabel("Dermoscopic");
    await field.dispatchEvent("dragover", { dataTransfer: dropped });
    equal(await page.locator(".upload-target--over").count(), 1);
    await field.dispatchEvent("drop", { dataTransfer: dropped });
    await page.getByText("Added", { exact: true }).waitFor();
    const kinds = await store.read.select({ kind: photographs.kind }).from(photographs);
    deepEqual(kinds, [{ kind: "dermoscopic" }]);
  });
});

Deno.test("a photograph chosen before the page's script has come is sent once it has", async () => {
  await withDraft({ width: 1280 }, async (page, { store }) => {
    const scriptMayCome = Promise.withResolvers<void>();
    await page.route(/\/static\/upload\.\w+\.js$/, async (asked) => {
      await scriptMayCome.promise;
      await asked.continue();
    });
    await page.reload({ waitUntil: "commit" });
    const field = page.getByLabel("Close-up");
    await field.setInputFiles([await sharpPhotograph()]);
    equal(await page.getByText("Added", { exact: true }).count(), 0);
    scriptMayCome.resolve();
    await page.getByText("Added", { exact: true }).waitFor();
    equal(await field.inputValue(), "");
    equal(await store.read.$count(photographs), 1);
  });
});

Deno.test("a phone has a button for its camera beside each kind, a desk has none", async () => {
  await withDraft({ width: 1280 }, async (page) => {
    equal(await page.getByRole("button", { name: "Take a photograph" }).count(), 0);
  });
  await withDraft({ phone: true }, async (page, { store }) => {
    const camera = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: /Take a photograph.*Close-up/ }).tap();
    const chooser = await camera;
    equal(await chooser.element().getAttribute("capture"), "environment");
    await chooser.setFiles([await sharpPhotograph("image.jpg")]);
    await page.getByText("Added", { exact: true }).waitFor();
    const kinds = await store.read.select({ kind: photographs.kind }).from(photographs);
    deepEqual(kinds, [{ kind: "close_up" }]);
  });
});

Deno.test("several wait for one another, and one that is cancelled can be sent again", async () => {
  let line: CuttingProxy | undefined;
  const through = async (address: string) => line = await cuttingProxy(address);
  await withDraft({ through, cut: true }, async (page, { store }) => {
    line!.bytesASecond = 60_000;
    const row = (name: string) => page.getByRole("listitem").filter({ hasText: name });
    const [first, second] = [await sharpPhotograph("first.jpg"), await smallJpeg()];
    await page.getByLabel("Close-up").setInputFiles([first]);
    await row("first.jpg").getByText(/^\d+%/).waitFor();
    await page.getByLabel("Dermoscopic").setInputFiles([
      { name: "second.jpg", mimeType: "image/jpeg", buffer: Buffer.from(second) },
    ]);
    await row("second.jpg").getByRole("button", { name: "Send it anyway" }).click();
    await row("second.jpg").getByText("Waiting").waitFor();
    equal(await row("first.jpg").getByRole("progressbar").isVisible(), true);
    await row("first.jpg").getByRole("button", { name: "Cancel" }).click();
    await row("first.jpg").getByText("Cancelled").waitFor();
    await row("second.jpg").getByText("Added").waitFor();
    line!.bytesASecond = Infinity;
    await row("first.jpg").getByRole("button", { name: "Send it again" }).click();
    await row("first.jpg").getByText("Added").waitFor();
    equal(await store.read.$count(photographs), 2);
  });
});
