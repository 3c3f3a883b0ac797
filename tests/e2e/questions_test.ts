/** A service's questions in a browser: they come and go with what was answered, and save themselves. */
import { deepEqual, equal } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { newId } from "@/db/columns.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { serviceVersions } from "@/db/schema/services.ts";
import { adviceQuestions } from "@/domain/questions/advice.ts";
import { advice } from "@/domain/services/shipped/advice.ts";
import { serve } from "@/tests/e2e/served.ts";
import { closeBrowser, visit } from "@/tests/e2e/visit.ts";
import { partiesExist, referralExists, type ReferralRow } from "@/tests/factories/referrals.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

Deno.test.afterAll(closeBrowser);

async function atDraft(over: Partial<ReferralRow> = {}) {
  const store = await testStore();
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "draft", history: {}, ...over });
  const served = await serve(store);
  return {
    ...parties,
    store,
    served,
    id,
    kept: async () =>
      (await store.read.select().from(referrals).where(eq(referrals.id, id)).get())!.history,
    async [Symbol.asyncDispose]() {
      await served[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}

const checklist = "Weighted 7-point checklist";

Deno.test("with the keyboard alone, a pigmented lesion is asked the checklist, scored and sent another way", async () => {
  await using at = await atDraft();
  await visit(at.served, { person: at.gp }, async (page) => {
    const { keyboard } = page;
    await page.goto(paths.referralHistory(at.id));
    const list = page.getByRole("group", { name: checklist });
    equal(await list.isVisible(), false);
    await page.getByLabel("Lesion", { exact: true }).focus();
    await keyboard.press("Space");
    await page.getByRole("group", { name: "Is the lesion pigmented?" })
      .getByLabel("Yes", { exact: true }).focus();
    await keyboard.press("Space");
    await list.waitFor();
    equal(await page.locator("[data-score]").innerText(), "none yet");
    await list.getByLabel("Change in size (2 points)").focus();
    await keyboard.press("Space");
    await keyboard.press("Tab");
    await keyboard.press("Space");
    await page.getByText("Score: 4").waitFor();
    await page.getByText(/^Saved at /).waitFor();
    await list.getByLabel("None of these").focus();
    await keyboard.press("Space");
    await page.getByText("Score: 0").waitFor();
    equal(await list.getByLabel("Irregular shape (2 points)").isChecked(), false);
    await list.getByLabel("Irregular shape (2 points)").focus();
    await keyboard.press("Space");
    await list.getByLabel("Oozing (1 point)").focus();
    await keyboard.press("Space");
    await page.getByRole("button", { name: "Save and continue" }).focus();
    await keyboard.press("Enter");
    await page.getByRole("heading", { name: "Suspected cancer", level: 1 }).waitFor();
    await page.getByRole("button", { name: "Change to urgent suspected cancer" }).focus();
    await keyboard.press("Enter");
    await page.getByText("Priority changed").waitFor();
    // What the answers asked is hidden again with them, and kept.
    await page.goto(paths.referralHistory(at.id));
    await page.getByLabel("Rash", { exact: true }).check();
    await list.waitFor({ state: "hidden" });
    await page.getByText(/^Saved at /).waitFor();
  });
  const { problem, seven_point } = await at.kept();
  deepEqual([problem, seven_point], ["rash", ["irregular_shape", "oozing"]]);
});

Deno.test("without JavaScript every question stands there and says when it is to be answered", async () => {
  await using at = await atDraft();
  await visit(at.served, { person: at.gp, width: 360, javaScript: false }, async (page) => {
    await page.goto(paths.referralHistory(at.id));
    await page.getByText("Only if you answered “Lesion” to “Is it a lesion or a rash?”").first()
      .waitFor();
    await page.getByLabel("Lesion", { exact: true }).check();
    await page.getByLabel("Where on the body is it?").selectOption("Cheek");
    await page.getByLabel("Side of the patient, if it has one").selectOption("Left");
    await page.getByRole("group", { name: "Is the lesion pigmented?" })
      .getByLabel("Yes", { exact: true }).check();
    await page.getByLabel("Irregular colour (2 points)").check();
    await page.getByLabel("Not known: Size").check();
    await page.getByRole("group", { name: "Do you suspect cancer?" })
      .getByLabel("Yes", { exact: true }).check();
    await page.getByRole("button", { name: "Save and continue" }).click();
    await page.getByText("A score of 2 on the 7-point checklist does not overrule that").waitFor();
  });
  deepEqual(await at.kept(), {
    problem: "lesion",
    site: "36141000:left",
    size_mm: "not_known",
    pigmented: "yes",
    seven_point: ["irregular_colour"],
    suspect_cancer: "yes",
  });
});

Deno.test("a date saves itself once it is whole, and whoever types an answer knows it", async () => {
  await using at = await atDraft();
  const version = {
    id: newId<"ServiceVersion">(),
    serviceId: at.service.id,
    number: 1,
    definition: { ...advice(true), questions: [...adviceQuestions] },
    savedBy: at.consultant.userId,
    savedAt: at.service.createdAt,
    validFrom: null,
    switchedOnBy: null,
    switchedOnAt: null,
  };
  await rowExists(at.store, serviceVersions, version);
  const draft = await referralExists(at.store, at, {
    state: "draft",
    history: { tested: "yes", tested_on: "not_known" },
    serviceVersionId: version.id,
  });
  await visit(at.served, { person: at.gp }, async (page) => {
    await page.goto(paths.referralHistory(draft.id));
    equal(await page.getByLabel("Not known: Latest tests").isChecked(), true);
    await page.getByLabel("Day").fill("3");
    equal(await page.getByLabel("Not known: Latest tests").isChecked(), false);
    await page.getByLabel("Month").fill("2");
    await page.getByLabel("Year").fill("2026");
    await page.getByLabel("Year").blur();
    await page.getByText(/^Saved at /).waitFor();
  });
  const row = await at.store.read.select().from(referrals).where(eq(referrals.id, draft.id)).get();
  equal(row?.history["tested_on"], "2026-02-03");
});
