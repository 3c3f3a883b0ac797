/** A line that brings nothing is dialled anew, but not while nothing is meant to come. */
import { deepEqual } from "node:assert/strict";
import { newLine } from "@/static/js/call/line.js";
import { standsIn } from "@/tests/support/stands_in.ts";

const nothing = () => {};
const second = 1000;

/** A line that the browser calls connected, and over which not a byte comes. */
function silentLine(talk: { byTelephone: boolean }) {
  let now = 0;
  let look = nothing;
  const said: string[] = [];
  const there = standsIn({
    performance: { now: () => now },
    setInterval: (each: () => void) => void (look = each),
  });
  const line = newLine({
    member: { id: "b" },
    dials: false,
    signalling: { isOpen: () => true, probe: nothing },
    sent: () => null,
    stream: () => undefined,
    rests: () => talk.byTelephone,
    heard: nothing,
    state: (what: string) => void said.push(what),
    told: nothing,
    opened: nothing,
  });
  const channel = Object.assign(new EventTarget(), { send: nothing });
  line.answer({
    answer: nothing,
    close: nothing,
    on: nothing,
    peerConnection: {
      iceConnectionState: "connected",
      getSenders: () => [],
      getStats: () => Promise.resolve(new Map()),
      createDataChannel: () => channel,
    },
  });
  return {
    said,
    async passes(seconds: number) {
      for (let each = 0; each < seconds; each++) {
        now += second;
        look();
        for (let turn = 0; turn < 10; turn++) await Promise.resolve();
      }
    },
    [Symbol.dispose]() {
      line.close();
      there[Symbol.dispose]();
    },
  };
}

Deno.test("a line over which nothing comes is connected anew", async () => {
  using line = await silentLine({ byTelephone: false });
  await line.passes(5);
  deepEqual(line.said, ["up", "reconnecting"]);
});

Deno.test("while people talk by telephone a line over which nothing comes is well, and for a while after", async () => {
  const talk = { byTelephone: true };
  using line = await silentLine(talk);
  await line.passes(60);
  talk.byTelephone = false;
  await line.passes(2);
  deepEqual(line.said, ["up"]);
});
