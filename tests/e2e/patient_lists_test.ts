/** Many patients at once, and one patient twice: lists that are imported, records that are joined. */
import { equal, match } from "node:assert/strict";
import { patients } from "@/db/schema/patients.ts";
import { accessible, expectError } from "@/tests/e2e/accessible.ts";
import { serve } from "@/tests/e2e/served.ts";
import { closeBrowser, visit } from "@/tests/e2e/visit.ts";
import { nextTestNumber, patientExists } from "@/tests/factories/patients.ts";
import { personExists } from "@/tests/factories/people.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

Deno.test.afterAll(closeBrowser);

const listOf = (...rows: readonly string[]) => ({
  name: "patients.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(["NHS number,First name,Last name,Date of birth,Sex", ...rows].join("\n")),
});

Deno.test("a list is checked first, its good row is taken, and the bad one is corrected and taken", async () => {
  await using store = await testStore();
  const manager = await personExists(store, "practice_manager");
  const [good, bad] = [nextTestNumber(), nextTestNumber()];
  await using served = await serve(store);
  await visit(served, { person: manager, width: 360, javaScript: false }, async (page) => {
    await page.goto(paths.patients());
    await page.getByRole("link", { name: "Import a list" }).click();
    await page.getByRole("button", { name: "Check the list" }).click();
    await expectError(page, "list", "Choose a file");
    await page.getByLabel("The list, a CSV file").setInputFiles(listOf(
      `${good},Walter,Finch,20/1/1950,male`,
      `${bad},Ivy,Marsh,31/2/1943,female`,
    ));
    await page.getByRole("button", { name: "Check the list" }).click();
    await page.getByText("1 patient would be registered").waitFor();
    equal(await store.read.$count(patients), 0);
    await accessible(page);
    await page.getByRole("button", { name: "Register 1 patient" }).click();
    await page.getByRole("heading", { name: "The list was imported" }).waitFor();

    const coming = page.waitForEvent("download");
    await page.getByRole("link", { name: "Download the rows to correct" }).click();
    const rows = await Deno.readTextFile(await (await coming).path());
    match(rows, /Ivy/);
    await page.goto(paths.importPatients());
    await page.getByLabel("The list, a CSV file").setInputFiles({
      ...listOf(),
      buffer: Buffer.from(rows.replace("31/2/1943", "28/2/1943")),
    });
    await page.getByRole("button", { name: "Check the list" }).click();
    await page.getByRole("button", { name: "Register 1 patient" }).click();
    await page.getByRole("heading", { name: "The list was imported" }).waitFor();
  });
  equal(await store.read.$count(patients), 2);
});

Deno.test("two records of one person are compared, joined with a reason, and lead to one", async () => {
  await using store = await testStore();
  const gp = await personExists(store, "gp");
  const of = { practiceId: gp.organisationId };
  const kept = await patientExists(store, of);
  const second = await patientExists(store, { ...of, noNhsNumberReason: "not_known_yet" });
  await using served = await serve(store);
  await visit(served, { person: gp }, async (page) => {
    await page.goto(paths.patient(kept.id));
    await page.getByRole("link", { name: "Join with a second record" }).click();
    await page.getByRole("link", { name: "Compare" }).click();
    await page.getByRole("button", { name: "Join the records" }).click();
    await page.locator(".nhsuk-error-summary:focus").waitFor();
    await page.getByLabel("How do you know").fill("Same address, and her daughter confirmed it");
    await page.getByRole("button", { name: "Join the records" }).click();
    await page.getByText("The two records are now one").waitFor();
    await page.goto(paths.patient(second.id));
    equal(new URL(page.url()).pathname, paths.patient(kept.id));
  });
});
