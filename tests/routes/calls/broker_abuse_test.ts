/** Whatever one browser sends, or does not read: it costs no other anything. */
import { deepEqual, equal, ok } from "node:assert/strict";
import { type CallMember, twoInACall } from "@/tests/factories/live_calls.ts";
import {
  type BrokerClient,
  joined,
  reaches,
  type ServedBroker,
  servedBroker,
} from "@/tests/support/broker_client.ts";
import { openRawSocket } from "@/tests/support/raw_socket.ts";
import { testStore } from "@/tests/support/store.ts";
import type { Store } from "@/db/store.ts";
import type { BrokerLimits } from "@/routes/calls/broker/limits.ts";

interface Stage extends AsyncDisposable {
  readonly store: Store;
  readonly served: ServedBroker;
  /** Who misbehaves, and who is in the same call. */
  readonly bad: CallMember;
  readonly other: CallMember;
  readonly otherLine: BrokerClient;
  /** Two of another call, who go on talking. */
  goOn(): Promise<void>;
}

async function stage(limits: Partial<BrokerLimits> = {}): Promise<Stage> {
  const store = await testStore();
  const served = await servedBroker(store, limits);
  const [bad, other] = await twoInACall(store);
  const [home, hub] = await twoInACall(store);
  const one = await joined(served, home);
  const two = await joined(served, hub);
  return {
    store,
    served,
    bad,
    other,
    otherLine: await joined(served, other),
    async goOn() {
      await reaches(one, two, hub);
      await reaches(two, one, home);
      deepEqual(served.faults, []);
    },
    async [Symbol.asyncDispose]() {
      await served[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}

const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;
const passedOver = {
  "nothing": "",
  "null": "null",
  "an array": "[]",
  "an array of signals": '[{"type":"OFFER"}]',
  "a number": "1e999",
  "a string": '"OFFER"',
  "half a text": '{"type":"OFFER","dst":',
  "no type": '{"dst":"x"}',
  "a type of ours": '{"type":"OPEN","dst":"x"}',
  "a type that is an object": '{"type":{},"dst":"x"}',
  "an id that is a number": '{"type":"OFFER","dst":7}',
  "an id that is null": '{"type":"LEAVE","dst":null}',
  "a very long id": JSON.stringify({ type: "OFFER", dst: "x".repeat(1000) }),
  "an own constructor": '{"__proto__":{"type":"OFFER"},"constructor":1}',
  "half a letter": '{"type":"\\ud800","dst":"\\udfff"}',
  "deep brackets": nested(30_000),
};
for (const [what, text] of Object.entries(passedOver)) {
  Deno.test(`a message of ${what} is passed over`, async () => {
    await using on = await stage();
    const line = await joined(on.served, on.bad);
    line.send(text);
    line.send({ type: "HEARTBEAT" });
    deepEqual(await line.next(), { type: "HB" });
    await reaches(line, on.otherLine, on.other);
    await on.goOn();
  });
}

Deno.test("a payload of deep brackets ends nothing", async () => {
  await using on = await stage();
  const line = await joined(on.served, on.bad);
  line.send(`{"type":"OFFER","dst":"${on.other.peerId}","payload":${nested(30_000)}}`);
  line.send({ type: "HEARTBEAT" });
  deepEqual(await line.next(), { type: "HB" });
  await on.goOn();
});

for (
  const [what, message, code] of [
    ["70 kB", "x".repeat(70_000), 1009],
    ["bytes", new Uint8Array(10), 1003],
  ] as const
) {
  Deno.test(`${what} end the line of who sent them, with a code that says why`, async () => {
    await using on = await stage();
    const line = await joined(on.served, on.bad);
    line.send(message);
    equal((await line.closed).code, code);
    equal(on.served.broker.counts.dropped, 1);
    await reaches(await joined(on.served, on.bad), on.otherLine, on.other);
    await on.goOn();
  });
}

Deno.test("a burst such as four parties make passes; a flood ends the line of who sent it", async () => {
  await using on = await stage();
  const line = await joined(on.served, on.bad);
  const signal = { type: "CANDIDATE", dst: on.other.peerId, payload: {} };
  for (let sent = 0; sent < 100; sent++) line.send(signal);
  for (let got = 0; got < 100; got++) equal((await on.otherLine.next()).type, "CANDIDATE");
  for (let sent = 0; sent < 2000; sent++) line.send(signal);
  await line.closed;
  equal(on.served.broker.counts.dropped, 1);
  ok(on.served.broker.counts.relayed < 1000);
  await on.goOn();
});

Deno.test("too many characters in a second end the line, too", async () => {
  await using on = await stage();
  const line = await joined(on.served, on.bad);
  const payload = "x".repeat(60_000);
  for (let sent = 0; sent < 50; sent++) line.send({ type: "OFFER", dst: on.bad.peerId, payload });
  await line.closed;
  equal(on.served.broker.counts.dropped, 1);
  await on.goOn();
});

Deno.test("messages for who is not there have their limits, and beyond them come back at once", async () => {
  await using on = await stage({ waitingForOne: 3, waitMilliseconds: 600_000 });
  const line = await joined(on.served, on.bad);
  on.otherLine.close();
  await on.otherLine.closed;
  for (let sent = 0; sent < 4; sent++) {
    line.send({ type: "OFFER", dst: on.other.peerId, payload: sent });
  }
  equal((await line.next()).type, "EXPIRE");
  equal(on.served.broker.counts.dropped, 1);
  const again = await joined(on.served, on.other);
  deepEqual([(await again.next()).payload, (await again.next()).payload], [0, 1]);
  await on.goOn();
});

Deno.test("all that waits together has a limit", async () => {
  await using on = await stage({ waiting: 1000, waitMilliseconds: 600_000 });
  const line = await joined(on.served, on.bad);
  on.otherLine.close();
  await on.otherLine.closed;
  line.send({ type: "OFFER", dst: on.other.peerId, payload: "x".repeat(2000) });
  equal((await line.next()).type, "EXPIRE");
  await on.goOn();
});

Deno.test("a reader who reads nothing is let go, and holds up nobody", async () => {
  await using on = await stage({
    messagesInSecond: 1e6,
    charactersInSecond: 1e9,
  });
  using slow = await openRawSocket(on.served.port, on.bad);
  await slow.upgraded();
  const payload = "x".repeat(60_000);
  const { counts } = on.served.broker;
  while (counts.dropped === 0) {
    for (let sent = 0; sent < 20; sent++) {
      on.otherLine.send({ type: "OFFER", dst: on.bad.peerId, payload });
    }
    on.otherLine.send({ type: "HEARTBEAT" });
    while ((await on.otherLine.next()).type !== "HB");
    await on.goOn();
  }
  const back = await joined(on.served, on.bad);
  on.otherLine.send({ type: "ANSWER", dst: on.bad.peerId, payload: {} });
  // What was not read in time waited for it.
  while ((await back.next()).type !== "ANSWER");
});

/** RFC 6455, 5.2: what no browser sends. */
const frames: Readonly<Record<string, readonly number[]>> = {
  "an unknown kind": [0x83, 0x80, 0, 0, 0, 0],
  "reserved bits": [0xf1, 0x80, 0, 0, 0, 0],
  "letters that are none": [0x81, 0x82, 0, 0, 0, 0, 0xc3, 0x28],
  "a length of 2^62": [0x81, 0xff, 0x40, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  "a ping of half a megabyte": [0x89, 0xff, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0],
  "a continuation of nothing": [0x80, 0x81, 0, 0, 0, 0, 0x61],
  "a close with half a code": [0x88, 0x81, 0, 0, 0, 0, 3],
};
for (const [what, bytes] of Object.entries(frames)) {
  Deno.test(`a frame of ${what} ends its own line alone`, async () => {
    await using on = await stage();
    using raw = await openRawSocket(on.served.port, on.bad);
    await raw.upgraded();
    await raw.write(Uint8Array.from(bytes));
    await raw.ended();
    await on.goOn();
    await reaches(await joined(on.served, on.bad), on.otherLine, on.other);
  });
}

Deno.test("lines that are cut without a word cost nobody anything", async () => {
  await using on = await stage();
  for (let cut = 0; cut < 50; cut++) {
    using raw = await openRawSocket(on.served.port, on.bad);
    if (cut % 2) await raw.upgraded();
  }
  await on.goOn();
  await reaches(await joined(on.served, on.bad), on.otherLine, on.other);
});

Deno.test("one network address has so many sockets, and no more", async () => {
  await using on = await stage({ socketsOfAddress: 4 });
  const line = await joined(on.served, on.bad);
  using raw = await openRawSocket(on.served.port, on.bad);
  equal(await raw.status(), 429);
  line.close();
  await line.closed;
  await on.goOn();
});

Deno.test("the install has so many sockets, and no more", async () => {
  await using on = await stage({ sockets: 4 });
  await joined(on.served, on.bad);
  using raw = await openRawSocket(on.served.port, on.bad);
  equal(await raw.status(), 503);
  await on.goOn();
});
