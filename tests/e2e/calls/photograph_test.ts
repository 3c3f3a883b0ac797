/** A photograph within a call: asked for, agreed to, taken with the call's own camera, and kept. */
import { deepEqual, equal, ok } from "node:assert/strict";
import type { Page } from "playwright-core";
import { photographs } from "@/db/schema/photographs.ts";
import { accessible } from "@/tests/e2e/accessible.ts";
import { atCamera, closeCallBrowser, picturesFlow } from "@/tests/e2e/calls/stage.ts";
import { serve } from "@/tests/e2e/served.ts";
import { clinicianInCall } from "@/tests/factories/closer_looks.ts";
import { testStore } from "@/tests/support/store.ts";
import { until } from "@/tests/support/until.ts";
import { paths } from "@/views/paths.ts";

Deno.test.afterAll(closeCallBrowser);

const connectionsKept = `
  self.connections = [];
  self.RTCPeerConnection = class extends RTCPeerConnection {
    constructor(...settings) {
      super(...settings);
      self.connections.push(this);
    }
  };
`;
const soundHeard = `(async () => {
  let bytes = 0;
  for (const each of self.connections) {
    for (const report of (await each.getStats()).values()) {
      if (report.type === "inbound-rtp" && report.kind === "audio") bytes += report.bytesReceived;
    }
  }
  return bytes;
})()`;

async function soundGoesOn(page: Page): Promise<void> {
  const before = await page.evaluate<number>(soundHeard);
  await until("more sound", async () => await page.evaluate<number>(soundHeard) > before);
}

Deno.test("a photograph is asked for, agreed to and taken in a call that goes on, and is in the record afterwards", async (test) => {
  await using store = await testStore(() => new Date());
  const parties = await clinicianInCall(store);
  const { id, clinician, carer, resident } = parties;
  await using served = await serve(store);
  await using hub = await atCamera(served, clinician);
  await using home = await atCamera(served, carer, { width: 360 });
  for (const { context } of [hub, home]) await context.addInitScript(connectionsKept);
  await home.page.goto(paths.call(id));
  await hub.page.goto(paths.call(id));
  await picturesFlow(hub.page);
  await picturesFlow(home.page);

  await test.step("the hub says what it wants to see, by keyboard", async () => {
    await hub.page.locator("summary", { hasText: "Look closer" }).press("Enter");
    await hub.page.getByLabel("What do you want to see?").fill("the left heel");
    await hub.page.getByRole("button", { name: "Ask for a photograph" }).press("Enter");
    await hub.page.getByRole("heading", { name: "You ask for a photograph: the left heel" })
      .waitFor();
    await accessible(hub.page);
  });
  const asks = home.page.getByRole("heading", {
    name: "Nadia Rahman asks for a photograph: the left heel",
  });
  await test.step("the home reads it, and a page read anew reads it again", async () => {
    await asks.waitFor();
    await home.page.reload();
    await asks.waitFor();
    await picturesFlow(home.page);
    await accessible(home.page);
  });
  await test.step("nothing is taken before somebody agrees", async () => {
    await home.page.getByRole("button", { name: "Take photograph" }).press("Enter");
    await home.page.getByText("Say who agrees to the photograph").waitFor();
  });
  await test.step("it is taken while pictures and sound go on", async () => {
    await home.page.getByLabel("The resident agrees").check();
    await home.page.getByRole("button", { name: "Take photograph" }).press("Enter");
    await home.page.getByRole("button", { name: "Take it", exact: true }).press("Enter");
    await home.page.getByRole("button", { name: "Send it" }).waitFor();
    await Promise.all([soundGoesOn(hub.page), soundGoesOn(home.page)]);
    await picturesFlow(hub.page);
    await accessible(home.page);
    await home.page.getByRole("button", { name: "Send it" }).press("Enter");
  });
  await test.step("the hub sees it arrive, and opens it while the call goes on", async () => {
    const arrived = hub.page.locator("#call-photographs figure a");
    await arrived.waitFor();
    const [viewer] = await Promise.all([hub.context.waitForEvent("page"), arrived.click()]);
    await viewer.getByText("Consent: care").waitFor();
    equal(await viewer.getByRole("link", { name: "Call", exact: true }).count(), 0);
    await viewer.close();
    await asks.waitFor({ state: "detached" });
    await Promise.all([soundGoesOn(hub.page), soundGoesOn(home.page)]);
    await picturesFlow(hub.page);
  });
  await test.step("the camera gave more than the call sends", async () => {
    const [kept] = await store.read.select().from(photographs);
    equal(kept?.state, "ready");
    ok((kept.width ?? 0) >= 1280, `${kept.width} × ${kept.height}`);
  });
  await test.step("afterwards it stands on both sides’ page of the call, and in the record", async () => {
    await hub.page.getByRole("button", { name: "End call" }).click();
    await hub.page.getByText("This call has ended").waitFor();
    for (const { page } of [hub, home]) {
      await page.getByRole("heading", { name: "Photographs of this call" }).waitFor();
      equal(await page.locator("figure.photograph img").count(), 1);
      await page.goto(paths.patient(resident.id));
      await page.getByRole("heading", { name: "Photographs from calls" }).waitFor();
    }
  });
  deepEqual([...served.errors], []);
});
