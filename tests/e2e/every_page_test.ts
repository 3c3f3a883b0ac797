/** Every page of the app, as somebody who may see it, on a phone and on a desk. */
import { equal } from "node:assert/strict";
import type { Response } from "playwright-core";
import type { Store } from "@/db/store.ts";
import { guardKind } from "@/routes/guard.ts";
import { type Arrival, arrivals, notPages } from "@/tests/e2e/arrivals.ts";
import { accessible } from "@/tests/e2e/accessible.ts";
import { serve } from "@/tests/e2e/served.ts";
import { setStage } from "@/tests/e2e/stage.ts";
import { arrive, closeBrowser, type Visit } from "@/tests/e2e/visit.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";

Deno.test.afterAll(closeBrowser);

Deno.test("every page is in the list of pages that are looked at, and no other", async () => {
  await using store = await testStore();
  const pages = await pagesOf(store);
  const listed = new Set([...Object.keys(arrivals), ...Object.keys(notPages)]);
  const unreached = pages.filter((path) => !listed.has(path));
  // Each is in tests/e2e/arrivals.ts, with how it is reached, or why it is no page.
  equal(unreached.join(", "), "");
  const gone = [...listed].filter((path) => !pages.includes(path));
  equal(gone.join(", "), "");
});

Deno.test("every page answers, is accessible at both sizes, and keeps what it knows to itself", async () => {
  await using store = await testStore();
  await using served = await serve(store);
  const stage = await setStage(store, served);
  const byPerson = Map.groupBy(
    Object.values(arrivals).flatMap((reach): readonly Arrival[] => reach(stage)),
    ([who]) => who,
  );
  const faults: string[] = [];
  for (const [who, visits] of byPerson) {
    await using at = await arrive(served, { person: stage.people[who], width: 1280 });
    for (const [, address] of visits) {
      const found = await look(at, address);
      faults.push(...found.map((fault) => `${who} at ${address}: ${fault}`));
    }
  }
  const all = [...faults, ...served.errors];
  if (all.length > 0) throw new Error(all.join("\n"));
});

/** What is wrong with the page at this address. */
async function look({ page, faults }: Visit, address: string): Promise<readonly string[]> {
  const found: string[] = [];
  const failed = (response: Response) => {
    if (response.status() >= 400) found.push(`${response.url()} answers ${response.status()}`);
  };
  page.on("response", failed);
  await page.goto(address, { waitUntil: "load" });
  if (!page.url().endsWith(address)) found.push(`leads on to ${page.url()}`);
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await accessible(page).catch((error: Error) => found.push(`${width} px: ${error.message}`));
  }
  const kept = await page.evaluate("({ ...localStorage, ...sessionStorage })");
  if (Object.keys(kept as object).length > 0) found.push(`keeps ${JSON.stringify(kept)}`);
  if (await page.evaluate(savesNothing)) {
    found.push("has a form that saves itself, and no script for it");
  }
  page.off("response", failed);
  return [...found, ...faults.splice(0)];
}

/** Every path that the app answers a GET at. */
async function pagesOf(store: Store): Promise<readonly string[]> {
  await using bedside = await testApp(store);
  return bedside.app.routes
    .filter(({ method, handler }) => method === "GET" && guardKind(handler))
    .map(({ path }) => path);
}

const savesNothing = `document.querySelector("form[data-autosave]") !== null &&
  document.querySelector("script[src*='/autosave.'], script[src*='/link.']") === null`;
