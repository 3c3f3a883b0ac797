/** What every page owes to people who cannot see it, or use a mouse, or read it on a small screen. */
import { equal } from "node:assert/strict";
import axe from "axe-core";
import type { Page } from "playwright-core";

/** WCAG 2.2 AA by axe, and the rules of style that axe does not know. */
export async function accessible(page: Page): Promise<void> {
  const found = await violationsOn(page);
  if (found.length > 0) throw new Error(`${page.url()} is not accessible:\n${found.join("\n")}`);
  equal(await page.locator("h1").count(), 1, `one h1 on ${page.url()}`);
  equal((await repeatedIds(page)).join(), "", `ids are unique on ${page.url()}`);
  equal(await sidewaysScroll(page), 0, `nothing scrolls sideways on ${page.url()}`);
}

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** On the page itself: axe's own package for Playwright opens a second page each time. */
async function violationsOn(page: Page): Promise<readonly string[]> {
  if (!await page.evaluate("typeof axe === 'object'")) {
    if (!await page.evaluate(scripted)) await page.evaluate(timersWithoutScripts);
    await page.evaluate(axe.source);
  }
  const options = JSON.stringify({ runOnly: rules, resultTypes: ["violations"] });
  const { violations } = await page.evaluate<axe.AxeResults>(`axe.run(document, ${options})`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id} at ${node.target.join(" ")}`)
  );
}

/** What our own scripts do first, where they run. */
const scripted = "document.documentElement.classList.contains('nhsuk-frontend-supported')";
/** A page without JavaScript has no timers, and axe waits for one. */
const timersWithoutScripts = "globalThis.setTimeout = (work) => void Promise.resolve().then(work)";

async function repeatedIds(page: Page): Promise<string[]> {
  const ids = await page.locator("[id]").evaluateAll((all) => all.map((each) => each.id));
  return ids.filter((id, i) => ids.indexOf(id) !== i);
}

/** How many pixels of the page lie beyond its right edge. */
async function sidewaysScroll(page: Page): Promise<number> {
  return await page.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
}

/** The error stands in the summary, its link leads to the field, and the title says so. */
export async function expectError(page: Page, field: string, words: string): Promise<void> {
  const link = page.locator(".nhsuk-error-summary a", { hasText: words });
  equal(await link.count(), 1, `"${words}" stands in the summary`);
  equal(await page.locator(`#${field}-error`).count(), 1, `${field} shows its error`);
  equal((await page.title()).startsWith("Error: "), true, "the title says that there is an error");
  await link.click();
  equal(await page.evaluate("document.activeElement?.id"), field, "the link leads to the field");
}
