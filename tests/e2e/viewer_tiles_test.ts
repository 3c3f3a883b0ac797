/** Closer than the view: a photograph of 48 megapixels opens at once, and is sharp at 100%. */
import { equal, ok } from "node:assert/strict";
import sharp from "sharp";
import { drawn, pane } from "@/tests/e2e/at_viewer.ts";
import { serve } from "@/tests/e2e/served.ts";
import { viewerStage } from "@/tests/e2e/viewer_stage.ts";
import { closeBrowser, visit } from "@/tests/e2e/visit.ts";
import { finePhotograph } from "@/tests/factories/drawn_photographs.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

Deno.test.afterAll(closeBrowser);

type Page = Parameters<Parameters<typeof visit>[2]>[0];

/** How far light and dark are apart in a row of pixels across the middle of the stage. */
async function contrast(page: Page): Promise<number> {
  const png = await pane(page).screenshot();
  const { info, data } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true });
  const middle = Math.floor(info.height / 2) * info.width + Math.floor(info.width / 2);
  const row = data.subarray(middle - 100, middle + 100);
  return Math.max(...row) - Math.min(...row);
}

Deno.test("a photograph of 48 megapixels opens at once and is sharp at 100%, from its tiles", async () => {
  await using store = await testStore();
  await using served = await serve(store);
  const stage = await viewerStage(store, served, [
    { kind: "close_up", bytes: await finePhotograph() },
  ]);
  const id = stage.ids[0]!;
  await visit(served, { person: stage.consultant }, async (page) => {
    const asked: string[] = [];
    page.on("request", (request) => void asked.push(new URL(request.url()).pathname));
    await page.goto(paths.photograph(id));
    await drawn(page, id);
    ok(!asked.some((path) => path.includes("/tiles")), "the view is enough at first");
    ok(await contrast(page) < 60, "lines of one pixel are lost in the view");

    await page.keyboard.press("1");
    await page.getByText("Preparing the full picture").first().waitFor();
    await served.settled();
    await page.waitForResponse((answer) => /\/tiles\/0\/\d+\/\d+$/.test(answer.url()));
    await page.locator("[data-tiles-due='0']").waitFor();
    ok(await contrast(page) > 120, "they are there at 100%");

    const { length } = asked.filter((path) => /\/tiles\/\d+\//.test(path));
    ok(length < 20, `only what is on the stage is fetched: ${length} tiles`);
    await page.keyboard.press("0");
    await page.keyboard.press("1");
    await page.locator("[data-tiles-due='0']").waitFor();
    equal(asked.filter((path) => /\/tiles\/\d+\//.test(path)).length, length);
  });
});
