/** The administrator looks how Bedside is doing, and hands the report on. */
import { equal, match, ok } from "node:assert/strict";
import { accessible } from "@/tests/e2e/accessible.ts";
import { serve, type Served } from "@/tests/e2e/served.ts";
import { closeBrowser, visit } from "@/tests/e2e/visit.ts";
import { jobExists } from "@/tests/factories/jobs.ts";
import { personExists } from "@/tests/factories/people.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

Deno.test.afterAll(closeBrowser);

/** An evening, a busy minute in it, one fault and one job that failed. */
async function eveningPasses(
  { watch }: Pick<Served, "watch">,
  pass: (minutes: number) => void,
): Promise<void> {
  for (let minute = 0; minute < 90; minute++) {
    pass(1);
    const asked = minute === 40 ? 60 : 5 + minute % 7;
    const request = { requestId: "", method: "GET", route: "/queue", status: 200 };
    for (let each = 0; each < asked; each++) {
      watch.answered({ ...request, milliseconds: 20 + each * 15 });
    }
    watch.counts.held(minute === 40 ? 1400 : 3);
    watch.counts.took(0, 2 + minute % 5);
    await watch.sample();
  }
  watch.answered({
    requestId: "01999999-aaaa-4bbb-8ccc-000000000000",
    method: "POST",
    route: "/referrals/:referralId/answer",
    status: 500,
    milliseconds: 3,
    error: new TypeError("x"),
  });
}

Deno.test("an administrator sees what is wrong and the last hours, and copies a report", async () => {
  let now = new Date("2026-03-02T17:00:00Z");
  await using store = await testStore(() => now);
  await jobExists(store, { state: "dead" });
  await using served = await serve(store);
  await eveningPasses(served, (minutes) => now = new Date(now.getTime() + minutes * 60_000));
  const administrator = await personExists(store, "administrator");
  await visit(served, { person: administrator }, async (page) => {
    await page.goto(paths.admin());
    await page.getByRole("link", { name: "How Bedside is doing" }).click();
    await page.getByRole("heading", { name: "Needs you" }).waitFor();
    await page.locator("strong", { hasText: "Everybody had to wait up to 1.4 seconds in 1 of" })
      .waitFor();
    await page.getByRole("img", { name: /^Requests a minute, .* to 60, last/ }).waitFor();
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      await accessible(page);
    }
    await page.getByRole("button", { name: "Copy the report" }).click();
    await page.getByText(/^Copied\. Paste it|Press Ctrl and C/).waitFor();
  });
});

Deno.test("without scripts the report is on the page, and saved as a text file", async () => {
  await using store = await testStore();
  const administrator = await personExists(store, "administrator");
  await using served = await serve(store);
  await visit(served, { person: administrator, javaScript: false, width: 360 }, async (page) => {
    await page.goto(paths.adminHealth());
    await accessible(page);
    equal(await page.getByRole("button", { name: "Copy the report" }).count(), 0);
    match(
      await page.getByRole("textbox", { name: "Report for support" }).inputValue(),
      /^Bedside: report for support/,
    );
    const saving = page.waitForEvent("download");
    await page.getByRole("link", { name: "Save it as a text file" }).click();
    ok((await saving).suggestedFilename().startsWith("bedside-report-"));
  });
});
