/** A home and a hub that talk through a real relay and no other way; the home's line to it can be poor. */
import { callEvents } from "@/db/schema/calls.ts";
import type { Page } from "playwright-core";
import { atCamera, theyTalk } from "@/tests/e2e/calls/stage.ts";
import { serve } from "@/tests/e2e/served.ts";
import { callPartiesExist, hubRelaysOnly } from "@/tests/factories/calls.ts";
import { type PoorLine, poorLine } from "@/tests/support/poor_line.ts";
import { startRelay } from "@/tests/support/relay.ts";
import { testStore } from "@/tests/support/store.ts";
import { until } from "@/tests/support/until.ts";

export async function theyTalkThroughRelay() {
  await using opened = new AsyncDisposableStack();
  const relay = opened.use(await startRelay());
  const line = opened.use(await poorLine(relay.port));
  const store = opened.use(await testStore(() => new Date()));
  const parties = await callPartiesExist(store);
  await hubRelaysOnly(store, parties.hub);
  const turn = { ...relay.settings, urls: relay.settings.urls.slice(0, 1) };
  const served = opened.use(await serve(store, { turn, abrupt: true }));
  const home = opened.use(await atCamera(served, parties.carer));
  const hub = opened.use(await atCamera(served, parties.handler));
  await home.context.addInitScript(throughLine(relay.port, line));
  await home.context.addInitScript(keepLines);
  await hub.context.addInitScript(keepLines);
  const id = await theyTalk(store, parties, [home, hub]);
  const events = async () =>
    (await store.read.select({ kind: callEvents.kind }).from(callEvents)).map(({ kind }) => kind);
  const stack = opened.move();
  return { stack, relay, line, store, parties, served, home, hub, id, events };
}

/** What this browser is told of the relay leads through the line instead. */
const throughLine = (port: number, line: PoorLine) => ({
  content: `{
    const Real = RTCPeerConnection;
    self.RTCPeerConnection = class extends Real {
      constructor(config, ...more) {
        super(JSON.parse(JSON.stringify(config).replaceAll(":${port}", ":${line.port}")), ...more);
      }
    };
  }`,
});

const keepLines = {
  content: `{
    const Real = RTCPeerConnection;
    self.lines = [];
    self.RTCPeerConnection = class extends Real {
      constructor(...all) {
        super(...all);
        self.lines.push(this);
      }
    };
  }`,
};

const soundHeard = `(async () => {
  let bytes = 0;
  for (const line of self.lines) {
    for (const each of (await line.getStats()).values()) {
      if (each.type === "inbound-rtp" && each.kind === "audio") bytes += each.bytesReceived;
    }
  }
  return bytes;
})()`;

/** Waits until more sound of the other arrives: a second of it, at the least rate that Opus has. */
export async function soundFlows(page: Page): Promise<void> {
  const before = await page.evaluate<number>(soundHeard);
  await until("more sound", async () => await page.evaluate<number>(soundHeard) > before + 750);
}
