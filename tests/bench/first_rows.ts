/**
 * A first visit to the queue on an old machine and a slow line: ours, and the lean React page, in
 * turn, each with an empty cache.
 */
import type { Browser } from "playwright-core";
import { everything } from "@/domain/triage/filter.ts";
import { queuePage } from "@/domain/triage/queue.ts";
import { bigStore } from "@/tests/bench/big_store.ts";
import { median } from "@/tests/bench/harness.ts";
import { serveLean } from "@/tests/bench/lean/serve.ts";
import { consultantOf } from "@/tests/bench/queue_page.tsx";
import { serve } from "@/tests/e2e/served.ts";
import { openBrowser } from "@/tests/support/chromium.ts";

export interface FirstRows {
  /** Time until rows are painted, ours divided by the lean page's: the median of the rounds. */
  readonly ratio: number;
  /** How long ours kept the main thread from answering, in milliseconds. */
  readonly blocked: number;
}

interface Load {
  readonly rows: number;
  readonly blocked: number;
}

const rounds = 7;
/** "Fast 3G" of Chromium's developer tools: bytes a second and milliseconds. */
const line = {
  offline: false,
  latency: 562.5,
  downloadThroughput: 180_000,
  uploadThroughput: 84_375,
};

let measured: Promise<FirstRows> | undefined;
export const firstRows = (): Promise<FirstRows> => measured ??= measure();

async function measure(): Promise<FirstRows> {
  const { store } = await bigStore();
  const consultant = await consultantOf(store);
  await using served = await serve(store);
  const now = store.now();
  const { rows } = await queuePage(store.read, consultant, { filter: everything, now });
  const lean = await serveLean(rows, await stylesOf(served.address, consultant.token), now);
  const browser = await openBrowser();
  try {
    const ours = () => load(browser, `${served.address}/queue`, consultant.token);
    const theirs = () => load(browser, lean.address, consultant.token);
    const ratios: number[] = [], blocked: number[] = [];
    for (let round = 0; round <= rounds; round++) {
      const first = await (round % 2 ? ours : theirs)();
      const second = await (round % 2 ? theirs : ours)();
      const [one, other] = round % 2 ? [first, second] : [second, first];
      // The first opens what the browser keeps for itself.
      if (round === 0) continue;
      ratios.push(one.rows / other.rows);
      blocked.push(one.blocked);
    }
    return { ratio: median(ratios), blocked: median(blocked) };
  } finally {
    await browser.close();
    await lean.close();
  }
}

async function stylesOf(address: string, token: string): Promise<Uint8Array> {
  const headers = { cookie: `session=${token}` };
  const html = await (await fetch(`${address}/queue`, { headers })).text();
  const [, path] = /<link rel="stylesheet" href="([^"]+)"/.exec(html) ?? [];
  if (!path) throw new Error("Cannot find the page's styles");
  return (await fetch(`${address}${path}`)).bytes();
}

async function load(browser: Browser, address: string, token: string): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  try {
    await context.addCookies([{ name: "session", value: token, url: address }]);
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", line);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: 6 });
    await page.addInitScript(watch);
    await page.goto(address, { waitUntil: "commit" });
    // What still runs once the rows are there: scripts that came after them, listeners put on.
    await page.waitForLoadState("load");
    await page.evaluate("painted");
    return await page.evaluate<Load>("({ rows: rowsPainted, blocked: mainThreadBlocked })");
  } finally {
    await context.close();
  }
}

/** Rows count when ten stand in the page and a frame has shown them; tasks count beyond 50 ms. */
const watch = `
  globalThis.mainThreadBlocked = 0;
  const { promise, resolve } = Promise.withResolvers();
  globalThis.painted = promise;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) mainThreadBlocked += Math.max(0, duration - 50);
  }).observe({ type: "longtask", buffered: true });
  const look = () => {
    if (document.querySelectorAll(".queue__row").length < 10) return requestAnimationFrame(look);
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(globalThis.rowsPainted = performance.now());
      port2.postMessage(0);
    });
  };
  requestAnimationFrame(look);
`;
