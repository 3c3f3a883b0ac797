/** A home whose network goes away in the middle of a call: picture and sound come back by themselves. */
import { deepEqual, ok } from "node:assert/strict";
import type { Page } from "playwright-core";
import { callEvents } from "@/db/schema/calls.ts";
import { atCamera, closeCallBrowser, picturesFlow, theyTalk } from "@/tests/e2e/calls/stage.ts";
import { serve } from "@/tests/e2e/served.ts";
import { callPartiesExist, hubRelaysOnly } from "@/tests/factories/calls.ts";
import { cameraArgs, openBrowser } from "@/tests/support/chromium.ts";
import {
  noOwnNetworks,
  outside,
  type OwnNetwork,
  ownNetwork,
} from "@/tests/support/own_network.ts";
import { noRelay, startRelay } from "@/tests/support/relay.ts";
import { testStore } from "@/tests/support/store.ts";
import { until } from "@/tests/support/until.ts";

Deno.test.afterAll(closeCallBrowser);

const because = await noOwnNetworks();
const becauseRelayed = because ?? await noRelay();
const seconds = (count: number) => new Promise((done) => setTimeout(done, count * 1000));

/** A pair that talks, the home's browser in a network of its own; through a relay and no other way. */
async function apart({ relayed = false } = {}) {
  const stack = new AsyncDisposableStack();
  const network = stack.use(await ownNetwork());
  const store = stack.use(await testStore(() => new Date()));
  const parties = await callPartiesExist(store);
  const relay = relayed ? stack.use(await startRelay({ address: outside })) : undefined;
  if (relay) await hubRelaysOnly(store, parties.hub);
  const served = stack.use(
    await serve(store, { hostname: outside, abrupt: true, ...relay && { turn: relay.settings } }),
  );
  const args = [...cameraArgs, `--unsafely-treat-insecure-origin-as-secure=${served.address}`];
  const without = ["WebRtcHideLocalIpsWithMdns"];
  const inside = await openBrowser({ args, without, executablePath: network.chromium });
  stack.defer(() => inside.close());
  const beside = await openBrowser({ args, without });
  stack.defer(() => beside.close());
  const home = stack.use(await atCamera(served, parties.carer, { chromium: inside }));
  const hub = stack.use(await atCamera(served, parties.handler, { chromium: beside }));
  await theyTalk(store, parties, [home, hub]);
  const events = async () =>
    (await store.read.select({ kind: callEvents.kind }).from(callEvents)).map(({ kind }) => kind);
  return { stack, network, store, served, home, hub, events };
}

async function bothSee(...pages: readonly Page[]): Promise<void> {
  for (const page of pages) await picturesFlow(page);
}

interface Cut {
  /** Long enough to be written down as lost. */
  readonly isLong: boolean;
  cut(network: OwnNetwork): Promise<void>;
}

const cable = "a cable that was pulled for 25 seconds";
const fromWiFi = "a tablet that goes from Wi-Fi to 4G";

const cuts: Readonly<Record<string, Cut>> = {
  [cable]: {
    isLong: true,
    async cut(network) {
      await network.link("down");
      await seconds(25);
      await network.link("up");
    },
  },
  "a router that was off for 15 seconds": {
    isLong: true,
    async cut(network) {
      await network.router("off");
      await seconds(15);
      await network.router("on");
    },
  },
  [fromWiFi]: {
    isLong: false,
    cut: (network) => network.changeAddress(),
  },
};

Deno.test({
  name: `a call comes back by itself after its network was cut${because ? ` (${because})` : ""}`,
  ignore: because !== undefined,
  fn: (test) => comesBack(test, Object.keys(cuts)),
});

Deno.test({
  name: `so does one through a relay${becauseRelayed ? ` (${becauseRelayed})` : ""}`,
  ignore: becauseRelayed !== undefined,
  fn: (test) => comesBack(test, [cable, fromWiFi], { relayed: true }),
});

async function comesBack(
  test: Deno.TestContext,
  names: readonly string[],
  way?: { readonly relayed: boolean },
): Promise<void> {
  const { stack, network, home, hub, events } = await apart(way);
  await using _stack = stack;
  const returned = async () => (await events()).filter((kind) => kind === "returned").length;
  for (const name of names) {
    const { isLong, cut } = cuts[name]!;
    await test.step(name, async () => {
      const before = await returned();
      await cut(network);
      await hub.page.getByText("Connecting…").waitFor();
      await hub.page.getByText("Connecting…").waitFor({ state: "detached" });
      await bothSee(hub.page, home.page);
      if (!isLong) return;
      await until("the line is written down as back", async () => await returned() > before);
      ok((await events()).includes("lost"));
    });
  }
}

Deno.test({
  name: `on a poor line sound stays, and the picture comes back${because ? ` (${because})` : ""}`,
  ignore: because !== undefined,
  async fn() {
    const { stack, network, home, hub, served } = await apart();
    await using _stack = stack;
    await network.limit(70);
    await hub.page.getByText("Sound only: the line is poor").waitFor({ timeout: 120_000 });
    await home.page.getByText("Your picture comes back by itself").waitFor();
    await network.limit();
    await hub.page.getByText("Sound only: the line is poor").waitFor({
      state: "detached",
      timeout: 120_000,
    });
    await bothSee(hub.page, home.page);
    deepEqual([...hub.faults, ...home.faults, ...served.errors], []);
  },
});
