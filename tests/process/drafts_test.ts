/** The real process, stopped and started again while somebody types: every word of theirs is kept. */
import { equal } from "node:assert/strict";
import { arrive, closeBrowser } from "@/tests/e2e/visit.ts";
import { draftInFolder } from "@/tests/support/draft_in_folder.ts";
import { testFolder } from "@/tests/support/install.ts";
import { startProcess } from "@/tests/support/process.ts";
import { reverseProxy } from "@/tests/support/reverse_proxy.ts";
import { paths } from "@/views/paths.ts";

Deno.test.afterAll(closeBrowser);

const medicines = "Which medicines does the patient take?";
const treatments = "Which treatments have been tried, and did they help?";

for (const proxied of [false, true]) {
  Deno.test(`what is typed while the server restarts ${proxied ? "behind a proxy " : ""}is kept, with what was there before`, async () => {
    await using place = await testFolder();
    const { gp, id } = await draftInFolder(place.path);
    const settings = { BEDSIDE_DATA: place.path, BEDSIDE_TRUSTED_PROXIES: "127.0.0.1" };
    const first = await startProcess(settings);
    await using proxy = await reverseProxy(first.address);
    const served = proxied ? proxy : first;
    await using at = await arrive(served, { person: gp, cut: true });
    const { page } = at;
    await page.goto(paths.referralHistory(id));
    await page.getByLabel(medicines).fill("Amlodipine 5 mg");
    await page.getByText(/^Saved at /).waitFor();

    first.kill("SIGTERM");
    equal(await first.ended, 0);
    await page.getByLabel(treatments).fill("Hydrocortisone, no help");
    await page.getByText("there is no connection. Trying again").waitFor();
    const port = new URL(first.address).port;
    const second = await startProcess({ ...settings, BEDSIDE_PORT: port });
    await page.getByText(/^Saved at /).waitFor();
    await page.goto(paths.referralHistory(id));
    equal(await page.getByLabel(medicines).inputValue(), "Amlodipine 5 mg");
    equal(await page.getByLabel(treatments).inputValue(), "Hydrocortisone, no help");
    second.kill("SIGTERM");
    equal(await second.ended, 0);
  });

  Deno.test(`a form sent while the server restarts ${proxied ? "behind a proxy " : ""}arrives by loading the page again`, async () => {
    await using place = await testFolder();
    const { gp, id } = await draftInFolder(place.path);
    const settings = { BEDSIDE_DATA: place.path, BEDSIDE_TRUSTED_PROXIES: "127.0.0.1" };
    const first = await startProcess(settings);
    await using proxy = await reverseProxy(first.address);
    await using at = await arrive(proxied ? proxy : first, { person: gp, cut: true });
    const { page } = at;
    await page.goto(paths.referralHistory(id));
    await page.getByLabel(medicines).fill("Amlodipine 5 mg");
    first.kill("SIGTERM");
    equal(await first.ended, 0);
    await page.getByRole("button", { name: "Save and continue" }).click();
    await page.waitForLoadState();
    const port = new URL(first.address).port;
    const second = await startProcess({ ...settings, BEDSIDE_PORT: port });
    await page.reload();
    await page.goto(paths.referralHistory(id));
    equal(await page.getByLabel(medicines).inputValue(), "Amlodipine 5 mg");
    second.kill("SIGTERM");
    equal(await second.ended, 0);
  });
}
