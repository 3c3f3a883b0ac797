/** Who may signal to whom: those who are in one call at this moment, and nobody else. */
import { deepEqual, equal } from "node:assert/strict";
import {
  callBecomes,
  callMemberExists,
  liveCallExists,
  memberBecomes,
  twoInACall,
} from "@/tests/factories/live_calls.ts";
import {
  type BrokerClient,
  connect,
  joined,
  reaches,
  servedBroker,
} from "@/tests/support/broker_client.ts";
import { testStore } from "@/tests/support/store.ts";

const notIn = { type: "ERROR", payload: { msg: "not in this call" } };

async function isRefused(client: BrokerClient, src: string, dst: string): Promise<void> {
  client.send({ type: "OFFER", dst: src, payload: {} });
  deepEqual(await client.next(), { type: "EXPIRE", src, dst });
}

Deno.test("nobody reaches a member of another call, connected or not", async () => {
  await using store = await testStore();
  await using served = await servedBroker(store);
  const [home, hub] = await twoInACall(store);
  const [otherHome, otherHub] = await twoInACall(store);
  const one = await joined(served, home);
  const two = await joined(served, hub);
  const three = await joined(served, otherHub);
  await isRefused(one, otherHub.peerId, home.peerId);
  await isRefused(one, otherHome.peerId, home.peerId);
  await isRefused(one, "nobody", home.peerId);
  equal(served.broker.counts.refused, 3);
  equal(served.broker.counts.relayed, 0);
  await reaches(one, two, hub);
  await reaches(await joined(served, otherHome), three, otherHub);
});

for (const state of ["asked", "waiting_room"] as const) {
  Deno.test(`who is ${state} is connected, hears nobody and is heard by nobody until let in`, async () => {
    await using store = await testStore();
    await using served = await servedBroker(store);
    const [home, hub] = await twoInACall(store);
    const guest = await callMemberExists(store, home.callId, { kind: "guest", state });
    const one = await joined(served, home);
    const two = await joined(served, hub);
    const three = await joined(served, guest);
    await isRefused(three, home.peerId, guest.peerId);
    await isRefused(one, guest.peerId, home.peerId);
    await memberBecomes(store, guest, { state: "in" });
    await reaches(three, one, home);
    await reaches(two, three, guest);
  });
}

for (const state of ["left", "turned_away"] as const) {
  Deno.test(`who is ${state} is put out at once, and does not come back with the same ticket`, async () => {
    await using store = await testStore();
    await using served = await servedBroker(store);
    const [home, hub] = await twoInACall(store);
    const third = await callMemberExists(store, home.callId, { kind: "specialist" });
    const one = await joined(served, home);
    const two = await joined(served, hub);
    const three = await joined(served, third);
    await reaches(three, one, home);
    await memberBecomes(store, third, { state });
    deepEqual(await three.next(), notIn);
    equal((await three.closed).code, 4000);
    const again = await connect(served, third);
    deepEqual(await again.next(), notIn);
    await isRefused(one, third.peerId, home.peerId);
    await reaches(one, two, hub);
  });
}

Deno.test("what is sent in the moment of being turned away is not carried", async () => {
  await using store = await testStore();
  await using served = await servedBroker(store);
  const [home, hub] = await twoInACall(store);
  const guest = await callMemberExists(store, home.callId, { kind: "guest" });
  const one = await joined(served, home);
  const two = await joined(served, hub);
  const three = await joined(served, guest);
  await memberBecomes(store, guest, { state: "turned_away" });
  three.send({ type: "OFFER", dst: home.peerId, payload: {} });
  deepEqual(await three.next(), notIn);
  await reaches(two, one, home);
});

Deno.test("messages that wait for somebody are not given to who was turned away meanwhile", async () => {
  await using store = await testStore();
  await using served = await servedBroker(store, { waitMilliseconds: 50 });
  const [home] = await twoInACall(store);
  const guest = await callMemberExists(store, home.callId, { kind: "guest" });
  const one = await joined(served, home);
  one.send({ type: "OFFER", dst: guest.peerId, payload: {} });
  one.send({ type: "HEARTBEAT" });
  // On a slow machine it has expired before the next message is answered.
  const told = [await one.next()];
  await memberBecomes(store, guest, { state: "waiting_room" });
  const three = await joined(served, guest);
  told.push(await one.next());
  deepEqual(told.find(({ type }) => type === "EXPIRE"), {
    type: "EXPIRE",
    src: guest.peerId,
    dst: home.peerId,
  });
  await memberBecomes(store, guest, { state: "in" });
  await reaches(one, three, guest);
});

Deno.test("the end of a call is the end of everybody's line in it, and of no other's", async () => {
  await using store = await testStore();
  await using served = await servedBroker(store);
  const [home, hub] = await twoInACall(store);
  const [otherHome, otherHub] = await twoInACall(store);
  const three = await joined(served, otherHome);
  const four = await joined(served, otherHub);
  const lines = [await joined(served, home), await joined(served, hub)];
  await callBecomes(store, home.callId, { state: "ended" });
  for (const line of lines) deepEqual(await line.next(), notIn);
  deepEqual(await (await connect(served, home)).next(), notIn);
  await reaches(three, four, otherHub);
});

Deno.test("while it rings the two may already connect", async () => {
  await using store = await testStore();
  await using served = await servedBroker(store);
  const callId = await liveCallExists(store, { state: "ringing" });
  const home = await callMemberExists(store, callId);
  const hub = await callMemberExists(store, callId, { kind: "operator" });
  const one = await joined(served, home);
  await reaches(one, await joined(served, hub), hub);
});

Deno.test("a database that does not answer turns away, puts nobody out, and is asked again", async () => {
  await using store = await testStore();
  let isDown = false;
  const { read } = store;
  Object.defineProperty(store, "read", {
    get() {
      if (isDown) throw new Error("no answer");
      return read;
    },
  });
  await using served = await servedBroker(store);
  const [home, hub] = await twoInACall(store);
  const one = await joined(served, home);
  isDown = true;
  await memberBecomes(store, home, { state: "in" });
  await isRefused(one, hub.peerId, home.peerId);
  equal((await (await connect(served, hub)).closed).code, 1013);
  isDown = false;
  await reaches(one, await joined(served, hub), hub);
  equal(served.faults.length > 0, true);
});

Deno.test("a member whom nobody announced is found in the database", async () => {
  await using store = await testStore();
  await using served = await servedBroker(store);
  const [home] = await twoInACall(store);
  const one = await joined(served, home);
  const late = await callMemberExists(store, home.callId, { kind: "specialist" });
  await reaches(await joined(served, late), one, home);
});
