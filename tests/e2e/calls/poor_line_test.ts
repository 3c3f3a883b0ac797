/** A call whose line loses packets or is too narrow: sound goes on, and the picture comes back by itself. */
import { deepEqual, equal } from "node:assert/strict";
import { calls } from "@/db/schema/calls.ts";
import { soundFlows, theyTalkThroughRelay } from "@/tests/e2e/calls/relayed.ts";
import { closeCallBrowser, picturesFlow } from "@/tests/e2e/calls/stage.ts";
import { noRelay } from "@/tests/support/relay.ts";
import { until } from "@/tests/support/until.ts";

Deno.test.afterAll(closeCallBrowser);

const because = await noRelay();
const poor = (name: string, fn: () => Promise<void>) =>
  Deno.test({
    name: `${name}${because ? ` (${because})` : ""}`,
    ignore: because !== undefined,
    fn,
  });
const long = { timeout: 120_000 };

for (const lossPercent of [5, 20]) {
  poor(
    `with ${lossPercent}% of all packets lost sound goes on, and the call is not given up`,
    async () => {
      const { stack, line, store, served, home, hub } = await theyTalkThroughRelay();
      await using _stack = stack;
      line.lossPercent = lossPercent;
      // Longer than a line may be silent before it is dialled anew.
      for (let times = 0; times < 8; times++) {
        await soundFlows(home.page);
        await soundFlows(hub.page);
      }
      line.lossPercent = 0;
      await picturesFlow(hub.page);
      await picturesFlow(home.page);
      for (const { page } of [home, hub]) equal(await page.getByText(/The line to/).count(), 0);
      equal((await store.read.select().from(calls).get())?.state, "live");
      deepEqual([...home.faults, ...hub.faults, ...served.errors], []);
    },
  );
}

poor(
  "what is heard badly gives up its picture, in words on both sides, until the line is good",
  async () => {
    const { stack, line, served, home, hub, events } = await theyTalkThroughRelay();
    await using _stack = stack;
    line.lossPercent = 35;
    const onlySound = hub.page.getByText("Sound only: the line is poor");
    await onlySound.waitFor(long);
    await home.page.getByText(/The line is (?:too )?poor/).first().waitFor();
    await soundFlows(hub.page);
    line.lossPercent = 0;
    await onlySound.waitFor({ state: "detached", ...long });
    await picturesFlow(hub.page);
    for (const kind of ["audio_only", "video_again"] as const) {
      await until(`${kind} is written down`, async () => (await events()).includes(kind));
    }
    deepEqual([...home.faults, ...hub.faults, ...served.errors], []);
  },
);

poor(
  "a line of 300 kbit/s carries sound and a smaller picture; one of 70 sound alone",
  async () => {
    const { stack, line, served, home, hub } = await theyTalkThroughRelay();
    await using _stack = stack;
    line.kilobits = 300;
    for (let times = 0; times < 5; times++) {
      await soundFlows(hub.page);
      await soundFlows(home.page);
    }
    await picturesFlow(hub.page);
    line.kilobits = 70;
    const onlySound = hub.page.getByText("Sound only: the line is poor");
    await onlySound.waitFor(long);
    await soundFlows(hub.page);
    line.kilobits = Infinity;
    await onlySound.waitFor({ state: "detached", ...long });
    await picturesFlow(hub.page);
    deepEqual([...home.faults, ...hub.faults, ...served.errors], []);
  },
);
