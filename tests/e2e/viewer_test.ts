/** The viewer by keys alone: looking, and comparing with what was before. */
import { deepEqual, equal, match, notEqual } from "node:assert/strict";
import type { Store } from "@/db/store.ts";
import { addMark } from "@/domain/photographs/add_mark.ts";
import { accessible } from "@/tests/e2e/accessible.ts";
import { drawn, nothingKept, pane, quartersOn, says, zoom } from "@/tests/e2e/at_viewer.ts";
import { serve } from "@/tests/e2e/served.ts";
import { viewerStage } from "@/tests/e2e/viewer_stage.ts";
import { closeBrowser, visit, type VisitOptions } from "@/tests/e2e/visit.ts";
import { quarteredPhotograph } from "@/tests/factories/drawn_photographs.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

Deno.test.afterAll(closeBrowser);

type Stage = Awaited<ReturnType<typeof viewerStage>> & { readonly store: Store };
type Page = Parameters<Parameters<typeof visit>[2]>[0];

async function atViewer(
  options: VisitOptions,
  journey: (page: Page, stage: Stage) => Promise<void>,
): Promise<void> {
  await using store = await testStore();
  await using served = await serve(store);
  const stage = await viewerStage(store, served, [
    { kind: "overview", bytes: await quarteredPhotograph(1) },
    { kind: "close_up", bytes: await quarteredPhotograph(2) },
  ], { kind: "close_up", bytes: await quarteredPhotograph(3) });
  await visit(
    served,
    { person: stage.consultant, ...options },
    (page) => journey(page, { ...stage, store }),
  );
}

const upright = "red green blue yellow";

Deno.test("by keys alone: next, zoom, move, rotate, light, reset, and back", async () => {
  await atViewer({}, async (page, { ids: [first, second], referral }) => {
    await page.goto(paths.photograph(first!));
    await drawn(page, first!);
    await page.locator("[data-fetched]").waitFor();
    equal(await quartersOn(page), upright);
    const { keyboard } = page;
    const press = async (...keys: string[]) => {
      for (const key of keys) await keyboard.press(key);
    };

    await press("n");
    await drawn(page, second!);
    // The words come a frame after the picture.
    await page.waitForURL(`**${paths.photograph(second!)}`);
    match(await page.title(), /^Close-up, photograph 2 of 2 – /);
    equal(await says(page), "Close-up, photograph 2 of 2");
    await press("n");
    equal(await says(page), "This is the last photograph");

    const fitted = await zoom(page);
    await press("1");
    await page.locator("[data-zoom]", { hasText: /^100%$/ }).waitFor();
    await press("8");
    await page.locator("[data-zoom]", { hasText: /^800%$/ }).waitFor();
    await press("+");
    equal(await zoom(page), "800%");
    await press(...Array(20).fill("ArrowLeft"));
    await page.waitForTimeout(50);
    equal(await quartersOn(page), "red red blue blue");
    await press("0");
    await page.locator("[data-zoom]", { hasText: fitted! }).waitFor();

    await press("r");
    await page.waitForTimeout(50);
    equal(await quartersOn(page), "blue red yellow green");
    await press("R", "R");
    await page.waitForTimeout(50);
    equal(await quartersOn(page), "green yellow red blue");

    await press(".", ".", ">", ",");
    const canvas = pane(page).locator("canvas");
    equal(await canvas.getAttribute("style"), "filter: brightness(110%) contrast(110%);");
    await press("x");
    await page.waitForTimeout(50);
    equal(await canvas.getAttribute("style"), "");
    equal(await quartersOn(page), upright);

    await press("p");
    await drawn(page, first!);
    await page.waitForURL(`**${paths.photograph(first!)}`);
    await page.reload();
    await drawn(page, first!);
    await press("?");
    await page.getByText("Flicker: show the other one in the same place").waitFor();
    await press("Escape", "b");
    await page.waitForURL(`**${paths.referral(referral.id)}`);
  });
});

Deno.test("the next one is ready in the size of the stage, also after that has changed", async () => {
  await atViewer({}, async (page, { ids: [first, second] }) => {
    await page.goto(paths.photograph(first!));
    const { keyboard } = page;
    for (const width of [1280, 700]) {
      await page.setViewportSize({ width, height: 800 });
      for (const [key, id] of [["n", second!], ["p", first!]] as const) {
        await page.locator("[data-fetched]").waitFor();
        await keyboard.press(key);
        await drawn(page, id);
        await page.waitForURL(`**${paths.photograph(id)}`);
        equal(await quartersOn(page), upright);
      }
    }
    await keyboard.press("r");
    await keyboard.press("n");
    await drawn(page, second!);
    await keyboard.press("p");
    await drawn(page, first!);
    equal(await quartersOn(page), "blue red yellow green");
  });
});

Deno.test("whoever goes on before the words have come is told of what is shown", async () => {
  await atViewer({}, async (page, { ids: [first] }) => {
    await page.goto(paths.photograph(first!));
    await drawn(page, first!);
    await page.locator("[data-fetched]").waitFor();
    await page.evaluate(`for (const key of ["n", "p"]) {
      document.querySelector(".pane")
        .dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    }`);
    await page.locator("#announcer", { hasText: "photograph 1 of 2" }).waitFor();
    equal(await page.locator("h1").textContent(), "Where it is on the body, photograph 1 of 2");
    match(page.url(), new RegExp(`${paths.photograph(first!)}$`));
    equal(JSON.parse((await page.locator("#about").getAttribute("data-viewed"))!).id, first);
  });
});

Deno.test("by keys alone: the earlier one beside it, together and apart, and in its place", async () => {
  await atViewer({}, async (page, { ids: [, id], earlierId }) => {
    await page.goto(paths.photograph(id!));
    await drawn(page, id!);
    const { keyboard } = page;
    await keyboard.press("s");
    await drawn(page, earlierId, 1);
    match(page.url(), new RegExp(`\\?with=${earlierId}$`));
    await keyboard.press("8");
    await keyboard.press("ArrowLeft");
    for (let n = 0; n < 20; n++) await keyboard.press("ArrowLeft");
    await page.waitForTimeout(50);
    equal(await quartersOn(page, 0), "red red blue blue");
    equal(await quartersOn(page, 1), "red red blue blue");
    await keyboard.press("t");
    equal(await says(page), "They move apart");
    await pane(page, 1).focus();
    await keyboard.press("0");
    await page.waitForTimeout(50);
    equal(await quartersOn(page, 0), "red red blue blue");
    equal(await quartersOn(page, 1), upright);
    await accessible(page);
    await page.reload();
    await drawn(page, earlierId, 1);

    await keyboard.press("f");
    await drawn(page, earlierId);
    equal(await page.locator(".pane").count(), 1);
    await keyboard.press("f");
    await drawn(page, id!);
    await keyboard.press("F");
    await drawn(page, earlierId);
    await drawn(page, id!);
    await keyboard.press("F");
    await keyboard.press("n");
    await drawn(page, id!);
    notEqual(await says(page), "");
  });
});

Deno.test("what is drawn on the earlier one comes when it is laid beside, and in its place", async () => {
  await atViewer({}, async (page, { store, gp, ids: [, id], earlierId }) => {
    await addMark(store, gp, earlierId, { shape: "text", points: [[10, 10]], words: "A scar" });
    await page.goto(paths.photograph(id!));
    await drawn(page, id!);
    await page.keyboard.press("f");
    await drawn(page, earlierId);
    await pane(page).locator("svg", { hasText: "A scar" }).waitFor();
    await page.keyboard.press("f");
    await drawn(page, id!);
    equal(await pane(page).locator("svg", { hasText: "A scar" }).count(), 0);
    await page.keyboard.press("s");
    await pane(page, 1).locator("svg", { hasText: "A scar" }).waitFor();
    await page.reload();
    await pane(page, 1).locator("svg", { hasText: "A scar" }).waitFor();
  });
});

Deno.test("flicker by itself changes no more than twice a second, and not where less motion is asked for", async () => {
  await atViewer({}, async (page, { ids: [, id], earlierId }) => {
    await page.clock.install();
    await page.goto(paths.photograph(id!, earlierId));
    await drawn(page, earlierId, 1);
    await page.evaluate(`globalThis.changes = 0;
      new MutationObserver((all) => changes += all.length)
        .observe(document.querySelector(".pane"), { attributeFilter: ["data-drawn"] })`);
    await page.keyboard.press("F");
    await drawn(page, earlierId);
    await page.clock.pauseAt(Date.now() + 60_000);
    await page.evaluate("globalThis.changes = 0");
    await page.clock.runFor(3000);
    // A flash is two changes: three of them in a second are allowed (WCAG 2.3.1), one is made.
    equal(await page.evaluate("changes"), 6);
    await page.clock.resume();
    await page.keyboard.press("F");
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.reload();
    await drawn(page, id!);
    await page.keyboard.press("F");
    match((await says(page))!, /less motion/);
    await page.keyboard.press("f");
    await drawn(page, earlierId);
  });
});

Deno.test("no key does anything while somebody types, or where they turned the keys off", async () => {
  await atViewer({}, async (page, { ids: [first] }) => {
    await page.goto(paths.photograph(first!));
    await drawn(page, first!);
    await page.keyboard.press("c");
    equal(await page.evaluate("document.activeElement.id"), "with");
    await page.keyboard.press("n");
    await page.keyboard.press("Escape");
    match(page.url(), new RegExp(`${first}$`));
    await page.locator(".viewer-page").evaluate((area) =>
      area.setAttribute("data-shortcuts", "off")
    );
    await pane(page).focus();
    await page.keyboard.press("n");
    await page.keyboard.press("1");
    match(page.url(), new RegExp(`${first}$`));
    await page.getByRole("button", { name: "Next photograph" }).click();
    await page.waitForURL((url) => !url.pathname.endsWith(first!));
    deepEqual(await nothingKept(page), []);
  });
});
