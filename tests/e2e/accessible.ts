/** What every page owes to people who cannot see it, or use a mouse, or read it on a small screen. */
import { equal } from "node:assert/strict";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";

/** WCAG 2.2 AA by axe, and the rules of style that axe does not know. */
export async function accessible(page: Page): Promise<void> {
  const { violations, headings, repeated, beyond } = await lookedAt(page);
  if (violations.length > 0) {
    throw new Error(`${page.url()} is not accessible:\n${violations.join("\n")}`);
  }
  equal(headings, 1, `one h1 on ${page.url()}`);
  equal(repeated.join(), "", `ids are unique on ${page.url()}`);
  equal(beyond, 0, `nothing scrolls sideways on ${page.url()}`);
}

interface Found {
  readonly violations: readonly string[];
  readonly headings: number;
  readonly repeated: readonly string[];
  /** How many pixels of the page lie beyond its right edge. */
  readonly beyond: number;
}

/** On the page itself: axe's own package for Playwright opens a second page each time. */
async function lookedAt(page: Page): Promise<Found> {
  // Until then a page that has scripts looks as one without.
  await page.waitForLoadState("load");
  if (!await page.evaluate("typeof axe === 'object'")) {
    if (!await page.evaluate(scripted)) await page.evaluate(timersWithoutScripts);
    await page.evaluate(await (source ??= Deno.readTextFile(smallAxe)));
  }
  return await page.evaluate<Found>(look);
}

/** The same axe as its package gives as text, in half the letters: each page reads all of it. */
const smallAxe = fileURLToPath(import.meta.resolve("axe-core/axe.min.js"));
let source: Promise<string> | undefined;

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** All at once, and no more than what is wrong: what passes is most of what axe has to say. */
const look = `axe.run(document, ${
  JSON.stringify({ runOnly: rules, resultTypes: ["violations"] })
}).then(({ violations }) => {
  const ids = [...document.querySelectorAll("[id]")].map((each) => each.id);
  const html = document.documentElement;
  return {
    violations: violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => id + " at " + node.target.join(" "))
    ),
    headings: document.querySelectorAll("h1").length,
    repeated: ids.filter((id, i) => ids.indexOf(id) !== i),
    beyond: html.scrollWidth - html.clientWidth,
  };
})`;

/** What our own scripts do first, where they run. */
const scripted = "document.documentElement.classList.contains('nhsuk-frontend-supported')";
/** A page without JavaScript has no timers, and axe waits for one. */
const timersWithoutScripts = "globalThis.setTimeout = (work) => void Promise.resolve().then(work)";

/** The error stands in the summary, its link leads to the field, and the title says so. */
export async function expectError(page: Page, field: string, words: string): Promise<void> {
  const link = page.locator(".nhsuk-error-summary a", { hasText: words });
  equal(await link.count(), 1, `"${words}" stands in the summary`);
  equal(await page.locator(`#${field}-error`).count(), 1, `${field} shows its error`);
  equal((await page.title()).startsWith("Error: "), true, "the title says that there is an error");
  await link.click();
  equal(await page.evaluate("document.activeElement?.id"), field, "the link leads to the field");
}
