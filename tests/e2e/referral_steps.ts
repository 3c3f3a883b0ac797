/** The steps of the main job, as people take them: a practice's, then a specialist's, then the practice's again. */
import { equal, match } from "node:assert/strict";
import type { Page } from "playwright-core";
import type { Store } from "@/db/store.ts";
import type { Served } from "@/tests/e2e/served.ts";
import { nextTestNumber } from "@/tests/factories/patients.ts";
import { knownPassword, organisationExists, personExists } from "@/tests/factories/people.ts";
import type { PhotographFile } from "@/tests/factories/photograph_files.ts";
import { serviceExists } from "@/tests/factories/referrals.ts";
import { paths } from "@/views/paths.ts";

export const answerGiven = {
  diagnosis: "Benign naevus",
  plan: "Reassure. No treatment and no follow-up. Ask again if it bleeds or grows.",
  outcome: "Treat in primary care",
} as const;

/** A GP and a consultant who know their passwords. */
export async function twoWhoWork(store: Store) {
  const practice = await organisationExists(store, { name: "Oakfield Surgery" });
  const skin = await organisationExists(store, { kind: "specialist", name: "Skin Advice Service" });
  await serviceExists(store, { organisationId: skin.id });
  return {
    gp: await personExists(store, "gp", {
      organisation: practice,
      name: "Dr Amara Nwosu",
      password: true,
    }),
    consultant: await personExists(store, "consultant", {
      organisation: skin,
      name: "Dr Priya Shah",
      password: true,
    }),
  };
}

export async function signIn(page: Page, email: string): Promise<void> {
  await page.goto(paths.home());
  await page.getByLabel("E-mail address").fill(email);
  await page.locator("#password").fill(knownPassword);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL((url) => url.pathname === paths.home());
}

export async function registerWalterFinch(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Find a patient" }).click();
  await page.getByRole("button", { name: "Register a patient" }).click();
  await page.getByLabel("NHS number").first().fill(nextTestNumber());
  await page.getByLabel("First name").fill("Walter");
  await page.getByLabel("Last name").fill("Finch");
  await page.getByLabel("Day").fill("20");
  await page.getByLabel("Month").fill("1");
  await page.getByLabel("Year").fill("1950");
  await page.getByLabel("Male", { exact: true }).check();
  await page.getByRole("button", { name: "Register patient" }).click();
  await page.getByText("Patient registered").waitFor();
  await page.getByRole("heading", { name: "Walter Finch", level: 1 }).waitFor();
}

/** From the patient's record to the page that asks for photographs. */
export async function beginReferral(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Refer this patient" }).click();
  await page.getByLabel("Urgent", { exact: true }).check();
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByLabel("What do you want to know?").fill("Is this mole safe to leave?");
  await page.getByLabel("Lesion", { exact: true }).check();
  await page.getByLabel("Where on the body is it?").selectOption("Outer side of the forearm");
  await page.getByLabel("How long has it been there?").fill("3 months");
  await chooseIn(page, "Is the lesion pigmented?", "No");
  await chooseIn(page, "Do you suspect cancer?", "No");
  await page.getByRole("group", { name: "Does any of these apply to the patient?" })
    .getByLabel("None of these").check();
  await page.getByRole("button", { name: "Save and continue" }).click();
  await page.getByRole("heading", { name: "Photographs", level: 1 }).waitFor();
}

const chooseIn = (page: Page, question: string, answer: string) =>
  page.getByRole("group", { name: question }).getByLabel(answer, { exact: true }).check();

/** Each is sent as it is chosen, or with the button where there are no scripts; then opened by the jobs. */
export async function addPhotographs(
  page: Page,
  served: Served,
  [overview, closeUp]: readonly [PhotographFile, PhotographFile],
  { javaScript }: { readonly javaScript: boolean },
): Promise<void> {
  await page.getByLabel("Where it is on the body").setInputFiles([asUpload(overview)]);
  await page.getByLabel("Close-up").setInputFiles([asUpload(closeUp)]);
  if (!javaScript) {
    await page.getByRole("button", { name: "Add photographs" }).click();
    await page.getByText("Photographs added").waitFor();
    await served.settled();
    await page.reload();
  }
  await page.locator("#photographs img").nth(1).waitFor();
  equal(await page.locator("#photographs img").count(), 2);
  await page.getByRole("button", { name: "Continue" }).click();
}

export async function recordConsentAndSend(page: Page): Promise<void> {
  await page.getByLabel("Yes, they agree").check();
  await page.getByLabel("They said so").check();
  await page.getByLabel("The patient decided").check();
  await page.getByRole("button", { name: "Record and continue" }).click();
  await page.getByLabel("Yes – I will ensure adequate clinical information is supplied").check();
  await page.getByRole("button", { name: "Send to Dermatology advice" }).click();
  await page.getByText("Referral sent").waitFor();
}

/** From the first page to the case, held. */
export async function claimTheCase(page: Page): Promise<void> {
  await page.getByRole("navigation", { name: "Places" }).getByRole("link", { name: "Queue" })
    .click();
  await page.getByRole("link", { name: "Lesion, outer side of the forearm" }).click();
  await page.getByRole("button", { name: "Claim this case" }).click();
  await page.getByRole("heading", { name: "Your answer" }).waitFor();
}

export async function answerTheCase(page: Page): Promise<void> {
  await page.getByLabel("Diagnosis").fill(answerGiven.diagnosis);
  await page.getByLabel("Plan").fill(answerGiven.plan);
  await page.getByLabel(answerGiven.outcome).check();
  await page.getByRole("button", { name: "Send the answer" }).click();
  await page.getByText(/leaves in \d+ seconds?/).waitFor();
}

/** The answer waits on the first page; read and acted on, nothing is left there. */
export async function readAnswerAndClose(page: Page): Promise<void> {
  await page.goto(paths.home());
  await page.getByRole("region", { name: "Answers to read" })
    .getByRole("link", { name: "Walter Finch" }).click();
  const answer = await page.getByRole("region", { name: /^Answer/ }).innerText();
  match(answer, new RegExp(answerGiven.diagnosis));
  match(answer, /Reassure\. No treatment/);
  await page.getByRole("button", { name: "Mark as read" }).click();
  await page.getByText("Answer marked as read").waitFor();
  await page.getByRole("button", { name: "Plan acted on: close the referral" }).click();
  await page.getByText("Referral closed").waitFor();
  await page.goto(paths.home());
  await page.getByText("You have read every answer").waitFor();
}

/** Playwright takes Node's buffers. */
const asUpload = (file: PhotographFile) => ({ ...file, buffer: Buffer.from(file.buffer) });
