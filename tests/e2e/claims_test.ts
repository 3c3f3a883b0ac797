/** A case stays with whoever works on it, and they are told before it goes back. */
import { equal } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { referrals } from "@/db/schema/referrals.ts";
import { serve } from "@/tests/e2e/served.ts";
import { closeBrowser, visit } from "@/tests/e2e/visit.ts";
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
