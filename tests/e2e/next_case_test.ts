/** After a case the next one opens at once: fetched before it was asked for, never as it is no more. */
import { deepEqual, equal, match } from "node:assert/strict";
import { and, eq } from "drizzle-orm";
import type { Page } from "playwright-core";
import { looksWritten } from "@/db/looks.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { answerDrafts, referrals } from "@/db/schema/referrals.ts";
import type { Id } from "@/db/columns.ts";
import type { Store } from "@/db/store.ts";
import { claimReferral } from "@/domain/referrals/claim.ts";
import { liveOf } from "@/domain/triage/live.ts";
import { serve } from "@/tests/e2e/served.ts";
import { closeBrowser, visit } from "@/tests/e2e/visit.ts";
import { type Parties, partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

Deno.test.afterAll(closeBrowser);

type ReferralId = Id<"Referral">;

interface Case {
  readonly id: ReferralId;
  readonly reference: string | null;
}

/** One case is held, and so many wait. */
async function atWork(
  waiting: number,
  journey: (at: {
    store: Store;
    parties: Parties;
    page: Page;
    held: Case;
    free: readonly Case[];
    documents: () => number;
  }) => Promise<void>,
  javaScript = true,
) {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const held = await referralExists(store, parties, { state: "claimed" });
  const free: Case[] = [];
  for (let made = 0; made < waiting; made++) free.push(await referralExists(store, parties));
  await using served = await serve(store);
  await visit(served, { person: parties.consultant, javaScript }, async (page) => {
    let documents = 0;
    page.on("request", (request) => {
      if (request.isNavigationRequest()) documents++;
    });
    await page.goto(paths.referralAnswer(held.id, { work: "0" }));
    await journey({ store, parties, page, held, free, documents: () => documents });
  });
  liveOf(store).end();
}

const fetched = (page: Page) => page.locator("a[data-fetched=true]").waitFor();

const shows = (page: Page, { reference }: Case) =>
  page.locator(".case__facts", { hasText: reference! }).waitFor();

async function answers(page: Page) {
  await page.getByLabel("Diagnosis").fill("Naevus");
  await page.getByLabel("Plan").fill("Reassure");
  await page.getByLabel("Treat in primary care").check();
  await page.getByRole("button", { name: "Send the answer" }).click();
}

async function entries(store: Store, action: "referral.viewed" | "referral.fetched_ahead") {
  await looksWritten(store);
  const found = await store.read.select({ subject: auditEntries.subject }).from(auditEntries)
    .where(and(eq(auditEntries.action, action))).orderBy(auditEntries.sequence);
  return found.map(({ subject }) => subject);
}

const about = ({ id }: Case) => `referral:${id}`;

Deno.test("an answer opens the next case in its place, ready and live, and it can be undone", async () => {
  await atWork(2, async ({ store, page, held, free, documents, parties }) => {
    const [first, second] = free as [Case, Case];
    await fetched(page);
    deepEqual(await entries(store, "referral.fetched_ahead"), [about(first)]);
    deepEqual(await entries(store, "referral.viewed"), [about(held)]);
    const opened = page.waitForResponse((answer) => answer.request().method() === "POST");
    await answers(page);
    equal((await opened).status(), 204);
    await shows(page, first);
    equal(documents(), 1);
    deepEqual(await entries(store, "referral.viewed"), [about(held), about(first)]);
    match(await page.title(), new RegExp(first.reference!));
    equal(new URL(page.url()).pathname, paths.referral(first.id));
    equal(await page.evaluate("document.activeElement.tagName"), "H1");
    await page.getByText("Working through this view: 1 done").waitFor();
    await page.getByText(/leaves in \d+ seconds?/).waitFor();

    // The page that took the place lives as one that was opened: keys, claims, its own next.
    await fetched(page);
    deepEqual(await entries(store, "referral.fetched_ahead"), [first, second].map(about));
    await page.keyboard.press("c");
    await page.getByLabel("Diagnosis").fill("Eczema");
    await page.getByLabel("Plan").focus();
    await page.getByText("Saved at").waitFor();
    equal(await store.read.$count(answerDrafts, eq(answerDrafts.referralId, first.id)), 1);
    await fetched(page);
    await page.getByRole("link", { name: "Next case" }).click();
    await shows(page, second);
    await claimReferral(store, parties.colleague, second.id);
    await page.getByText("This case has changed since you opened it").waitFor();
  });
});

Deno.test("what was written and not saved yet is, though the next case opens in its place", async () => {
  await atWork(1, async ({ page, held, free }) => {
    await fetched(page);
    await page.getByLabel("Diagnosis").fill("Lichen planus");
    await page.getByRole("heading", { level: 1 }).focus();
    await page.keyboard.press("n");
    await shows(page, free[0]!);
    await page.goBack();
    await shows(page, held);
    equal(await page.getByLabel("Diagnosis").inputValue(), "Lichen planus");
  });
});

Deno.test("a case that somebody claimed meanwhile is passed over", async () => {
  await atWork(2, async ({ store, parties, page, free }) => {
    const [first, second] = free as [Case, Case];
    await fetched(page);
    await claimReferral(store, parties.colleague, first.id);
    await page.keyboard.press("n");
    await shows(page, second);
    equal((await entries(store, "referral.viewed")).includes(about(first)), false);
  });
});

Deno.test("with the only other case claimed meanwhile, the view is worked through", async () => {
  await atWork(1, async ({ store, parties, page, free }) => {
    await fetched(page);
    await claimReferral(store, parties.colleague, free[0]!.id);
    await page.keyboard.press("n");
    await page.getByRole("heading", { name: "View worked through" }).waitFor();
  });
});

Deno.test("an answer that was taken, and not heard of again, leads on all the same", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const held = await referralExists(store, parties, { state: "claimed" });
  const next = await referralExists(store, parties);
  await using served = await serve(store);
  await visit(served, { person: parties.consultant, cut: true }, async (page) => {
    await page.route("**/answer?*", async (asked) => {
      if (asked.request().isNavigationRequest()) return await asked.continue();
      await asked.fetch();
      await asked.abort();
    });
    await page.goto(paths.referralAnswer(held.id, { work: "0" }));
    await fetched(page);
    await answers(page);
    await shows(page, next);
    await page.getByRole("button", { name: "Undo" }).waitFor();
  });
  liveOf(store).end();
});

Deno.test("an answer that lacks something is shown again, with the next case still to come", async () => {
  await atWork(1, async ({ store, page, held, free }) => {
    await fetched(page);
    await page.getByLabel("Diagnosis").fill("Naevus");
    await page.getByRole("button", { name: "Send the answer" }).click();
    await page.getByRole("heading", { name: "There is a problem" }).waitFor();
    equal(await page.getByLabel("Diagnosis").inputValue(), "Naevus");
    await answers(page);
    await shows(page, free[0]!);
    equal(await store.read.$count(referrals, eq(referrals.state, "leaving")), 1);
    match(page.url(), new RegExp(`undo=${held.id}`));
  });
});

for (const javaScript of [true, false]) {
  const how = javaScript ? "with JavaScript" : "without JavaScript";
  Deno.test(`a view is worked through by answering, asking and putting back, ${how}`, async () => {
    await atWork(2, async ({ page, free }) => {
      const [first, second] = free as [Case, Case];
      await answers(page);
      await shows(page, first);
      await page.getByRole("button", { name: "Claim this case" }).click();
      await page.getByRole("link", { name: "Ask for information" }).click();
      await page.getByRole("textbox").fill("How long has it been there?");
      await page.getByRole("button", { name: "Return to the practice" }).click();
      await shows(page, second);
      await page.getByText("Working through this view: 2 done").waitFor();
      await page.getByRole("button", { name: "Claim this case" }).click();
      if (!javaScript) await page.getByRole("button", { name: "Keep it longer" }).click();
      await page.getByText("Working through this view: 2 done").waitFor();
      await answers(page);
      await page.getByRole("heading", { name: "View worked through" }).waitFor();
      await page.getByText("You have done 3 cases").waitFor();
      await page.getByRole("link", { name: "With the practice" }).waitFor();
      await page.getByRole("button", { name: "Undo" }).click();
      await page.getByText("Working through this view: 2 done").waitFor();
      await page.getByRole("button", { name: "Put back" }).click();
      await page.getByRole("heading", { name: "View worked through" }).waitFor();
      await page.getByText("You have done 2 cases").waitFor();
    }, javaScript);
  });
}
