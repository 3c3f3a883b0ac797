/** Whoever waits to be let into a call tries camera, microphone and loudspeaker meanwhile. */
import { deepEqual, equal } from "node:assert/strict";
import { eq } from "drizzle-orm";
import type { Page } from "playwright-core";
import { callMembers } from "@/db/schema/calls.ts";
import { selfTests } from "@/db/schema/devices.ts";
import { admitMember } from "@/domain/calls/admit.ts";
import { accessible } from "@/tests/e2e/accessible.ts";
import { atCamera, closeCallBrowser } from "@/tests/e2e/calls/stage.ts";
import { serve } from "@/tests/e2e/served.ts";
import { guestInvited, handlerInCall } from "@/tests/factories/guests.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

Deno.test.afterAll(closeCallBrowser);

const nobody = { token: "none" };
const says = (page: Page, part: string, words: string) =>
  page.locator(`[data-part=${part}] [data-verdict-words]`, { hasText: words }).waitFor();
const helps = (page: Page, part: string) => page.locator(`[data-part=${part}] [data-help]`);

for (const width of [1280, 360]) {
  Deno.test(`at ${width} px: before and in the waiting room all is tried by keyboard, and nothing is sent`, async () => {
    await using store = await testStore(() => new Date());
    const at = await handlerInCall(store);
    const { token } = await guestInvited(store, at);
    await using served = await serve(store);
    await using guest = await atCamera(served, nobody, { width });
    const { page } = guest;
    const sent: string[] = [];
    page.on("request", (request) => request.method() !== "GET" && sent.push(request.url()));

    await page.goto(paths.guestCall(token));
    await tried(page);
    await page.getByRole("button", { name: "Ask to come in" }).click();
    await page.getByRole("heading", { name: "You are in the waiting room" }).waitFor();
    sent.length = 0;
    await tried(page);
    await accessible(page);
    deepEqual(sent, []);
    equal(await store.read.$count(selfTests), 0);
    deepEqual([...guest.faults, ...served.errors], []);
  });
}

async function tried(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Start the test" }).press("Enter");
  await page.getByText("Look into the camera and say something.").waitFor();
  await says(page, "camera", "Works");
  await says(page, "microphone", "Works");
  await page.getByText("You should hear a ring now.").waitFor();
  await page.getByRole("button", { name: "I hear nothing" }).press("Enter");
  await says(page, "loudspeaker", "Does not work");
  await helps(page, "loudspeaker").waitFor();
  await page.getByText("The test is finished.").waitFor();
  deepEqual([
    await helps(page, "camera").isVisible(),
    await helps(page, "microphone").isVisible(),
  ], [false, false]);
}

Deno.test("who blocks the camera is told what to do; a phone of 2018 tries its microphone all the same", async () => {
  await using store = await testStore(() => new Date());
  const at = await handlerInCall(store);
  const { token } = await guestInvited(store, at);
  await using served = await serve(store);
  await using guest = await atCamera(served, nobody, { width: 360 });
  const { page } = guest;
  await page.addInitScript(`
    self.webkitAudioContext = self.AudioContext;
    delete self.AudioContext;
    delete AnalyserNode.prototype.getFloatTimeDomainData;
    const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = (wanted) =>
      wanted.video ? Promise.reject(new DOMException("No", "NotAllowedError")) : open(wanted);
  `);
  await page.goto(paths.guestCall(token));
  await page.getByRole("button", { name: "Start the test" }).click();
  await says(page, "camera", "Does not work");
  await page.getByText("Let your browser use the camera.").waitFor();
  await says(page, "microphone", "Works");
  await page.getByRole("button", { name: "I hear it" }).click();
  await says(page, "loudspeaker", "Works");
  deepEqual([...guest.faults, ...served.errors], []);
});

Deno.test("let in over a line on which a page takes long, the call is asked for once and comes", async () => {
  await using store = await testStore(() => new Date());
  const at = await handlerInCall(store);
  const { token } = await guestInvited(store, at);
  await using served = await serve(store);
  await using guest = await atCamera(served, nobody, { width: 360 });
  const { page } = guest;
  // Every two seconds, in a twentieth of them.
  await page.addInitScript(`
    const often = self.setInterval.bind(self);
    self.setInterval = (does, pause) => often(does, pause / 20);
  `);
  await page.goto(paths.guestCall(token));
  await page.getByRole("button", { name: "Ask to come in" }).click();
  await page.getByRole("heading", { name: "You are in the waiting room" }).waitFor();
  const waits = await store.read.select().from(callMembers)
    .where(eq(callMembers.state, "waiting_room")).get();
  let asked = 0;
  await page.route(`**${paths.guestCall(token)}`, async (route) => {
    asked++;
    await new Promise((done) => setTimeout(done, 1000));
    await route.continue().catch(() => {});
  });
  await admitMember(store, at.handler, at.id, waits!.id);
  await page.locator("[data-call]").waitFor();
  equal(asked, 1);
  deepEqual([...guest.faults, ...served.errors], []);
});
