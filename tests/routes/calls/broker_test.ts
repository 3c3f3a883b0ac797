/** The protocol of PeerJS, as plain sockets speak it. */
import { deepEqual, equal } from "node:assert/strict";
import { reopened, twoInACall } from "@/tests/factories/live_calls.ts";
import { connect, joined, reaches, servedBroker } from "@/tests/support/broker_client.ts";
import { testStore } from "@/tests/support/store.ts";

for (const type of ["OFFER", "ANSWER", "CANDIDATE", "LEAVE", "EXPIRE", "RENEG"]) {
  Deno.test(`${type} reaches the other of the call, from whom it says by itself`, async () => {
    await using store = await testStore();
    await using served = await servedBroker(store);
    const [home, hub] = await twoInACall(store);
    const one = await joined(served, home);
    const two = await joined(served, hub);
    const payload = { connectionId: "mc_1", sdp: "v=0" };
    one.send({ type, dst: hub.peerId, src: "somebody else", payload, more: 1 });
    deepEqual(await two.next(), { type, src: home.peerId, dst: hub.peerId, payload });
    equal(served.broker.counts.relayed, 1);
    deepEqual(served.faults, []);
  });
}

Deno.test("a heartbeat is answered, so that a page notices when its line is dead", async () => {
  await using store = await testStore();
  await using served = await servedBroker(store);
  const [home] = await twoInACall(store);
  const one = await joined(served, home);
  one.send({ type: "HEARTBEAT" });
  deepEqual(await one.next(), { type: "HB" });
});

Deno.test("messages for a member who comes a moment later are there, in order", async () => {
  await using store = await testStore();
  await using served = await servedBroker(store);
  const [home, hub] = await twoInACall(store);
  const one = await joined(served, home);
  for (const payload of [1, 2, 3]) one.send({ type: "CANDIDATE", dst: hub.peerId, payload });
  one.send({ type: "HEARTBEAT" });
  await one.next();
  const two = await joined(served, hub);
  const got = [await two.next(), await two.next(), await two.next()];
  deepEqual(got.map(({ payload }) => payload), [1, 2, 3]);
});

Deno.test("messages for a member who does not come are given back as EXPIRE", async () => {
  await using store = await testStore();
  await using served = await servedBroker(store, { waitMilliseconds: 20 });
  const [home, hub] = await twoInACall(store);
  const one = await joined(served, home);
  one.send({ type: "OFFER", dst: hub.peerId, payload: {} });
  deepEqual(await one.next(), { type: "EXPIRE", src: hub.peerId, dst: home.peerId });
  equal(served.broker.counts.expired, 1);
});

Deno.test("LEAVE to nobody ends one's own line", async () => {
  await using store = await testStore();
  await using served = await servedBroker(store);
  const [home] = await twoInACall(store);
  const one = await joined(served, home);
  one.send({ type: "LEAVE" });
  equal((await one.closed).code, 1000);
  equal(served.broker.counts.clients, 0);
});

Deno.test("a browser that comes back is let in at once, and its older line is told so", async () => {
  await using store = await testStore();
  await using served = await servedBroker(store);
  const [home, hub] = await twoInACall(store);
  const older = await joined(served, home);
  const two = await joined(served, hub);
  const newer = await joined(served, home);
  deepEqual(await older.next(), { type: "ERROR", payload: { msg: "replaced" } });
  equal((await older.closed).code, 4000);
  await reaches(two, newer, home);
  await reaches(newer, two, hub);
  equal(served.broker.counts.takeOvers, 1);
  equal(served.broker.counts.clients, 2);
});

Deno.test("a page that opens the call anew takes over under its new id", async () => {
  await using store = await testStore();
  await using served = await servedBroker(store);
  const [home, hub] = await twoInACall(store);
  const older = await joined(served, home);
  const two = await joined(served, hub);
  const again = await reopened(store, home);
  const newer = await joined(served, again);
  deepEqual(await older.next(), { type: "ERROR", payload: { msg: "replaced" } });
  await reaches(two, newer, again);
  const late = await connect(served, home);
  deepEqual(await late.next(), { type: "ERROR", payload: { msg: "replaced" } });
  await reaches(newer, two, hub);
});

Deno.test("an id other than the ticket's is taken, another key is wrong", async () => {
  await using store = await testStore();
  await using served = await servedBroker(store);
  const [home, hub] = await twoInACall(store);
  const two = await joined(served, hub);
  const thief = await connect(served, home, { id: hub.peerId });
  deepEqual(await thief.next(), { type: "ID-TAKEN" });
  equal((await thief.closed).code, 4000);
  const other = await connect(served, home, { key: "other" });
  deepEqual(await other.next(), { type: "INVALID-KEY" });
  await reaches(await joined(served, home), two, hub);
});
