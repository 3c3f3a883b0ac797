/** A person at a real browser: signed in by a planted session, watched for anything that goes wrong. */
import { deepEqual } from "node:assert/strict";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { findQuickChromium, openBrowser } from "@/tests/support/chromium.ts";
import type { Served } from "@/tests/e2e/served.ts";

export interface VisitOptions {
  /** By their session; whoever holds a link, by the cookie of their visit. */
  readonly person?: {
    readonly token: string;
    readonly cookie?: string;
    /** Of somebody signed in who has a link open beside. */
    readonly visit?: string;
  } | undefined;
  readonly width?: number;
  readonly javaScript?: boolean;
  /** With fingers on the screen. */
  readonly phone?: boolean;
  /** The test cuts its line, or has it refused: that the browser says so is no fault. */
  readonly cut?: boolean;
}

/** A browser with cookies of its own, that somebody sits at. */
export interface Visit extends AsyncDisposable {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the page's console complained of, and what it asked of others; none is expected. */
  readonly faults: string[];
}

let shared: Promise<Browser> | undefined;
const browser = () =>
  shared ??= findQuickChromium().then((executablePath) => openBrowser({ executablePath }));

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
  options: VisitOptions,
  journey: (page: Page, visit: Visit) => Promise<void>,
): Promise<void> {
  await using at = await arrive(served, options);
  await journey(at.page, at);
  deepEqual([...at.faults, ...served.errors], []);
}

export async function arrive(
  served: Pick<Served, "address">,
  { person, phone = false, width = phone ? 360 : 1280, javaScript = true, cut = false }:
    VisitOptions,
): Promise<Visit> {
  const context = await (await browser()).newContext({
    baseURL: served.address,
    viewport: { width, height: width < 600 ? 740 : 900 },
    javaScriptEnabled: javaScript,
    locale: "en-GB",
    hasTouch: phone,
    isMobile: phone,
  });
  if (person) {
    await context.addCookies([{
      name: person.cookie ?? "session",
      value: person.token,
      url: served.address,
    }]);
    if (person.visit) {
      await context.addCookies([{ name: "visit", value: person.visit, url: served.address }]);
    }
  }
  const page = await context.newPage();
  return {
    page,
    context,
    faults: watch(page, served, cut),
    [Symbol.asyncDispose]: () => context.close(),
  };
}

function watch(page: Page, served: Pick<Served, "address">, cut: boolean): string[] {
  const faults: string[] = [];
  page.on("console", (message) => {
    // A refused form is an answer, though the browser calls it a failed resource.
    const expected = /status of 4(03|04|09|13|15|22|23)/.test(message.text()) ||
      cut && /^(Failed to load resource: .*(net::ERR_|status of (429|503))|htmx: .*Failed to fetch)/
          .test(message.text());
    if (message.type() === "error" && !expected) faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`page: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(served.address) && !/^(blob|data):/.test(url)) {
      faults.push(`asked ${url}`);
    }
  });
  return faults;
}

/**
 * A page hears its keys once its script has run, and they are the area's once the focus is in it:
 * what is pressed before is lost, as in any page.
 */
export async function keysHeard(page: Page): Promise<void> {
  await page.locator("[data-shortcuts]:has([data-press][aria-keyshortcuts]) :focus").waitFor();
}

/** htmx begins a moment after the page has loaded; before that, buttons send their forms as ever. */
export async function htmxReady(page: Page): Promise<void> {
  await page.locator("[data-htmx-powered]").first().waitFor({ state: "attached" });
}
