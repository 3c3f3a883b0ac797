/** A page of the product in front of somebody whose machine is six times slower than this one. */
import type { Page } from "playwright-core";
import { serve } from "@/tests/e2e/served.ts";
import type { Store } from "@/db/store.ts";
import { openBrowser } from "@/tests/support/chromium.ts";

export async function onSlowMachine<Found>(
  { store, person, path, args = [] }: {
    store: Store;
    person: { readonly token: string };
    path: string;
    /** Of the browser. */
    args?: readonly string[];
  },
  measure: (page: Page) => Promise<Found>,
): Promise<Found> {
  await using served = await serve(store);
  const browser = await openBrowser({ args });
  try {
    const context = await browser.newContext({
      baseURL: served.address,
      viewport: { width: 1366, height: 768 },
    });
    await context.addCookies([{ name: "session", value: person.token, url: served.address }]);
    const page = await context.newPage();
    await page.addInitScript(whenPainted);
    await page.goto(path);
    const devtools = await context.newCDPSession(page);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: 6 });
    return await measure(page);
  } finally {
    await browser.close();
  }
}

/** `whenPainted(there)`: resolves with the time once a frame has shown what `there()` finds. */
const whenPainted = `globalThis.whenPainted = (there) => new Promise((tell) => {
  const look = () => requestAnimationFrame(() => {
    if (!there()) return look();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => tell(performance.now());
    port2.postMessage(0);
  });
  look();
})`;
