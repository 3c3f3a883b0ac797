/** A person at a real browser: signed in by a planted session, watched for anything that goes wrong. */
import { deepEqual } from "node:assert/strict";
import type { Browser, Page } from "playwright-core";
import type { SignedIn } from "@/tests/factories/people.ts";
import { openBrowser } from "@/tests/support/chromium.ts";
import type { Served } from "@/tests/e2e/served.ts";

export interface VisitOptions {
  readonly person?: SignedIn;
  readonly width?: number;
  readonly javaScript?: boolean;
}

let shared: Promise<Browser> | undefined;
const browser = () => shared ??= openBrowser();

/** To be called once, by the last test of a file. */
export async function closeBrowser(): Promise<void> {
  await (await shared)?.close();
  shared = undefined;
}

/**
 * Gives the test a page and fails it afterwards where the page's console or the server's log held
 * an error, or something asked for another origin.
 */
export async function visit(
  served: Served,
  { person, width = 1280, javaScript = true }: VisitOptions,
  journey: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await (await browser()).newContext({
    baseURL: served.address,
    viewport: { width, height: width < 600 ? 740 : 900 },
    javaScriptEnabled: javaScript,
    locale: "en-GB",
  });
  const faults: string[] = [];
  try {
    if (person) {
      await context.addCookies([{ name: "session", value: person.token, url: served.address }]);
    }
    const page = await context.newPage();
    page.on("console", (message) => {
      // A refused form is an answer, though the browser calls it a failed resource.
      const expected = /status of 4(03|04|09|13|15|22)/.test(message.text());
      if (message.type() === "error" && !expected) faults.push(`console: ${message.text()}`);
    });
    page.on("pageerror", (error) => faults.push(`page: ${error.message}`));
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(served.address) && !/^(blob|data):/.test(url)) {
        faults.push(`asked ${url}`);
      }
    });
    await journey(page);
  } finally {
    await context.close();
  }
  deepEqual([...faults, ...served.errors], []);
}
