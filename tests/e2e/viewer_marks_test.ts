/** Measuring on the ruler in the picture, and marks that are drawn, kept, hidden, removed, printed. */
import { deepEqual, equal, ok } from "node:assert/strict";
import sharp from "sharp";
import { lengthOf, millimetresPerPixel } from "@/domain/photographs/marks.ts";
import { accessible } from "@/tests/e2e/accessible.ts";
import { atRuler, list } from "@/tests/e2e/at_ruler.ts";
import { drag, drawn, nothingKept, onScreen, pane } from "@/tests/e2e/at_viewer.ts";
import { closeBrowser, htmxReady, visit } from "@/tests/e2e/visit.ts";
import { ruled } from "@/tests/factories/drawn_photographs.ts";
import { paths } from "@/views/paths.ts";

Deno.test.afterAll(closeBrowser);

type Page = Parameters<Parameters<typeof visit>[2]>[0];

const measured = (page: Page, name: string) =>
  list(page).filter({ hasText: name }).locator("strong").textContent();

async function setScale(page: Page) {
  await page.keyboard.press("m");
  await drag(page, ruled.ruler, ruled);
  await page.getByLabel("How many millimetres").fill("8o");
  await page.keyboard.press("Enter");
  ok(await page.locator("#ask-millimetres").isVisible());
  await page.getByLabel("How many millimetres").fill("80");
  await page.keyboard.press("Enter");
  await page.getByText("Scale set by Dr Priya Shah").waitFor();
}

Deno.test("a length and an area are right within 2% once the scale is set on the ruler", async () => {
  await atRuler(async (page, { scales, id }) => {
    await setScale(page);
    const [scale] = await scales();
    ok(Math.abs(millimetresPerPixel(scale!) * ruled.pixelsPerMillimetre - 1) < 0.02);

    await page.keyboard.press("l");
    await drag(page, ruled.square.slice(0, 2), ruled);
    await list(page).filter({ hasText: "Length" }).waitFor();
    const length = parseFloat((await measured(page, "Length"))!.replace(/^\D+/, ""));
    ok(Math.abs(length / 15 - 1) < 0.02, `${length} mm`);

    await page.keyboard.press("o");
    const corners = await Promise.all(ruled.square.map((each) => onScreen(page, each, ruled)));
    for (const [x, y] of [...corners, corners[0]!]) await page.mouse.click(x, y);
    await list(page).filter({ hasText: "Area" }).waitFor();
    const area = parseFloat((await measured(page, "Area"))!.replace(/^\D+/, ""));
    ok(Math.abs(area / 225 - 1) < 0.04, `${area} mm²`);

    await page.keyboard.press("o");
    await drag(page, [...ruled.square, ruled.square[0]], ruled);
    await list(page).filter({ hasText: "Area" }).nth(1).waitFor();

    await page.goto(paths.photograph(id));
    await drawn(page, id);
    equal(await measured(page, "Length"), `Length ${length.toFixed(1)} mm`);
  });
});

Deno.test("marks stay after a reload, can be hidden and removed, and print", async () => {
  await atRuler(async (page, { id, marks }) => {
    const { keyboard } = page;
    await keyboard.press("a");
    await drag(page, [[300, 300], [690, 490]], ruled);
    await keyboard.press("e");
    await drag(page, ruled.square.filter((_, at) => at % 2 === 0), ruled);
    await keyboard.press("d");
    await drag(page, [[1200, 200], [1400, 300], [1300, 500], [1500, 600]], ruled);
    await keyboard.press("w");
    await page.mouse.click(...await onScreen(page, [1200, 1000], ruled));
    await page.getByRole("textbox", { name: "Words" }).fill("Watch this edge");
    await keyboard.press("Enter");
    await list(page).nth(3).waitFor();
    deepEqual((await marks()).map(({ shape }) => shape), ["arrow", "ellipse", "freehand", "text"]);
    const [arrow] = await marks();
    ok(Math.abs(lengthOf(arrow!.points) / Math.hypot(390, 190) - 1) < 0.02);
    await accessible(page);

    await page.reload();
    await drawn(page, id);
    await htmxReady(page);
    const shown = pane(page).locator("svg .marks__line");
    equal(await shown.count(), 3);
    equal(await pane(page).locator("svg text").textContent(), "Watch this edge");
    await keyboard.press("h");
    await page.waitForTimeout(50);
    equal(await shown.count(), 0);
    await keyboard.press("h");

    await list(page).filter({ hasText: "Ellipse" }).getByRole("button").click();
    await list(page).nth(3).waitFor({ state: "detached" });
    await page.waitForTimeout(200);
    equal(await shown.count(), 2);
    equal((await marks()).length, 3);

    await page.emulateMedia({ media: "print" });
    const paper = page.locator(".stage__plain");
    equal(await paper.locator("img").isVisible(), true);
    equal(await paper.locator("svg .marks__line").count(), 2);
    equal(await pane(page).isVisible(), false);
    ok(
      await paper.locator("img").evaluate((image) =>
        (image as unknown as { readonly naturalWidth: number }).naturalWidth
      ) > 0,
    );
    ok(await yellowOn(await paper.screenshot()));
    deepEqual(await nothingKept(page), []);
  });
});

Deno.test("a mark is drawn by keys alone, and given up by them", async () => {
  await atRuler(async (page, { marks }) => {
    const { keyboard } = page;
    const press = async (key: string, times = 1) => {
      for (let n = 0; n < times; n++) await keyboard.press(key);
    };
    await press("l");
    await press("ArrowLeft", 5);
    await press("Enter");
    await press("ArrowRight", 10);
    await press("Enter");
    await list(page).filter({ hasText: "Length" }).waitFor();
    const [length] = await marks();
    const box = (await pane(page).boundingBox())!;
    const scale = Math.min(box.width / ruled.width, box.height / ruled.height);
    ok(Math.abs(lengthOf(length!.points) * scale - 100) < 1);

    await press("o");
    await press("Enter");
    await press("ArrowRight", 6);
    await press("Enter");
    await press("ArrowDown", 6);
    await press("Enter", 2);
    await list(page).filter({ hasText: "Area" }).waitFor();

    await press("a");
    await press("Enter");
    await press("Escape");
    await press("ArrowRight");
    await press("Enter");
    equal((await marks()).length, 2);
    // What is given up leaves with the next frame.
    await page.locator(".marks__cross").waitFor({ state: "detached" });
  });
});

Deno.test("what could not be sent is sent again, and what is refused is taken back", async () => {
  await atRuler(async (page, { marks, faults }) => {
    let cut = true;
    await page.route("**/marks", (route) => cut ? route.abort() : route.continue());
    await page.keyboard.press("a");
    await drag(page, [[300, 300], [690, 490]], ruled);
    await page.getByText("Not saved yet").first().waitFor();
    equal(await pane(page).locator("svg .marks__line").count(), 1);
    cut = false;
    equal(faults.every((fault) => /ERR_FAILED/.test(fault)), true, faults.join());
    await list(page).first().waitFor();
    equal((await marks()).length, 1);
    faults.length = 0;
    await page.unroute("**/marks");
    await page.route(
      "**/marks",
      (route) => route.fulfill({ status: 422, json: { problem: "Draw it again" } }),
    );
    await page.keyboard.press("a");
    await drag(page, [[1300, 300], [1690, 490]], ruled);
    await page.getByText("Draw it again").first().waitFor();
    await page.waitForTimeout(50);
    equal(await pane(page).locator("svg .marks__line").count(), 1);
  });
});

Deno.test("what arrived, though its answer did not, is kept once; a server that fails is not asked for ever", async () => {
  await atRuler(async (page, { marks, faults }) => {
    let asked = 0;
    await page.route("**/marks", async (route) => {
      if (asked++ > 0) return await route.continue();
      await route.fetch();
      await route.abort();
    });
    await page.keyboard.press("a");
    await drag(page, [[300, 300], [690, 490]], ruled);
    await list(page).first().waitFor();
    deepEqual([asked, (await marks()).length], [2, 1]);

    await page.unroute("**/marks");
    await page.clock.install();
    let failed = 0;
    await page.route("**/marks", (route) => {
      failed++;
      return route.fulfill({ status: 500, body: "" });
    });
    await page.keyboard.press("e");
    await drag(page, [[300, 300], [690, 490]], ruled);
    const gaveUp = page.getByText("This was not saved: Bedside could not take it").first();
    while (!await gaveUp.isVisible()) {
      await page.getByText(/could not take it/).first().waitFor();
      await page.clock.fastForward(4000);
    }
    equal(failed, 5);
    await pane(page).locator("svg .marks__line").nth(1).waitFor({ state: "detached" });
    equal(await pane(page).locator("svg .marks__line").count(), 1);
    ok(faults.every((fault) => /ERR_FAILED|status of 500/.test(fault)), faults.join());
    faults.length = 0;
  });
});

/** Whether the yellow of marks is somewhere in the picture. */
async function yellowOn(png: Uint8Array): Promise<boolean> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  for (let at = 0; at < data.length; at += info.channels) {
    if (data[at]! > 230 && data[at + 1]! > 200 && data[at + 2]! < 110) return true;
  }
  return false;
}
