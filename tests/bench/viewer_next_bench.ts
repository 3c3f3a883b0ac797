/** A clinician goes through the photographs of a case on an old machine. */
import { chromium, type Page } from "playwright-core";
import { drawSkin } from "@/commands/demo/draw_skin.ts";
import { median } from "@/tests/bench/harness.ts";
import { serve } from "@/tests/e2e/served.ts";
import { viewerStage } from "@/tests/e2e/viewer_stage.ts";
import { findChromium } from "@/tests/support/chromium.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

export const name =
  "next photograph in the viewer, already fetched: key to painted, processor 6x slower";
export const unit = "ms";
export const goal = "<=100";

const presses = 30;

export async function measure(): Promise<number> {
  await using store = await testStore();
  await using served = await serve(store);
  const kinds = ["overview", "close_up", "dermoscopic"] as const;
  const wanted = await Promise.all(kinds.map(async (kind) => ({ kind, bytes: await drawn(kind) })));
  const { consultant, ids } = await viewerStage(store, served, wanted);
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const context = await browser.newContext({
      baseURL: served.address,
      viewport: { width: 1366, height: 768 },
    });
    const cookie = { name: "session", value: consultant.token, url: served.address };
    await context.addCookies([cookie]);
    const page = await context.newPage();
    await page.goto(paths.photograph(ids[1]!));
    const devtools = await context.newCDPSession(page);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: 6 });
    await page.evaluate(watch);
    const times: number[] = [];
    for (let press = 0; press < presses; press++) times.push(await next(page, press));
    // The first goes through code that was never run.
    return median(times.slice(2));
  } finally {
    await browser.close();
  }
}

/** To and fro between the middle one and its neighbours, each fetched before it is asked for. */
async function next(page: Page, press: number): Promise<number> {
  await page.evaluate(fetched);
  await page.keyboard.press(["n", "p", "p", "n"][press % 4]!);
  return await page.evaluate<number>("painted");
}

/** From the key's own time to the frame that shows another photograph. */
const watch = `addEventListener("keydown", (event) => {
  const stage = document.querySelector(".pane");
  const before = stage.dataset.drawn;
  globalThis.painted = new Promise((tell) => {
    const frame = () => requestAnimationFrame(() => {
      if (!stage.dataset.drawn || stage.dataset.drawn === before) return frame();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => tell(performance.now() - event.timeStamp);
      port2.postMessage(0);
    });
    frame();
  });
}, { capture: true })`;

const fetched = `new Promise((go) => {
  const look = () => {
    const shown = document.querySelector("[data-show][aria-current]");
    const near = [shown.previousElementSibling, shown.nextElementSibling].filter(Boolean);
    const there = document.querySelector("[data-fetched]")?.dataset.fetched.split(" ") ?? [];
    if (near.every(({ dataset }) => there.includes(dataset.show))) setTimeout(go, 300);
    else setTimeout(look, 20);
  };
  look();
})`;

const drawn = (kind: "overview" | "close_up" | "dermoscopic") =>
  drawSkin({ seed: 2, tone: "light", lesion: "naevus", kind, takenAt: "2026-03-02T09:12:00" });
