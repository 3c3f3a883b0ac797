/** The queue's tools and its manager's pages: from the keyboard, and on a phone without JavaScript. */
import { deepEqual, equal } from "node:assert/strict";
import type { Locator, Page } from "playwright-core";
import type { Instant } from "@/db/columns.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Store } from "@/db/store.ts";
import { paths } from "@/views/paths.ts";
import { serve } from "@/tests/e2e/served.ts";
import { closeBrowser, htmxReady, visit } from "@/tests/e2e/visit.ts";
import type { SignedIn } from "@/tests/factories/people.ts";
import { type Parties, partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { dutyExists } from "@/tests/factories/sourcing.ts";
import { testStore } from "@/tests/support/store.ts";
import { eq } from "drizzle-orm";

Deno.test.afterAll(closeBrowser);

interface Way {
  readonly said: string;
  readonly javaScript: boolean;
  readonly phone: boolean;
  /** Follows a link, presses a button. */
  readonly press: (what: Locator) => Promise<void>;
  readonly tick: (what: Locator) => Promise<void>;
}

const ways: readonly Way[] = [
  {
    said: "from the keyboard",
    javaScript: true,
    phone: false,
    press: (what) => what.press("Enter"),
    tick: (what) => what.press("Space"),
  },
  {
    said: "by touch at 360 px without JavaScript",
    javaScript: false,
    phone: true,
    press: (what) => what.tap(),
    tick: (what) => what.tap(),
  },
];

interface At {
  readonly store: Store;
  readonly parties: Parties;
  readonly page: Page;
  readonly ids: readonly string[];
}

async function inQueue(
  { javaScript, phone }: Way,
  who: (parties: Parties) => SignedIn,
  journey: (at: At) => Promise<void>,
): Promise<void> {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const made = async (over: Partial<typeof referrals.$inferInsert>) =>
    (await referralExists(store, parties, over as never)).id;
  const ids = [
    await made({ sentAt: moment("02T08"), dueAt: moment("06T08") }),
    await made({ sentAt: moment("02T07"), dueAt: moment("07T08"), priority: "urgent", rank: 1 }),
    await made({
      sentAt: moment("01T09"),
      dueAt: moment("09T08"),
      history: { problem: "rash", question: "Is it psoriasis?" },
    }),
  ];
  await dutyExists(store, parties);
  await using served = await serve(store);
  await visit(served, { person: who(parties), javaScript, phone }, async (page) => {
    await page.goto(paths.queue());
    if (javaScript) await htmxReady(page);
    await journey({ store, parties, page, ids });
    const wide = await page.locator("html").evaluate((all) => all.scrollWidth - all.clientWidth);
    equal(wide <= 0, true, "the page is wider than its screen");
  });
}

const moment = (at: string) => `2026-03-${at}:00:00.000Z` as Instant;
const cases = (page: Page) =>
  page.locator("[data-case]").evaluateAll((rows) =>
    rows.map((row) => row.getAttribute("data-case"))
  );
const named = (page: Page, role: "link" | "button", name: string | RegExp) =>
  page.getByRole(role, { name, exact: typeof name === "string" });

for (const way of ways) {
  const { press, tick } = way;

  Deno.test(`a filter is chosen, kept as a view with its count, and shown again, ${way.said}`, async () => {
    await inQueue(way, ({ consultant }) => consultant, async ({ page, ids }) => {
      if (way.javaScript) await page.keyboard.press("f");
      else await press(named(page, "link", "Filter"));
      await page.getByLabel("Priority").selectOption("urgent");
      await press(named(page, "button", "Show these cases"));
      await page.waitForURL("**/queue?priority=urgent");
      deepEqual(await cases(page), [ids[1]]);
      await press(named(page, "link", "Keep this view"));
      await page.getByLabel("Name of the view").fill("Today");
      await press(named(page, "button", "Keep it"));
      const view = page.getByRole("navigation", { name: "Which cases" })
        .getByRole("link", { name: /^Today\s+1$/ });
      equal(await view.getAttribute("aria-current"), "page");
      await press(named(page, "link", "Show all"));
      await named(page, "link", "Filter").waitFor();
      equal((await cases(page)).length, 3);
      await press(view);
      await page.waitForURL("**/queue?priority=urgent");
      await press(named(page, "link", "Your views"));
      await press(named(page, "button", /Remove\s*Today/));
      await page.getByText("You keep no views yet").waitFor();
    });
  });

  Deno.test(`the queue is put in another order, closer together, and searched, ${way.said}`, async () => {
    await inQueue(way, ({ consultant }) => consultant, async ({ page, ids }) => {
      const order = page.getByRole("navigation", { name: "Order" });
      await press(order.getByRole("link", { name: "Waiting longest" }));
      await page.waitForURL("**/queue?sort=longest");
      deepEqual(await cases(page), [ids[2], ids[1], ids[0]]);
      equal(
        await order.getByRole("link", { name: "Waiting longest" }).getAttribute("aria-current"),
        "true",
      );
      await press(named(page, "button", "Compact"));
      await page.locator("ol.queue--compact").waitFor();
      equal(await named(page, "button", "Compact").getAttribute("aria-pressed"), "true");
      deepEqual(await cases(page), [ids[2], ids[1], ids[0]]);

      const words = page.getByLabel("Reference, NHS number, name or problem");
      await words.fill("psoriasis");
      await words.press("Enter");
      await page.getByRole("status").getByText("1 open case fits").waitFor();
      deepEqual(await cases(page), [ids[2]]);
      equal(page.url().includes("psoriasis"), false);
      await words.fill("p");
      await words.press("Enter");
      await page.getByRole("heading", { name: "There is a problem" }).waitFor();
      equal(await words.inputValue(), "p");
    });
  });

  Deno.test(`cases are given out in one go and taken back, and the weeks ahead looked at, ${way.said}`, async () => {
    await inQueue(way, ({ manager }) => manager, async ({ page, store, parties, ids }) => {
      const { consultant } = parties;
      const given = () => store.read.$count(referrals, eq(referrals.assignedTo, consultant.userId));
      if (way.javaScript) await page.keyboard.press("s");
      else await press(named(page, "link", "Give out cases"));
      await page.getByRole("heading", { level: 1, name: /^Give out cases of/ }).waitFor();
      await press(named(page, "button", "Give out"));
      await page.getByRole("heading", { name: "There is a problem" }).waitFor();
      const boxes = page.getByRole("group", { name: "Cases" }).getByRole("checkbox");
      equal(await boxes.count(), ids.length);
      await tick(boxes.nth(0));
      await tick(boxes.nth(1));
      await page.getByLabel("Give the chosen cases to").selectOption({ value: consultant.userId });
      await press(named(page, "button", "Give out"));
      await page.getByRole("status").getByText("2 cases given to Dr Priya Shah").waitFor();
      equal(await given(), 2);
      await press(named(page, "button", "Undo"));
      await page.getByText("Given to Dr Priya Shah").first().waitFor({ state: "detached" });
      equal(await given(), 0);

      await press(
        page.getByRole("navigation", { name: "Places" })
          .getByRole("link", { name: "Manage" }),
      );
      await page.getByRole("heading", { level: 1, name: /^Manage / }).waitFor();
      for (const name of ["What is open", "On duty now", "Time near or over", "In and out"]) {
        await page.getByRole("heading", { level: 2, name }).waitFor();
      }
      await press(named(page, "button", "Forecast"));
      await page.getByRole("heading", { level: 1, name: /^The next 4 weeks of/ }).waitFor();
    });
  });
}
