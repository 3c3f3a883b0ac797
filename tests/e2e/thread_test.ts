/** Both sides of a referral write to each other: with the keyboard alone, and without JavaScript. */
import { deepEqual, equal } from "node:assert/strict";
import { findMessages } from "@/domain/messages/find.ts";
import { serve } from "@/tests/e2e/served.ts";
import { closeBrowser, visit } from "@/tests/e2e/visit.ts";
import { messageExists } from "@/tests/factories/messages.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

Deno.test.afterAll(closeBrowser);

Deno.test("from the keyboard: a message is found from the first page, replied to, and read by the other side", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "answered" });
  await messageExists(store, id, parties.consultant, "Has the biopsy been booked?");
  await using served = await serve(store);
  await visit(served, { person: parties.nurse }, async (page) => {
    await page.goto(paths.home());
    await page.getByRole("link", { name: "1 referral has messages to read" }).press("Enter");
    await page.getByRole("heading", { name: "Messages to read" }).waitFor();
    await page.getByRole("list").getByRole("link").filter({ hasText: "," }).first().press("Enter");
    await page.getByText("Has the biopsy been booked?").waitFor();
    await page.getByLabel("Your reply").focus();
    const saved = page.waitForResponse((answer) => answer.url().endsWith("/messages/draft"));
    await page.keyboard.type("It is on Monday");
    await saved;
    await page.reload();
    await page.getByLabel("Your reply").press("Control+Enter");
    await page.getByText("Message sent").waitFor();
    await page.getByText(`Read by ${parties.nurse.name}`).waitFor();
  });
  await visit(served, { person: parties.consultant }, async (page) => {
    await page.goto(paths.referral(id));
    await page.getByText("It is on Monday").waitFor();
    await page.getByRole("button", { name: "Mark the message as read" }).press("Enter");
    await page.getByText(`Read by ${parties.consultant.name}`).waitFor();
  });
  const said = await findMessages(store.read, parties.gp, id);
  deepEqual(said.map(({ readBy }) => readBy.length), [1, 1]);
});

Deno.test("a message that is pressed while the line is cut stays on the screen, and goes once the line is back", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "answered" });
  await using served = await serve(store);
  await visit(served, { person: parties.nurse, cut: true }, async (page, { context }) => {
    await page.goto(paths.referralMessages(id));
    const words = page.getByLabel("Your message");
    const button = page.getByRole("button", { name: "Send the message" });
    await context.setOffline(true);
    await words.fill("It is on Monday");
    for (const _press of [1, 2]) {
      await button.click();
      await page.getByText("Not sent: there is no connection").waitFor();
      equal(await words.inputValue(), "It is on Monday");
    }
    await context.setOffline(false);
    await page.getByText("Saved at").waitFor();
    await button.click();
    await page.getByText("Message sent").waitFor();
  });
  equal((await findMessages(store.read, parties.gp, id)).length, 1);
});

Deno.test("without JavaScript: an empty message is refused in words, and a long one keeps every word", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "waiting" });
  await using served = await serve(store);
  await visit(served, { person: parties.gp, javaScript: false, width: 360 }, async (page) => {
    await page.goto(paths.referral(id));
    await page.getByRole("button", { name: "Write a message" }).click();
    await page.getByRole("button", { name: "Send the message" }).click();
    await page.getByRole("link", { name: "Write your message" }).waitFor();
    const long = "word ".repeat(900);
    await page.getByLabel("Your message").fill(long);
    await page.getByRole("button", { name: "Send the message" }).click();
    await page.getByRole("link", { name: "Message must be 4,000 characters or fewer" }).waitFor();
    deepEqual(await page.getByLabel("Your message").inputValue(), long);
    await page.getByLabel("Your message").fill("She is away next week");
    await page.getByRole("button", { name: "Send the message" }).click();
    await page.getByText("Message sent").waitFor();
    await page.getByText("She is away next week").waitFor();
  });
});

Deno.test("on the open page of a case a colleague is told that something was written", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "claimed" });
  await using served = await serve(store);
  await visit(served, { person: parties.consultant }, async (specialist) => {
    const listening = specialist.waitForResponse((answer) => answer.url().includes("/stream"));
    await specialist.goto(paths.referral(id));
    await listening;
    await visit(served, { person: parties.gp }, async (page) => {
      await page.goto(paths.referralMessages(id));
      await page.getByLabel("Your message").fill("It has bled since");
      await page.getByRole("button", { name: "Send the message" }).click();
      await page.getByText("Message sent").waitFor();
    });
    await specialist.getByRole("link", { name: "Open it as it is now" }).click();
    await specialist.getByText("It has bled since").waitFor();
  });
});

Deno.test("a button that is pressed again before the page's script has come sends one message", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "answered" });
  await using served = await serve(store);
  await visit(served, { person: parties.gp }, async (page) => {
    const pressedTwice = Promise.withResolvers<void>();
    let press = () => Promise.resolve();
    let arrived = 0;
    await page.route("**/*.js", (asked) => pressedTwice.promise.then(() => asked.continue()));
    await page.route(`**${paths.referralMessages(id)}`, async (asked) => {
      if (asked.request().method() === "GET") return await asked.continue();
      const response = await asked.fetch({ maxRedirects: 0 });
      if (++arrived === 1) await press();
      else pressedTwice.resolve();
      await pressedTwice.promise;
      // The browser has let go of the first.
      await asked.fulfill({ response }).catch(() => {});
    });
    await page.goto(paths.referralMessages(id), { waitUntil: "commit" });
    await page.getByLabel("Your message").fill("It has bled since");
    const button = page.getByRole("button", { name: "Send the message" });
    await button.scrollIntoViewIfNeeded();
    const { x, y } = (await button.boundingBox())!;
    press = () => page.mouse.click(x + 5, y + 5);
    await press();
    await page.getByText("Message sent").waitFor();
  });
  deepEqual((await findMessages(store.read, parties.gp, id)).length, 1);
});
