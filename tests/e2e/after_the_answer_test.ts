/** What a practice does after an answer, and the follow-up, in a real browser. */
import { deepEqual, equal } from "node:assert/strict";
import { answerActions } from "@/db/schema/answering.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { accessible } from "@/tests/e2e/accessible.ts";
import { serve } from "@/tests/e2e/served.ts";
import { closeBrowser, visit } from "@/tests/e2e/visit.ts";
import { actionExists } from "@/tests/factories/answers.ts";
import { partiesExist, photographExists, referralExists } from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

Deno.test.afterAll(closeBrowser);

const seats = {
  "from the keyboard": {},
  "on a phone without JavaScript": { javaScript: false, width: 360 },
} as const;

for (const [how, seat] of Object.entries(seats)) {
  Deno.test(`a practice works through an answer: ticks, and copies it into the record, ${how}`, async () => {
    await using store = await testStore();
    const parties = await partiesExist(store);
    const referral = await referralExists(store, parties, { state: "answered" });
    await actionExists(store, referral, { words: "Reassure the patient" });
    await using served = await serve(store);
    await visit(served, { ...seat, person: parties.gp }, async (page) => {
      await page.goto(paths.referrals("answers"));
      await accessible(page);
      await page.getByRole("listitem").filter({ hasText: "Reassure the patient" })
        .getByRole("link").first().focus();
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { name: "After the answer" }).waitFor();
      await page.getByRole("button", { name: /^Done/ }).first().focus();
      await page.keyboard.press("Enter");
      await page.getByText(/Done by .*Nwosu|Nwosu/).first().waitFor();
      const [action] = await store.read.select().from(answerActions);
      equal(action?.doneBy, parties.gp.userId);
      await page.locator("summary", { hasText: "Copy the answer" }).focus();
      await page.keyboard.press("Enter");
      await page.getByRole("textbox", { name: "Text for your own system" }).waitFor();
      await accessible(page);
    });
  });

  Deno.test(`an answered referral is followed up, and the specialist sees what was advised, ${how}`, async () => {
    await using store = await testStore();
    const parties = await partiesExist(store);
    const referral = await referralExists(store, parties, { state: "answered" });
    await photographExists(store, referral);
    await using served = await serve(store);
    await visit(served, { ...seat, person: parties.gp }, async (page) => {
      await page.goto(paths.referral(referral.id));
      await page.getByRole("button", { name: "Begin a follow-up" }).focus();
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: "Begin the follow-up" }).waitFor();
      await accessible(page);
      await page.getByRole("radio", { name: "Routine" }).focus();
      await page.keyboard.press("Space");
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { name: "History", level: 1 }).waitFor();
    });
    const all = await store.read.select().from(referrals);
    const begun = all.find(({ followUpOfId }) => followUpOfId === referral.id)!;
    deepEqual([begun.state, begun.patientId], ["draft", referral.patientId]);

    const sent = await referralExists(store, parties, {
      patientId: referral.patientId,
      followUpOfId: referral.id,
    });
    await visit(served, { ...seat, person: parties.consultant }, async (page) => {
      await page.goto(paths.referral(sent.id));
      const earlier = page.getByRole("region", { name: "What this follows up" });
      await earlier.getByText("No treatment is needed. Reassure the patient.").waitFor();
      await earlier.getByRole("heading", { name: "Earlier photographs" }).waitFor();
      await accessible(page);
    });
  });
}
