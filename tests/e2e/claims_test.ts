/** A case stays with whoever works on it, and they are told before it goes back. */
import { deepEqual, equal } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { referrals } from "@/db/schema/referrals.ts";
import { liveOf } from "@/domain/triage/live.ts";
import { serve } from "@/tests/e2e/served.ts";
import { closeBrowser, htmxReady, visit } from "@/tests/e2e/visit.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

Deno.test.afterAll(closeBrowser);

Deno.test("a claim is warned of before it lapses, and going on keeps it", async () => {
  let now = new Date("2026-03-02T09:30:00Z");
  await using store = await testStore(() => now);
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "claimed" });
  await using served = await serve(store);
  const until = async () =>
    (await store.read.select({ until: referrals.claimedUntil }).from(referrals)
      .where(eq(referrals.id, id)).get())?.until;
  await visit(served, { person: parties.consultant }, async (page) => {
    await page.clock.install();
    await page.goto(paths.referralAnswer(id));
    await page.getByText("for as long as you work on it").waitFor();
    await page.clock.runFor("17:30");
    await page.getByText("goes back to the queue in 2 minutes").waitFor();

    now = new Date("2026-03-02T09:47:30Z");
    await page.getByLabel("Diagnosis").press("Shift");
    const renewed = page.waitForResponse((answer) => answer.url().endsWith("/claim/renewal"));
    await page.clock.runFor("00:20");
    equal((await renewed).status(), 204);
    await page.getByText("for as long as you work on it").waitFor();
  });
  equal(await until(), "2026-03-02T10:07:30.000Z");
});

Deno.test("a key that is pressed again while the line is slow claims a case once, and puts it back once", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  await referralExists(store, parties, { state: "waiting" });
  await using served = await serve(store);
  await visit(served, { person: parties.consultant }, async (page) => {
    const asked: string[] = [];
    const pressedTwice = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    await page.route(/\/(claim|release)\b/, async (post) => {
      asked.push(/claim|release/.exec(post.request().url())![0]);
      await pressedTwice[asked.length - 1]?.promise;
      await post.continue();
    });
    await page.goto(paths.queue());
    await htmxReady(page);
    await page.keyboard.press("j");
    for (const [nth, [key, then]] of [["c", "Put back"], ["r", "Claim"]].entries()) {
      await page.keyboard.press(key!);
      await page.locator(".htmx-request").waitFor();
      await page.keyboard.press(key!);
      pressedTwice[nth]!.resolve();
      await page.getByRole("button", { name: then! }).waitFor();
    }
    await page.keyboard.press("c");
    await page.getByRole("link", { name: "Answer" }).waitFor();
    deepEqual(asked, ["claim", "release", "claim"]);
  });
  liveOf(store).end();
});
