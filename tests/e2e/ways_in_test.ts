/** Each way in, as a practice takes it: by keyboard, on a phone, and without scripts. */
import { equal, match } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { referrals } from "@/db/schema/referrals.ts";
import type { Store } from "@/db/store.ts";
import { serve } from "@/tests/e2e/served.ts";
import { closeBrowser, visit } from "@/tests/e2e/visit.ts";
import { patientExists } from "@/tests/factories/patients.ts";
import {
  consentExists,
  partiesExist,
  photographExists,
  referralExists,
  type ReferralRow,
  wholeDraftExists,
} from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

Deno.test.afterAll(closeBrowser);

const rowOf = async (store: Store, { id }: Pick<ReferralRow, "id">) =>
  (await store.read.select().from(referrals).where(eq(referrals.id, id)))[0]!;

for (const javaScript of [true, false]) {
  const how = javaScript ? "with scripts" : "without scripts";

  Deno.test(`booked for photographs, photographed and sent, ${how}`, async () => {
    await using store = await testStore();
    const parties = await partiesExist(store);
    const draft = await referralExists(store, parties, { state: "draft", conversion: null });
    await consentExists(store, draft);
    await using served = await serve(store);
    await visit(served, { person: parties.receptionist, javaScript, width: 360 }, async (page) => {
      await page.goto(paths.referral(draft.id));
      await page.getByRole("button", { name: "Book for photographs" }).click();
      await page.getByLabel("Day").fill("2");
      await page.getByLabel("Month").fill("3");
      await page.getByLabel("Year").fill("2026");
      await page.getByLabel("Time").fill("later");
      await page.getByLabel("Where should the patient come?").fill("Treatment room 2");
      await page.getByRole("button", { name: "Book", exact: true }).click();
      await page.getByText("Enter the time, like 9am or 1:30pm").first().waitFor();
      equal(
        await page.getByLabel("Where should the patient come?").inputValue(),
        "Treatment room 2",
      );
      await page.getByLabel("Time").fill("2pm");
      await page.getByRole("button", { name: "Book", exact: true }).click();
      await page.getByText("2 March 2026 at 2pm").first().waitFor();
    });
    await visit(served, { person: parties.nurse, javaScript }, async (page) => {
      await page.goto(paths.photographClinic());
      const row = page.getByRole("listitem").filter({ hasText: "PELL, Edith" });
      match(await row.innerText(), /2pm/);
      await row.getByRole("button", { name: "Arrived: take photographs" }).click();
      await page.getByRole("heading", { name: "Photographs", level: 1 }).waitFor();
      await photographExists(store, draft);
      await page.goto(paths.photographClinic());
      await row.getByRole("button", { name: "Photographed" }).press("Enter");
      await row.getByText("Recorded by Sister Ruth Pell").waitFor();
      await page.goto(paths.referralCheck(draft.id));
      const send = page.getByRole("button", { name: "Send to Dermatology advice" });
      await send.click();
      await page.getByText("whether you authorise a referral").first().waitFor();
      await page.getByLabel("No – I only require advice at this time").check();
      await send.click();
      await page.getByRole("heading", { name: "What happens next" }).waitFor();
      match(await page.locator("main").innerText(), /You asked for advice only/);
    });
    equal((await rowOf(store, draft)).conversion, "not_authorised");
  });

  Deno.test(`the history is copied in, and what is recognised is taken when it is chosen, ${how}`, async () => {
    await using store = await testStore();
    const parties = await partiesExist(store);
    const draft = await referralExists(store, parties, { state: "draft", wayIn: "stored" });
    await using served = await serve(store);
    const text = "Medication\nAmlodipine 5mg tablets\n\nAllergies: Penicillin";
    await visit(served, { person: parties.gp, javaScript }, async (page) => {
      await page.goto(paths.referralHistory(draft.id));
      await page.getByRole("link", { name: "Copy in text from your own system" }).press("Enter");
      await page.getByLabel("Text from your system").fill(text);
      await page.getByRole("button", { name: "Save and look for what is known" }).press("Enter");
      await page.getByRole("heading", { name: "Recognised in the text" }).waitFor();
      equal((await rowOf(store, draft)).history["medicines"], undefined);
      await page.getByLabel("Medicines").press("Space");
      await page.getByRole("button", { name: "Put into the history" }).press("Enter");
      const medicines = page.getByLabel("Which medicines does the patient take?");
      equal(await medicines.inputValue(), "Amlodipine 5mg tablets");
    });
    const { history, pasted } = await rowOf(store, draft);
    equal(history["allergies"], undefined);
    equal(pasted?.replaceAll("\r\n", "\n"), text);
  });

  Deno.test(`waits for the patient, is found in the list and taken back, ${how}`, async () => {
    await using store = await testStore();
    const parties = await partiesExist(store);
    const draft = await referralExists(store, parties, { state: "draft" });
    await using served = await serve(store);
    await visit(served, { person: parties.gp, javaScript, width: 360 }, async (page) => {
      await page.goto(paths.referralInvitation(draft.id));
      await page.locator("[name=way][value=code]").check();
      await page.getByRole("button", { name: "Make the link" }).press("Enter");
      await page.getByRole("heading", { name: "Read this out to Edith Pell" }).waitFor();
      await page.goto(paths.referrals("with_patient"));
      match(await page.locator("main").innerText(), /Since\s+2 March 2026 at 9:30am/);
    });
    await visit(served, { person: parties.nurse, javaScript }, async (page) => {
      await page.goto(paths.referral(draft.id));
      await page.getByRole("button", { name: "Go on without the patient" }).click();
      await page.getByRole("button", { name: "Make it a draft again" }).click();
      await page.getByRole("heading", { name: "History", level: 1 }).waitFor();
    });
    equal((await rowOf(store, draft)).state, "draft");
  });

  Deno.test(`who was there is kept, and a second referral is linked to the first, ${how}`, async () => {
    await using store = await testStore();
    const parties = await partiesExist(store);
    const patientId = (await patientExists(store, { practiceId: parties.practice.id })).id;
    const before = await referralExists(store, parties, { patientId, state: "answered" });
    const draft = await wholeDraftExists(store, parties, { patientId });
    await using served = await serve(store);
    await visit(served, { person: parties.gp, javaScript }, async (page) => {
      await page.goto(paths.referralWayIn(draft.id));
      await page.getByLabel("Who was there").fill("Her daughter");
      await page.getByLabel("the patient did not want one").check();
      if (javaScript) await page.getByText(/^Saved at /).waitFor();
      await page.getByRole("button", { name: "Save and continue" }).click();
      await page.getByRole("heading", { name: "History", level: 1 }).waitFor();
      await page.goto(paths.referralCheck(draft.id));
      await page.getByRole("link", { name: "Say whether this is the same problem" }).click();
      await page.getByLabel(before.reference).check();
      await page.getByRole("button", { name: "Save and continue" }).click();
      await page.getByRole("button", { name: "Send to Dermatology advice" }).click();
      await page.getByRole("heading", { name: "What happens next" }).waitFor();
    });
    await visit(served, { person: parties.consultant, javaScript }, async (page) => {
      await page.goto(paths.referral(draft.id));
      const said = await page.locator("main").innerText();
      match(said, /Her daughter/);
      match(said, /Authorised to convert to a referral/);
      await page.getByRole("link", { name: "Lesion, forearm" }).click();
      match(await page.locator("main").innerText(), new RegExp(draft.reference));
    });
  });
}
