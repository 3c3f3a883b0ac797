/** What two people in a call can do beside talking, and what the page does for them by itself. */
import { deepEqual, equal } from "node:assert/strict";
import { callEvents, callMessages, calls } from "@/db/schema/calls.ts";
import { hubSettings } from "@/db/schema/hubs.ts";
import { placeCall } from "@/domain/calls/place.ts";
import { usualRules } from "@/domain/hubs/usual_settings.ts";
import { accessible } from "@/tests/e2e/accessible.ts";
import {
  answeredCallExists,
  atCamera,
  closeCallBrowser,
  picturesFlow,
  theyTalk,
} from "@/tests/e2e/calls/stage.ts";
import { serve } from "@/tests/e2e/served.ts";
import { callPartiesExist, nothingSaid } from "@/tests/factories/calls.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";
import { testStore } from "@/tests/support/store.ts";
import { until } from "@/tests/support/until.ts";
import { paths } from "@/views/paths.ts";

Deno.test.afterAll(closeCallBrowser);

/** Has the browser say what a test says of how much can go out. */
const feed = `
  const real = RTCPeerConnection.prototype.getStats;
  RTCPeerConnection.prototype.getStats = async function () {
    const stats = await real.call(this);
    return new Map([...stats].map(([id, each]) =>
      each.type === "candidate-pair" && self.outgoing !== undefined
        ? [id, { ...each, availableOutgoingBitrate: self.outgoing }]
        : [id, each]
    ));
  };
`;

/** Has the browser refuse the camera, and nothing else. */
const cameraBlocked = `
  const real = MediaDevices.prototype.getUserMedia;
  MediaDevices.prototype.getUserMedia = function (asked) {
    return asked.video
      ? Promise.reject(new DOMException("Not allowed", "NotAllowedError"))
      : real.call(this, asked);
  };
`;

Deno.test("two people write, point, go on by telephone and come back; what is kept is kept with the call", async (test) => {
  await using store = await testStore(() => new Date());
  const parties = await callPartiesExist(store);
  await using served = await serve(store);
  await using hub = await atCamera(served, parties.handler);
  await using home = await atCamera(served, parties.carer, { width: 360 });
  const id = await theyTalk(store, parties, [home, hub]);

  await test.step("the page can be used by everybody, on a phone too", async () => {
    await accessible(hub.page);
    await accessible(home.page);
  });
  await test.step("a microphone that is off is said at the other side", async () => {
    const mute = home.page.getByRole("button", { name: "Turn microphone off" });
    await mute.focus();
    await home.page.keyboard.press("Enter");
    await hub.page.getByText("Microphone is off").first().waitFor();
    await home.page.getByRole("button", { name: "Microphone is off", pressed: true }).click();
    await hub.page.locator(".tile__status", { hasText: "Microphone is off" })
      .waitFor({ state: "detached" });
  });
  await test.step("a camera that is off sends no picture, and is said", async () => {
    await home.page.getByRole("button", { name: "Turn camera off" }).click();
    await hub.page.locator(".tile--dark").getByText("Camera is off").waitFor();
    await home.page.getByRole("button", { name: "Camera is off", pressed: true }).click();
    await hub.page.locator(".tile--dark").waitFor({ state: "detached" });
    await picturesFlow(hub.page);
  });
  await test.step("what one writes the other reads", async () => {
    await hub.page.getByText("Write in this call").click();
    await hub.page.getByLabel("Write to everybody in the call").fill("Can you hear me?");
    await hub.page.keyboard.press("Enter");
    await home.page.getByText("Can you hear me?").waitFor();
    const [message] = await store.read.select().from(callMessages);
    equal(message?.words, "Can you hear me?");
  });
  await test.step("where one points both see", async () => {
    await hub.page.getByRole("button", { name: "Point at the picture" }).click();
    await hub.page.getByRole("application").press("Enter");
    await hub.page.locator(".tile .call__mark").waitFor({ state: "attached" });
    await home.page.locator(".call__own .call__mark").waitFor({ state: "attached" });
    await home.page.locator(".call__mark").waitFor({ state: "detached" });
  });
  await test.step("consent is kept as it is chosen", async () => {
    await hub.page.getByLabel("They cannot decide: it is in their best interests").check();
    await hub.page.getByLabel("Who decided").fill("Mary Okafor, daughter");
    await hub.page.getByLabel("Note").focus();
    await hub.page.getByText(/^Saved at/).first().waitFor();
    const row = () => store.read.select().from(calls).get();
    await until(
      "who decided is kept",
      async () => (await row())?.consentBy === "Mary Okafor, daughter",
    );
    equal((await row())?.consent, "best_interests");
  });
  await test.step("one goes on by telephone: both have the other's number, and nobody is sent", async () => {
    await home.page.getByText("Camera, microphone and telephone").click();
    await home.page.getByRole("button", { name: "Switch to telephone" }).click();
    await hub.page.getByText("Call Rosewood House on").waitFor();
    await home.page.getByText("Call Digital Care Hub on").waitFor();
    await hub.page.getByRole("button", { name: "Come back to video" }).click();
    await picturesFlow(hub.page);
    await picturesFlow(home.page);
    const events = await store.read.select({ kind: callEvents.kind }).from(callEvents);
    // On a slow machine the picture may have rested meanwhile, which is written down as well.
    const switched = events.filter(({ kind }) => !["audio_only", "video_again"].includes(kind));
    deepEqual(switched, [{ kind: "switched_to_telephone" }]);
  });
  await test.step("somebody of the hub who is not in it hears nothing of it", async () => {
    await using lead = await atCamera(served, parties.lead);
    await lead.page.goto(paths.call(id));
    await lead.page.getByRole("button", { name: "Ask to come in" }).waitFor();
    equal(await lead.page.locator("[data-call]").count(), 0);
    await accessible(lead.page);
    await lead.page.getByRole("button", { name: "Ask to come in" }).click();
    await lead.page.getByText("You have asked to come in").waitFor();
    await lead.page.locator("body").evaluate((body) => body.setAttribute("data-same", "yes"));
    // What happens in the call is none of theirs, until somebody says whether they may come in.
    const asked = lead.page.waitForResponse(/\/state$/);
    await hub.page.getByLabel("Write to everybody in the call").fill("Who is that?");
    await hub.page.keyboard.press("Enter");
    await home.page.getByText("Who is that?").waitFor();
    await asked;
    equal(await lead.page.locator("body").getAttribute("data-same"), "yes");
    await hub.page.getByRole("button", { name: "Turn away" }).click();
    await lead.page.getByText("You were not let in").waitFor();
  });
  await test.step("the home leaves, and comes back by one press", async () => {
    await home.page.getByRole("button", { name: "Leave the call" }).click();
    await hub.page.getByText("Nobody else is in the call").waitFor();
    await home.page.getByRole("button", { name: "Come back into the call" }).click();
    // The address alone brings nobody back: read anew it is the call's own.
    await home.page.waitForURL((url) => url.pathname === paths.call(id) && url.search === "");
    await picturesFlow(home.page);
    await picturesFlow(hub.page);
  });
  await test.step("a browser that crashed is back in the call as soon as its page is opened", async () => {
    await home.context.close();
    await using again = await atCamera(served, parties.carer);
    await again.page.goto(paths.call(id));
    await picturesFlow(again.page);
    await picturesFlow(hub.page);
    deepEqual(again.faults, []);
  });
  deepEqual([...hub.faults, ...home.faults, ...served.errors], []);
});

Deno.test("what a home tells the hub anew over a slow line is not undone by what it said before", async () => {
  await using store = await testStore(() => new Date());
  const { carer } = await callPartiesExist(store);
  const { id } = await placeCall(store, carer, { about: nothingSaid });
  await using served = await serve(store);
  await using home = await atCamera(served, carer);
  const { page } = home;
  let asked = 0;
  let answered = 0;
  page.on("response", (answer) => answered += answer.url().endsWith("/about") ? 1 : 0);
  await page.route("**/about", async (route) => {
    if (asked++ === 0) await page.waitForTimeout(500);
    await route.continue();
  });
  await page.goto(paths.call(id));
  await page.getByText("Your call is next").waitFor();
  for (const words of ["Fell", "Fell, does not wake"]) {
    await page.getByLabel("What is wrong?").fill(words);
    await page.getByRole("button", { name: "Tell the hub" }).click();
  }
  await until("both are answered", () => answered === 2);
  equal((await store.read.select().from(calls).get())?.about, "Fell, does not wake");
  deepEqual([...home.faults, ...served.errors], []);
});

Deno.test("what is written before the camera is allowed, or the script is there, is sent once and in no address", async () => {
  await using store = await testStore(() => new Date());
  const parties = await callPartiesExist(store);
  await using served = await serve(store);
  const id = await answeredCallExists(store, parties);
  await using hub = await atCamera(served, parties.handler);
  const { page } = hub;
  const kept = async () => (await store.read.select().from(callMessages)).map(({ words }) => words);
  const write = async (words: string) => {
    await page.getByText("Write in this call").click();
    await page.getByLabel("Write to everybody in the call").fill(words);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await until("it is kept", async () => (await kept()).includes(words));
    equal(new URL(page.url()).search, "");
  };
  await page.addInitScript("MediaDevices.prototype.getUserMedia = () => new Promise(() => {});");
  await page.route("**/messages", async (asked) => {
    await page.waitForTimeout(300);
    await asked.continue();
  });
  await page.goto(paths.call(id));
  await page.getByText("Opening camera and microphone").waitFor();
  await write("I am here");
  await page.waitForFunction("document.getElementById('words').value === ''");
  const scripts = /\/static\/call\.\w+\.js$/;
  await page.route(scripts, (asked) => asked.abort());
  await page.reload();
  await write("One moment");
  deepEqual((await kept()).sort(), ["I am here", "One moment"]);
});

Deno.test("where too little gets through the picture goes, by itself, and comes back by itself", async () => {
  await using store = await testStore(() => new Date());
  const parties = await callPartiesExist(store);
  await using served = await serve(store);
  await using hub = await atCamera(served, parties.handler);
  await using home = await atCamera(served, parties.carer);
  await home.context.addInitScript({ content: feed });
  await theyTalk(store, parties, [home, hub]);
  await home.page.evaluate("self.outgoing = 60_000");
  await hub.page.getByText("Smaller picture: the line is poor").waitFor();
  await hub.page.getByText("Sound only: the line is poor").waitFor();
  await home.page.getByText("Your picture comes back by itself").waitFor();
  await home.page.evaluate("self.outgoing = 2_000_000");
  await hub.page.getByText("the line is poor").waitFor({ state: "detached", timeout: 60_000 });
  await picturesFlow(hub.page);
  const events = await store.read.select({ kind: callEvents.kind }).from(callEvents);
  deepEqual(events.map(({ kind }) => kind), ["audio_only", "video_again"]);
  deepEqual([...hub.faults, ...home.faults, ...served.errors], []);
});

Deno.test("whoever does not come back in time is rung for, with the number to dial, until they are", async () => {
  await using store = await testStore(() => new Date());
  const parties = await callPartiesExist(store);
  await rowExists(store, hubSettings, {
    ...usualRules,
    hubId: parties.hub.id,
    healSeconds: 6,
    phone: "01632 960123",
  });
  await using served = await serve(store);
  await using hub = await atCamera(served, parties.handler);
  await using home = await atCamera(served, parties.carer);
  const id = await theyTalk(store, parties, [home, hub]);
  await home.context.close();
  await hub.page.getByText("Connecting…").waitFor();
  await hub.page.getByText(/is lost\. Call 01632 96\d+ by telephone/).waitFor();
  await using again = await atCamera(served, parties.carer);
  await again.page.goto(paths.call(id));
  await picturesFlow(again.page);
  await hub.page.getByText("is lost").waitFor({ state: "detached" });
  const kinds = async () =>
    (await store.read.select({ kind: callEvents.kind }).from(callEvents)).map(({ kind }) => kind);
  await until("the line is written down as lost and back", async () => (await kinds()).length > 1);
  deepEqual(await kinds(), ["lost", "returned"]);
  deepEqual([...hub.faults, ...again.faults, ...served.errors], []);
});

Deno.test("whoever blocks the camera is heard, is told that nobody sees them, and sees the other", async () => {
  await using store = await testStore(() => new Date());
  const parties = await callPartiesExist(store);
  await using served = await serve(store);
  await using hub = await atCamera(served, parties.handler);
  await using home = await atCamera(served, parties.carer);
  await hub.context.addInitScript({ content: cameraBlocked });
  const id = await answeredCallExists(store, parties);
  await home.page.goto(paths.call(id));
  await hub.page.goto(paths.call(id));
  await picturesFlow(hub.page);
  await hub.page.getByText("The camera cannot be used: you will be heard, and not seen").waitFor();
  await home.page.locator(".tile--dark").getByText("Camera is off").waitFor();
  deepEqual([...hub.faults, ...home.faults, ...served.errors], []);
});
