import { equal, match } from "node:assert/strict";
import type { Page } from "playwright-core";
import { TOTP } from "otpauth";
import { accessible, expectError } from "@/tests/e2e/accessible.ts";
import { serve } from "@/tests/e2e/served.ts";
import { closeBrowser, visit } from "@/tests/e2e/visit.ts";
import {
  knownPassword,
  membershipExists,
  organisationExists,
  personExists,
} from "@/tests/factories/people.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { testStore } from "@/tests/support/store.ts";

async function signIn(page: Page, email: string): Promise<void> {
  await page.getByLabel("E-mail address").fill(email);
  await page.locator("#password").fill(knownPassword);
  await page.keyboard.press("Enter");
}

Deno.test("a wrong sign-in says so at its top, keeps the address and leads to it", async () => {
  await using store = await testStore();
  const gp = await personExists(store, "gp", { password: true });
  await using served = await serve(store);
  await visit(served, { width: 360 }, async (page) => {
    await page.goto("/referrals");
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.locator(".nhsuk-error-summary:focus").waitFor();
    await expectError(page, "email", "Enter your e-mail address");
    await expectError(page, "password", "Enter your password");
    await page.getByLabel("E-mail address").fill(gp.email);
    await page.locator("#password").fill("not my password");
    await page.keyboard.press("Enter");
    await page.locator(".nhsuk-error-summary:focus").waitFor();
    await expectError(page, "email", "The e-mail address or the password is not right");
    equal(await page.getByLabel("E-mail address").inputValue(), gp.email);
    equal(await page.locator("#password").inputValue(), "");
    await accessible(page);
    await page.locator("#password").fill(knownPassword);
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.pathname === "/referrals");
  });
});

for (const javaScript of [false, true]) {
  const how = javaScript ? "with" : "without";
  Deno.test(`an administrator sets up a second factor and signs in with it, ${how} JavaScript`, async () => {
    const clock = movingClock();
    await using store = await testStore(clock.now);
    const admin = await personExists(store, "administrator", {
      password: true,
      secondFactor: false,
    });
    await using served = await serve(store);
    await visit(served, { width: 360, javaScript }, async (page) => {
      const arrivesAt = async (heading: string) => {
        await page.getByRole("heading", { name: heading, level: 1 }).waitFor();
        await accessible(page);
      };
      await page.goto("/admin/jobs");
      await signIn(page, admin.email);
      await arrivesAt("Second factor");
      await page.getByRole("button", { name: "Set up" }).click();
      const secret = (await page.locator(".secret-key").innerText()).replaceAll(" ", "");
      const code = () => new TOTP({ secret }).generate({ timestamp: +clock.now() });
      await arrivesAt("Second factor");
      await page.getByLabel("Code from the app").fill(code());
      await page.keyboard.press("Enter");
      await arrivesAt("Your recovery codes");
      const recovery = await page.locator(".recovery-codes li").allInnerTexts();
      equal(recovery.length, 10);
      await page.getByRole("button", { name: "I have kept them" }).click();
      await page.waitForURL(/\/admin\/jobs$/);

      await page.goto("/sign-out");
      await page.locator("main").getByRole("button", { name: "Sign out" }).click();
      await signIn(page, admin.email);
      await arrivesAt("Enter your code");
      await page.getByLabel("Code", { exact: true }).fill("000000");
      await page.keyboard.press("Enter");
      await page.locator("#code-error").waitFor();
      await arrivesAt("Enter your code");
      clock.forward({ seconds: 60 });
      await page.getByLabel("Code", { exact: true }).fill(code());
      await page.keyboard.press("Enter");
      // The first page: whatever it shows, they are signed in.
      await page.waitForURL((url) => url.pathname === "/");
      await page.goto("/account");
      match(await page.locator("main").innerText(), /10 of 10 left/);

      // The phone is lost: a recovery code stands in for it, once.
      await page.goto("/sign-out");
      await page.locator("main").getByRole("button", { name: "Sign out" }).click();
      await signIn(page, admin.email);
      await page.getByLabel("Code", { exact: true }).fill(recovery[0]!);
      await page.keyboard.press("Enter");
      await page.waitForURL((url) => url.pathname === "/");
      await page.goto("/account");
      match(await page.locator("main").innerText(), /9 of 10 left/);
    });
  });
}

Deno.test("a person is warned, stays with one press, and later gets back what was on the screen", async () => {
  const clock = movingClock();
  await using store = await testStore(clock.now);
  const gp = await personExists(store, "gp", { password: true });
  const skin = await organisationExists(store, { kind: "specialist", name: "Skin Advice Service" });
  await membershipExists(store, gp.userId, "consultant", skin);
  await using served = await serve(store);
  await visit(served, { person: gp }, async (page) => {
    const passes = async (minutes: number) => {
      clock.forward({ minutes });
      await page.clock.fastForward(minutes * 60_000);
    };
    await page.clock.install();
    await page.goto("/account/memberships");
    const dialog = page.getByRole("dialog", { name: "Are you still there?" });
    await passes(29);
    await dialog.waitFor();
    await accessible(page);
    await page.getByRole("button", { name: "Stay signed in" }).click();
    await dialog.waitFor({ state: "hidden" });

    await page.getByLabel("Skin Advice Service").check();
    await passes(31);
    await page.waitForURL(/\/sign-in\?/);
    match(await page.locator("main").innerText(), /What you typed is kept/);
    await signIn(page, gp.email);
    await page.waitForURL(/\/account\/memberships\?kept=1/);
    equal(await page.getByLabel("Skin Advice Service").isChecked(), true);
  });
  await closeBrowser();
});
