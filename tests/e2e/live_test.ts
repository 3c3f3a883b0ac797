/** Two people at one queue: what one does is on the other's screen, and nobody's row moves. */
import { deepEqual, equal, match } from "node:assert/strict";
import type { Page } from "playwright-core";
import { instantOf } from "@/db/columns.ts";
import { answerReferral } from "@/domain/answers/answer.ts";
import { claimReferral } from "@/domain/referrals/claim.ts";
import { releaseReferral } from "@/domain/referrals/release.ts";
import { liveOf } from "@/domain/triage/live.ts";
import { setShortcutKeys } from "@/domain/triage/set_shortcut_keys.ts";
import { usualKeys } from "@/domain/triage/shortcut_keys.ts";
import { insidesOf, type Store } from "@/db/store.ts";
import { paths } from "@/views/paths.ts";
import { serve } from "@/tests/e2e/served.ts";
import { closeBrowser, htmxReady, visit } from "@/tests/e2e/visit.ts";
import { type Parties, partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";

Deno.test.afterAll(closeBrowser);

const answer = { diagnosis: "Naevus", plan: "Reassure", outcome: "treat_in_primary_care" } as const;

async function inQueue(
  journey: (
    at: { store: Store; parties: Parties; page: Page; served: Awaited<ReturnType<typeof serve>> },
  ) => Promise<void>,
  cut = false,
) {
  await using store = await testStore();
  const parties = await partiesExist(store);
  await using served = await serve(store);
  await referralExists(store, parties, { dueAt: due("10") });
  await referralExists(store, parties, { dueAt: due("12") });
  await visit(served, { person: parties.colleague, cut }, async (page) => {
    await page.goto(paths.queue());
    await htmxReady(page);
    await listeners(store, 1);
    await journey({ store, parties, page, served });
  });
  liveOf(store).end();
}

const due = (hour: string) => instantOf(new Date(`2026-03-05T${hour}:00:00Z`));
const listeners = async (store: Store, count: number) => {
  while (liveOf(store).listeners.size !== count) await new Promise((wait) => setTimeout(wait, 20));
};
const cases = (page: Page) =>
  page.locator("[data-case]").evaluateAll((rows) =>
    rows.map((row) => row.getAttribute("data-case"))
  );
const announcer = (page: Page, words: string) =>
  page.locator("#announcer", { hasText: words }).waitFor({ state: "attached" });

Deno.test("a claim, its release and an answer by one are seen by the other, whose focus stays", async () => {
  await inQueue(async ({ store, parties, page }) => {
    const [first, second] = await cases(page) as [never, never];
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await claimReferral(store, parties.consultant, second);
    await page.getByText("With Dr Priya Shah", { exact: true }).waitFor();
    await announcer(page, "Changed: Lesion, forearm. With Dr Priya Shah");
    const focused = () =>
      page.locator(":focus").evaluate((each) =>
        each.closest("[data-case]")?.getAttribute("data-case")
      );
    equal(await focused(), second);
    await releaseReferral(store, parties.consultant, second);
    await page.getByText("With Dr Priya Shah", { exact: true }).waitFor({ state: "detached" });
    // A row that came by itself works as one that came with the page.
    await page.keyboard.press("c");
    await page.getByRole("link", { name: "Answer" }).waitFor();
    await page.keyboard.press("r");
    await announcer(page, "Back in the queue");
    await page.getByRole("link", { name: "Answer" }).waitFor({ state: "detached" });
    equal(await focused(), second);

    await claimReferral(store, parties.consultant, first);
    await answerReferral(store, parties.consultant, first, answer);
    await page.locator(`[data-case="${first}"]`).waitFor({ state: "detached" });
    deepEqual(await cases(page), [second]);
    equal(await focused(), second);
  });
});

Deno.test("a new case above the row that somebody is on waits for a press; one below comes", async () => {
  await inQueue(async ({ store, parties, page }) => {
    const [first, second] = await cases(page);
    await page.keyboard.press("j");
    const arrive = async (hour: string) => {
      const { id, serviceId } = await referralExists(store, parties, { dueAt: due(hour) });
      insidesOf(store).announce({ topic: "queue", detail: { queueId: serviceId, referralId: id } });
      return id;
    };
    const below = await arrive("14");
    await page.locator(`[data-case="${below}"]`).waitFor();
    const top = await page.locator(`[data-case="${first}"]`).boundingBox();
    const above = await arrive("08");
    const show = page.getByRole("button", { name: "Show 1 new case" });
    await show.waitFor();
    await announcer(page, "1 new above");
    deepEqual(await cases(page), [first, second, below]);
    await show.click();
    deepEqual(await cases(page), [above, first, second, below]);
    equal(typeof top?.y, "number");
  });
});

Deno.test("a list that is worked empty says so, and takes the next case without being read again", async () => {
  await inQueue(async ({ store, parties, page }) => {
    const words = page.getByText("Every open case is in somebody’s hands.");
    await page.goto(paths.queue({ unclaimed: "1" }));
    await htmxReady(page);
    await listeners(store, 1);
    await page.locator("body").evaluate((body) => body.setAttribute("data-same", "yes"));
    const [first, second] = await cases(page) as [never, never];
    for (const each of [first, second]) await claimReferral(store, parties.consultant, each);
    await words.waitFor();
    deepEqual(await cases(page), []);
    await releaseReferral(store, parties.consultant, first);
    await page.locator(`[data-case="${first}"]`).waitFor();
    await words.waitFor({ state: "hidden" });
    await announcer(page, "New: Lesion, forearm");
    equal(await page.locator("body").getAttribute("data-same"), "yes");
  });
});

Deno.test("a page whose line was cut says so, and catches up when it is back", async () => {
  await inQueue(async ({ store, parties, page }) => {
    const [first] = await cases(page) as [never];
    await page.context().setOffline(true);
    liveOf(store).end();
    await page.getByText("The line is lost").waitFor();
    await claimReferral(store, parties.consultant, first);
    await page.context().setOffline(false);
    await page.getByText("With Dr Priya Shah", { exact: true }).waitFor();
    await page.getByText("The line is lost").waitFor({ state: "hidden" });
  }, true);
});

Deno.test("a new case whose row did not arrive is asked for again, and the page says so until then", async () => {
  await inQueue(async ({ store, parties, page }) => {
    const cut = Promise.withResolvers<void>();
    let asked = 0;
    await page.route("**/queue/cases/*", async (row) => {
      if (asked++ > 0) await cut.promise.then(() => row.continue());
      else await row.abort();
    });
    const { id, serviceId } = await referralExists(store, parties, { dueAt: due("14") });
    insidesOf(store).announce({ topic: "queue", detail: { queueId: serviceId, referralId: id } });
    await page.getByText("The line is lost").waitFor();
    cut.resolve();
    await page.locator(`[data-case="${id}"]`).waitFor();
    await page.getByText("The line is lost").waitFor({ state: "hidden" });
  }, true);
});

Deno.test("where streams are blocked, the page asks now and then", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties);
  await using served = await serve(store);
  await visit(served, { person: parties.colleague }, async (page) => {
    await page.route("**/queue/stream**", () => {});
    const asked = page.waitForResponse(/queue\/changes/);
    await page.goto(paths.queue());
    await asked;
    await claimReferral(store, parties.consultant, id);
    await page.getByText("With Dr Priya Shah", { exact: true }).waitFor();
  });
});

Deno.test("who has a case open is named on it and in the queue, and a taken case says so", async () => {
  await inQueue(async ({ parties, page, served }) => {
    const [first] = await cases(page) as [never];
    await visit(served, { person: parties.consultant }, async (other) => {
      await other.goto(paths.referral(first));
      await page.locator(`[data-case="${first}"]`, { hasText: "Dr Priya Shah is looking" })
        .waitFor();
      await page.goto(paths.referral(first));
      await page.getByText("Dr Priya Shah is looking at this case").waitFor();
      await other.getByRole("button", { name: "Claim this case" }).click();
      await page.getByText("This case has changed since you opened it").waitFor();
    });
    await page.getByText("is looking at this case").waitFor({ state: "hidden" });
  });
});

Deno.test("a key of one's own works in the place of the usual one", async () => {
  await inQueue(async ({ store, parties, page }) => {
    await setShortcutKeys(store, parties.colleague, { ...usualKeys, next: "x", claim: "7" });
    await page.reload();
    await htmxReady(page);
    await page.keyboard.press("j");
    equal(await page.locator("[data-case]:focus-within").count(), 0);
    await page.keyboard.press("x");
    const row = page.locator("[data-case]:focus-within");
    equal(await row.count(), 1);
    match((await row.getByRole("button").getAttribute("aria-keyshortcuts"))!, /^7$/);
    await page.keyboard.press("7");
    await row.getByRole("link", { name: "Answer" }).waitFor();
    await page.getByRole("link", { name: /for the keys/ }).click();
    await page.getByRole("dialog", { name: "Keys on this page" }).getByText("Change the keys")
      .waitFor();
  });
});
