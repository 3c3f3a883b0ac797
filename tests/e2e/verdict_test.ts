/** The sender is told what is wrong with a photograph before it is sent, and decides. */
import { deepEqual, equal } from "node:assert/strict";
import sharp from "sharp";
import { photographs } from "@/db/schema/photographs.ts";
import type { Store } from "@/db/store.ts";
import { accessible } from "@/tests/e2e/accessible.ts";
import {
  blurredPhotograph,
  chosen,
  largePhotograph,
  sharpPhotograph,
} from "@/tests/e2e/chosen_photographs.ts";
import { type CuttingProxy, cuttingProxy } from "@/tests/support/cutting_proxy.ts";
import { withDraft } from "@/tests/e2e/referral_draft.ts";
import { closeBrowser } from "@/tests/e2e/visit.ts";

Deno.test.afterAll(closeBrowser);

const sent = (store: Store) =>
  store.read.select({
    sentDespite: photographs.sentDespite,
    sentSmallerFromBytes: photographs.sentSmallerFromBytes,
    bytes: photographs.bytes,
  }).from(photographs);

Deno.test("a blurred photograph waits with its words; sent anyway, that is recorded", async () => {
  await withDraft({}, async (page, { store }) => {
    await page.getByLabel("Close-up").setInputFiles([
      await blurredPhotograph(),
      await sharpPhotograph(),
    ]);
    const row = page.getByRole("listitem").filter({ hasText: "blurred.jpg" });
    await row.getByText("Blurred. Hold the phone still, tap the lesion to focus").waitFor();
    await page.getByText("Added", { exact: true }).waitFor();
    deepEqual((await sent(store)).map(({ sentDespite }) => sentDespite), [null]);
    await accessible(page);
    await row.getByRole("button", { name: "Send it anyway" }).click();
    await row.getByText("Added", { exact: true }).waitFor();
    deepEqual((await sent(store)).map(({ sentDespite }) => sentDespite), [null, ["blurred"]]);
  });
});

Deno.test("a blurred photograph can be left out, by keyboard alone", async () => {
  await withDraft({ width: 1280 }, async (page, { store }) => {
    await page.getByLabel("Close-up").setInputFiles([await blurredPhotograph()]);
    const leaveOut = page.getByRole("button", { name: "Leave it out" });
    await leaveOut.waitFor();
    for (let i = 0; i < 60 && !await leaveOut.evaluate((each) => each.matches(":focus")); i++) {
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    await page.locator("#announcer", { hasText: "blurred.jpg is left out" })
      .waitFor({ state: "attached" });
    equal(await page.locator("[data-upload-list] li").count(), 0);
    deepEqual(await sent(store), []);
  });
});

Deno.test("what this browser cannot open is sent, and says that it is looked at later", async () => {
  const tiff = await sharp({
    create: { width: 900, height: 900, channels: 3, background: "#c49678" },
  }).tiff().toBuffer();
  await withDraft({}, async (page) => {
    await page.getByLabel("Close-up").setInputFiles([chosen("scan.tif", tiff)]);
    const row = page.getByRole("listitem").filter({ hasText: "scan.tif" });
    await row.getByText("Added. Checked once it is prepared").waitFor();
  });
});

Deno.test("on a slow line a large photograph can be sent smaller, and that is recorded", async () => {
  let line: CuttingProxy | undefined;
  const through = async (address: string) => line = await cuttingProxy(address);
  await withDraft({ through, cut: true }, async (page, { store }) => {
    const original = await largePhotograph();
    line!.bytesASecond = 25_000;
    await page.getByLabel("Close-up").setInputFiles([original]);
    await page.getByText(/%, about \d+ minutes left.*shows less detail/).waitFor();
    await accessible(page);
    await page.getByRole("button", { name: "Send smaller" }).click();
    line!.bytesASecond = Infinity;
    await page.getByText("Added", { exact: true }).waitFor();
    const [{ sentSmallerFromBytes, bytes } = { sentSmallerFromBytes: 0, bytes: 0 }] = await sent(
      store,
    );
    equal(sentSmallerFromBytes, original.buffer.byteLength);
    equal(bytes < original.buffer.byteLength * 0.5, true);
  });
});
