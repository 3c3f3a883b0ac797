/** A practice sends a link with real servers behind it, without JavaScript too, and sees what became of it. */
import { equal, match } from "node:assert/strict";
import { serve } from "@/tests/e2e/served.ts";
import { closeBrowser, visit } from "@/tests/e2e/visit.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { patientExists } from "@/tests/factories/patients.ts";
import { mailServer, mailTo } from "@/tests/support/mail_server.ts";
import { notifyDouble, textsTo } from "@/tests/support/notify_double.ts";
import { testStore } from "@/tests/support/store.ts";

Deno.test("a GP sends a link by text that is refused, sees why, and sends it by e-mail, with JavaScript off", async () => {
  await using store = await testStore();
  await using mail = await mailServer();
  await using notify = notifyDouble({ refuses: () => "phone_number Not a UK mobile number" });
  await using served = await serve(store, { mail: mailTo(mail.url), texts: textsTo(notify.url) });
  const { gp, practice, ...parties } = await partiesExist(store);
  const patient = await patientExists(store, {
    practiceId: practice.id,
    email: "edith@pell.example",
    phone: "07700 900123",
  });
  const { id } = await referralExists(store, { gp, practice, ...parties }, {
    state: "draft",
    patientId: patient.id,
  });
  await visit(served, { person: gp, width: 360, javaScript: false }, async (page) => {
    await page.goto(`/referrals/${id}/way-in`);
    await page.getByLabel("By the patient").check();
    await page.getByRole("button", { name: "Save and continue" }).click();
    await page.getByRole("heading", { name: "Send the patient a link", level: 1 }).waitFor();
    await page.getByLabel("By text message").check();
    await page.getByRole("button", { name: "Make the link" }).click();
    await page.getByRole("heading", { name: "Link to the patient" }).waitFor();
    await served.settled();
    await page.reload();
    await page.getByText("The number was refused. Check it with the patient").waitFor();
    await page.getByText("Send the link again", { exact: true }).click();
    await page.getByLabel("By e-mail").check();
    await page.getByRole("button", { name: "Send the link again" }).click();
    await page.getByRole("heading", { name: "Link to the patient" }).waitFor();
    await served.settled();
    await page.reload();
    await page.getByText("Link sent to edith@pell.example").first().waitFor();
    const theirs = mail.received.filter(({ to }) => to.includes("edith@pell.example"));
    equal(theirs.length, 1);
    match(theirs[0]!.raw, /Questions from Oakfield Surgery/);
  });
  await closeBrowser();
});
