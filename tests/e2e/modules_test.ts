/** The browser modules, in a real browser, under the product's Content-Security-Policy. */
import { deepEqual, equal } from "node:assert/strict";
import type { Browser, Page } from "playwright-core";
import { type Sample, serveSamples } from "@/tests/e2e/sample_pages.tsx";
import { findQuickChromium, openBrowser } from "@/tests/support/chromium.ts";
import { until } from "@/tests/support/until.ts";

let browser: Browser;
Deno.test.beforeAll(async () => {
  browser = await openBrowser({ executablePath: await findQuickChromium() });
});
Deno.test.afterAll(() => browser.close());

/** Each test has its own server and page; anything the browser complains of fails it. */
function inBrowser(name: string, test: (page: Page, sample: Sample) => Promise<void>) {
  Deno.test(name, async () => {
    await using sample = await serveSamples();
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      // A failed answer is what some tests are about.
      if (message.type() === "error" && !message.text().includes("503")) {
        complaints.push(message.text());
      }
    });
    try {
      await test(page, sample);
      deepEqual(complaints, []);
    } finally {
      await page.close();
    }
  });
}

const focused = (page: Page) => page.locator(":focus");

inBrowser("the error summary takes the focus and leads into the fields", async (page, sample) => {
  await page.goto(`${sample.address}/form/sent-back`);
  equal(await focused(page).getAttribute("class"), "nhsuk-error-summary");
  await page.getByRole("link", { name: "Enter a date of birth" }).click();
  equal(await focused(page).getAttribute("name"), "born-day");
  await page.getByRole("link", { name: "Enter a last name" }).click();
  equal(await focused(page).getAttribute("name"), "family");
});

inBrowser("a choice shows what it opens; None unchooses the others", async (page, sample) => {
  await page.goto(`${sample.address}/form`);
  equal(await page.getByLabel("Phone number").isVisible(), false);
  await page.getByLabel("Phone", { exact: true }).check();
  equal(await page.getByLabel("Phone number").isVisible(), true);
  await page.getByLabel("Post").check();
  equal(await page.getByLabel("Phone number").isVisible(), false);
  await page.getByLabel("Large print").check();
  await page.getByLabel("None of these").check();
  equal(await page.getByLabel("Large print").isChecked(), false);
});

inBrowser("characters are counted, and a password can be seen", async (page, sample) => {
  await page.goto(`${sample.address}/form`);
  await page.getByLabel("History").fill("x".repeat(21));
  await page.getByText("You have 1 character too many").first().waitFor();
  await page.getByLabel("Password", { exact: true }).fill("secret words");
  await page.getByRole("button", { name: "Show password" }).click();
  equal(await page.locator("#password").getAttribute("type"), "text");
  await page.getByRole("button", { name: "Hide password" }).click();
  equal(await page.locator("#password").getAttribute("type"), "password");
});

inBrowser(
  "a draft saves what changed, and tries again until it has arrived",
  async (page, sample) => {
    await page.goto(`${sample.address}/form`);
    sample.failing = 1;
    await page.getByLabel("Last name").fill("Pell");
    const not = page.locator(".autosave--not");
    await not.getByText("Not saved yet").waitFor();
    await page.getByLabel("Large print").check();
    await page.getByText(/^Saved at \d+:\d\d[ap]m$/).waitFor();
    equal(await not.count(), 0);
    deepEqual(sample.received, ["/form/draft family=Pell&needs=large"]);
    // Waited for from before the cause: the answer may be quicker than the next line.
    const saved = page.waitForResponse((answer) => answer.url().endsWith("/draft"));
    await page.getByLabel("Large print").uncheck();
    await page.getByLabel("Last name").focus();
    await saved;
    equal(sample.received.at(-1), "/form/draft needs=");
  },
);

inBrowser("what was typed before the page's script came saves itself too", async (page, sample) => {
  const scriptMayCome = Promise.withResolvers<void>();
  await page.route(/\/static\/autosave\.\w+\.js$/, async (asked) => {
    await scriptMayCome.promise;
    await asked.continue();
  });
  await page.goto(`${sample.address}/form`, { waitUntil: "commit" });
  await page.getByLabel("Last name").fill("Pell");
  await page.getByLabel("Large print").check();
  scriptMayCome.resolve();
  await page.getByText(/^Saved at /).waitFor();
  deepEqual(sample.received, ["/form/draft family=Pell&needs=large"]);
});

/** Which button a form was sent by, phones of 2018 do not say; nor do they send one anew. */
const asIn2018 = `
  delete HTMLFormElement.prototype.requestSubmit;
  delete SubmitEvent.prototype.submitter;
`;

for (const [on, script] of [["", ""], [", on a phone of 2018 too", asIn2018]] as const) {
  inBrowser(`what saves itself arrives before what is sent after it${on}`, async (page, sample) => {
    await page.addInitScript(script);
    await page.route("**/form/draft", async (asked) => {
      await page.waitForTimeout(300);
      await asked.continue();
    });
    await page.goto(`${sample.address}/form`);
    await page.getByLabel("Last name").fill("Pe");
    const onItsWay = page.waitForRequest("**/form/draft");
    await page.getByLabel("History").focus();
    await onItsWay;
    await page.getByLabel("Last name").fill("Pell");
    const answered = page.waitForResponse(`${sample.address}/form`);
    await page.keyboard.press("Enter");
    await answered;
    deepEqual(sample.received.map((each) => each.split("&")[0]), [
      "/form/draft family=Pe",
      "/form family=Pell",
    ]);
    equal(sample.received[1]!.endsWith("&pressed=continue"), true);
  });
}

inBrowser("what is on its way as the page is left arrives all the same", async (page, sample) => {
  let lost = 0;
  await page.route("**/form/draft", async (asked) => {
    // The first is never answered: whoever goes on to the next page takes it with them.
    if (lost++ > 0) await asked.continue();
  });
  await page.goto(`${sample.address}/form`);
  await page.getByLabel("Last name").fill("Pell");
  const onItsWay = page.waitForRequest("**/form/draft");
  await page.getByLabel("History").focus();
  await onItsWay;
  await page.getByLabel("History").fill("Two weeks");
  await page.goto(`${sample.address}/queue`);
  await until("both have arrived", () => sample.received.length > 0);
  deepEqual(sample.received, ["/form/draft family=Pell&history=Two+weeks"]);
});

inBrowser(
  "who goes from a field to the button sends once, and nothing before",
  async (page, sample) => {
    await page.goto(`${sample.address}/form`);
    const answered = page.waitForResponse(`${sample.address}/form`);
    await page.evaluate(`{
    const field = document.querySelector("[name=family]");
    field.focus();
    field.value = "Pell";
    field.dispatchEvent(new Event("input", { bubbles: true }));
    const button = [...field.form.elements].find(({ type }) => type === "submit");
    button.focus();
    button.click();
  }`);
    await answered;
    deepEqual(sample.received.map((each) => each.split("&")[0]), ["/form family=Pell"]);
  },
);

inBrowser("a form pressed twice is sent once", async (page, sample) => {
  await page.goto(`${sample.address}/form`);
  await page.getByRole("button", { name: "Continue" }).dblclick();
  await page.waitForLoadState("networkidle");
  equal(sample.received.filter((each) => each.startsWith("/form family=")).length, 1);
});

inBrowser("htmx swaps under Trusted Types, and says what it did", async (page, sample) => {
  await page.goto(`${sample.address}/queue`);
  await page.getByRole("button", { name: "Claim one" }).click();
  await page.getByText("Yours").waitFor();
  equal(await page.locator("#announcer").textContent(), "You hold case one");
  // The answer came with a nonce of its own; its markup works on this page all the same.
  await page.getByRole("button", { name: "Again" }).click();
  await page.locator("#announcer", { hasText: "You hold case one again" }).waitFor({
    state: "attached",
  });
});

inBrowser("keys work in their area, and never while typing", async (page, sample) => {
  await page.goto(`${sample.address}/queue`);
  await page.keyboard.press("j");
  equal(await focused(page).count(), 0);
  await page.getByRole("link", { name: "Case one" }).focus();
  await page.keyboard.press("j");
  equal(await focused(page).textContent(), "Case two");
  await page.keyboard.press("k");
  equal(await focused(page).textContent(), "Case one");
  await page.keyboard.press("?");
  equal(await page.getByRole("dialog", { name: "Keys on this page" }).isVisible(), true);
  await page.keyboard.press("Escape");
  await page.getByLabel("Note on one").pressSequentially("jc?");
  equal(await page.getByLabel("Note on one").inputValue(), "jc?");
  await page.getByRole("link", { name: "Case one" }).focus();
  await page.keyboard.press("c");
  await page.getByText("Yours").waitFor();
});

inBrowser("keys are off for those who turned them off", async (page, sample) => {
  await page.goto(`${sample.address}/queue?off=1`);
  await page.getByRole("link", { name: "Case one" }).focus();
  await page.keyboard.press("j");
  equal(await focused(page).textContent(), "Case one");
});

inBrowser("two minutes before the end a press keeps the session", async (page, sample) => {
  await page.clock.install();
  await page.goto(`${sample.address}/form`);
  await page.clock.fastForward("28:01");
  const dialog = page.getByRole("dialog", { name: "Are you still there?" });
  await dialog.getByText("2 minutes").waitFor();
  await dialog.getByRole("button", { name: "Stay signed in" }).click();
  await dialog.waitFor({ state: "hidden" });
  deepEqual(sample.received, ["/session/extend"]);
});

inBrowser("at the end what was typed goes to the server first", async (page, sample) => {
  await page.clock.install();
  // A form that does not save itself, from before its scripts see it.
  await page.route("**/form", async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace(/ data-autosave="[^"]*"/, "");
    await route.fulfill({ response: answer, body });
  });
  // The samples have no such page, and their refusal runs no script, the stopped clock's neither.
  await page.route(
    "**/sign-in?*",
    (route) => route.fulfill({ body: "", contentType: "text/html" }),
  );
  await page.goto(`${sample.address}/queue`);
  await page.goto(`${sample.address}/form`);
  await page.getByLabel("Last name").fill("Pell");
  await page.clock.fastForward("31:00");
  await page.waitForURL(/\/sign-in/);
  const { searchParams } = new URL(page.url());
  deepEqual(Object.fromEntries(searchParams), { to: "/form", ended: "1", kept: "1" });
  equal(
    sample.received.some((each) => each.startsWith("/session/keep?path=%2Fform family=Pell")),
    true,
  );
});
