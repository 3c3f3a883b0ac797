/** The viewer under fingers on a small phone, on a screen of four thousand pixels, and without scripts. */
import { deepEqual, equal, match, ok } from "node:assert/strict";
import { addMark } from "@/domain/photographs/add_mark.ts";
import { marksOn } from "@/domain/photographs/find_marks.ts";
import { accessible } from "@/tests/e2e/accessible.ts";
import { drawn, nothingKept, onScreen, pane, quartersOn, zoom } from "@/tests/e2e/at_viewer.ts";
import type { Store } from "@/db/store.ts";
import { serve } from "@/tests/e2e/served.ts";
import { viewerStage } from "@/tests/e2e/viewer_stage.ts";
import { closeBrowser, type Visit, visit, type VisitOptions } from "@/tests/e2e/visit.ts";
import { quarteredPhotograph, quarters } from "@/tests/factories/drawn_photographs.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

Deno.test.afterAll(closeBrowser);

type Stage = Awaited<ReturnType<typeof viewerStage>>;

async function atViewer(
  options: VisitOptions,
  journey: (at: Visit, stage: Stage & { readonly store: Store }) => Promise<void>,
): Promise<void> {
  await using store = await testStore();
  await using served = await serve(store);
  const stage = await viewerStage(store, served, [
    { kind: "overview", bytes: await quarteredPhotograph(1) },
    { kind: "close_up", bytes: await quarteredPhotograph(2) },
  ], { kind: "close_up", bytes: await quarteredPhotograph(3) });
  await addMark(store, stage.consultant, stage.ids[0]!, {
    shape: "length",
    points: [[100, 100], [1100, 100]],
    words: "Widest",
  });
  await visit(
    served,
    { person: stage.consultant, ...options },
    (_, at) => journey(at, { ...stage, store }),
  );
}

/** Fingers as Chromium itself takes them. */
async function fingers({ page, context }: Visit) {
  const devtools = await context.newCDPSession(page);
  return async (type: string, ...places: (readonly [number, number])[]) => {
    const touchPoints = places.map(([x, y], id) => ({ x, y, id }));
    await devtools.send("Input.dispatchTouchEvent", {
      type: `touch${type}` as "touchStart",
      touchPoints,
    });
  };
}

Deno.test("two fingers zoom, one moves and draws, and a sweep goes on, on a phone", async () => {
  await atViewer({ width: 360 }, async (at, { ids: [first, second] }) => {
    const { page } = at;
    await page.goto(paths.photograph(first!));
    await drawn(page, first!);
    await accessible(page);
    await pane(page).evaluate((pane) => pane.scrollIntoView({ block: "start" }));
    const touch = await fingers(at);
    const fitted = parseFloat((await zoom(page))!);
    const [x, y] = await onScreen(page, [600, 450], quarters);

    await touch("Start", [x - 20, y], [x + 20, y]);
    for (let n = 1; n <= 10; n++) await touch("Move", [x - 20 - n * 8, y], [x + 20 + n * 8, y]);
    await touch("End");
    await page.waitForTimeout(50);
    const zoomed = parseFloat((await zoom(page))!);
    ok(zoomed > 4 * fitted && zoomed < 6 * fitted, `${zoomed}% of ${fitted}%`);

    await touch("Start", [x, y]);
    for (let n = 1; n <= 10; n++) await touch("Move", [x + n * 10, y + n * 10]);
    await touch("End");
    await page.waitForTimeout(50);
    equal(await quartersOn(page), "red red red red");

    await page.getByRole("button", { name: "Fit the whole photograph" }).click();
    await page.getByText("Mark", { exact: true }).click();
    await page.getByRole("button", { name: "Ellipse" }).click();
    await pane(page).evaluate((pane) => pane.scrollIntoView({ block: "start" }));
    const [fromX, fromY] = await onScreen(page, [300, 300], quarters);
    await touch("Start", [fromX, fromY]);
    for (let n = 1; n <= 10; n++) await touch("Move", [fromX + n * 8, fromY + n * 5]);
    await touch("End");
    await page.locator(".mark-list li").nth(1).waitFor();

    await touch("Start", [x + 80, y]);
    for (let n = 1; n <= 8; n++) await touch("Move", [x + 80 - n * 20, y]);
    await touch("End");
    await drawn(page, second!);
    equal(await page.evaluate("document.documentElement.scrollWidth <= innerWidth"), true);
    deepEqual(await nothingKept(page), []);
  });
});

Deno.test("two fingers, or a touch that is taken away, leave no point of a mark behind", async () => {
  await atViewer({ phone: true }, async (at, { store, consultant, ids: [first] }) => {
    const { page } = at;
    await page.goto(paths.photograph(first!));
    await drawn(page, first!);
    const touch = await fingers(at);
    for (const interrupted of ["two fingers", "taken away"]) {
      await page.getByText("Mark", { exact: true }).click();
      await page.getByRole("button", { name: "Arrow", exact: true }).click();
      await pane(page).evaluate((pane) => pane.scrollIntoView({ block: "start" }));
      const [x, y] = await onScreen(page, [600, 450], quarters);
      await touch("Start", [x, y]);
      if (interrupted === "two fingers") {
        await touch("Start", [x, y], [x + 40, y]);
        for (let n = 1; n <= 5; n++) await touch("Move", [x - n * 4, y], [x + 40 + n * 4, y]);
        await touch("End");
        await page.getByRole("button", { name: "Fit the whole photograph" }).click();
      } else await touch("Cancel");
      const [from, to] = [[150, 200], [1000, 700]] as const;
      const [fromX, fromY] = await onScreen(page, from, quarters);
      const [toX, toY] = await onScreen(page, to, quarters);
      await touch("Start", [fromX, fromY]);
      for (let n = 1; n <= 10; n++) {
        await touch("Move", [fromX + (toX - fromX) * n / 10, fromY + (toY - fromY) * n / 10]);
      }
      await touch("End");
      await page.locator(".mark-list li").nth(interrupted === "two fingers" ? 1 : 2).waitFor();
      const mark = (await marksOn(store.read, consultant, [first!])).at(-1)!;
      const off = mark.points.map(([x, y], at) =>
        Math.hypot(x - [from, to][at]![0], y - [from, to][at]![1])
      );
      ok(Math.max(...off) < 20, `${interrupted}: ${JSON.stringify(mark.points)}`);
    }
  });
});

Deno.test("on a screen of 3840 pixels the picture has the room, and the page is accessible", async () => {
  await atViewer({ width: 3840 }, async ({ page }, { ids: [first], earlierId }) => {
    await page.setViewportSize({ width: 3840, height: 2160 });
    await page.goto(paths.photograph(first!));
    await drawn(page, first!);
    const { width, height } = (await pane(page).boundingBox())!;
    ok(width > 3300 && height > 1700, `${width} by ${height}`);
    await page.setViewportSize({ width: 1280, height: 800 });
    await accessible(page);
    for (const name of ["Light", "Compare", "Mark", "Measure"]) {
      await page.locator("summary", { hasText: name }).click();
      await accessible(page);
    }
    const tools = (await page.locator(".stage__tools").boundingBox())!;
    ok(tools.y + tools.height <= 800, "the tools are on the screen at once");
    await page.goto(paths.photograph(first!, earlierId));
    await drawn(page, earlierId, 1);
    await accessible(page);
  });
});

/** As views/frame/strips.tsx says it above every page of a demonstration. */
const withStrip = `{
  const strip = document.createElement("div");
  const words = document.createElement("p");
  strip.className = "strip";
  words.className = "frame";
  words.textContent = "Demonstration. Everyone and everything here is invented, and is gone when " +
    "it stops.";
  strip.append(words);
  document.querySelector("header").prepend(strip);
}`;

Deno.test("all tools are on the screen at once, on small screens and under a strip, beside open menus", async () => {
  await atViewer({}, async ({ page }, { ids: [first] }) => {
    for (const [width, height] of [[1280, 800], [1366, 768], [360, 740]] as const) {
      await page.setViewportSize({ width, height });
      for (const strip of [false, true]) {
        await page.goto(paths.photograph(first!));
        await drawn(page, first!);
        if (strip) await page.evaluate(withStrip);
        const tools = (await page.locator(".stage__tools").boundingBox())!;
        ok(tools.y >= 0 && tools.y + tools.height <= height, `${width} by ${height}, ${strip}`);
      }
      for (const name of ["Light", "Compare", "Mark", "Measure"]) {
        await page.locator("summary", { hasText: name }).click();
        const list = (await page.locator("details[open] .tools__list").boundingBox())!;
        const tools = (await page.locator(".stage__tools").boundingBox())!;
        ok(list.y >= 0 && list.y + list.height <= tools.y + 8, `${name} covers tools at ${width}`);
        await page.locator("summary", { hasText: name }).click();
      }
    }
  });
});

Deno.test("without scripts the pictures are there with their marks, side by side, and the ways on", async () => {
  for (const width of [1280, 360]) {
    await atViewer({ width, javaScript: false }, async ({ page }, { ids, earlierId }) => {
      const [first, second] = ids;
      await page.goto(paths.photograph(first!));
      equal(await page.locator(".plain .marks__line").count(), 1);
      equal(await page.getByText("Widest 1000 pixels").count(), 1);
      equal(await page.locator(".stage__tools").isVisible(), false);
      await accessible(page);
      await page.getByRole("link", { name: "Next", exact: true }).click();
      match(page.url(), new RegExp(`${second}$`));
      equal(await page.getByLabel("Compare with").inputValue(), earlierId);
      await page.getByRole("button", { name: "Show side by side" }).click();
      equal(await page.locator(".plain img").count(), 2);
      await accessible(page);
      await page.getByRole("link", { name: "Previous", exact: true }).click();
      await page.getByRole("button", { name: /^Remove/ }).click();
      equal(await page.locator(".plain .marks__line").count(), 0);
      match(page.url(), new RegExp(`${first}$`));
    });
  }
});

Deno.test("sixty photographs: the one that is shown is seen in the strip, and the tools stay on the screen", async () => {
  await using store = await testStore();
  await using served = await serve(store);
  const bytes = await quarteredPhotograph(1);
  const { consultant, ids } = await viewerStage(
    store,
    served,
    Array.from({ length: 60 }, (_, at) => ({
      kind: "close_up" as const,
      // Each is a file of its own, behind the end of the same picture.
      bytes: new Uint8Array([...bytes, at]),
    })),
  );
  for (const [width, height] of [[1280, 800], [360, 740]] as const) {
    await visit(served, { person: consultant, width }, async (page) => {
      await page.setViewportSize({ width, height });
      await page.goto(paths.photograph(ids[29]!));
      await drawn(page, ids[29]!);
      const strip = (await page.locator(".strip-of-photographs").boundingBox())!;
      const seen = async () => {
        const link = (await page.locator("[data-show][aria-current]").boundingBox())!;
        ok(link.x >= strip.x && link.x + link.width <= strip.x + strip.width, `${link.x}`);
      };
      await seen();
      for (let at = 30; at < 42; at++) {
        await page.keyboard.press("n");
        await page.waitForURL(`**${paths.photograph(ids[at]!)}`);
        await seen();
      }
      equal(await page.evaluate("scrollY"), 0);
      if (width > 600) ok(strip.height < 80 && strip.y < 220, "it stands beside the title");
      const tools = (await page.locator(".stage__tools").boundingBox())!;
      ok(tools.y + tools.height <= height);
      equal(await page.evaluate("document.documentElement.scrollWidth <= innerWidth"), true);
      equal(await page.locator("#with optgroup").count(), 2);
      await accessible(page);
    });
  }
});
