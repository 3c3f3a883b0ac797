/** PeerJS as it is on npm, in a real browser, against our broker. */
import { deepEqual, equal } from "node:assert/strict";
import type { Page } from "playwright-core";
import { brokerOf } from "@/routes/calls/broker/broker_of.ts";
import { serve, type Served } from "@/tests/e2e/served.ts";
import { arrive, closeBrowser } from "@/tests/e2e/visit.ts";
import {
  type CallMember,
  callMemberExists,
  memberBecomes,
  twoInACall,
} from "@/tests/factories/live_calls.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

const client = await Deno.readTextFile(
  new URL("../../node_modules/peerjs/dist/peerjs.min.js", import.meta.url),
);

/** A page of ours with PeerJS in it, connected as this member; `events` tells what it was told. */
async function phone(served: Served, member: CallMember) {
  const visit = await arrive(served, { cut: true });
  const { page } = visit;
  await page.goto(paths.signIn());
  await page.evaluate(client);
  await page.evaluate(connect, [member.peerId, member.ticket] as const);
  return visit;
}

/** Runs in the page. */
function connect([id, token]: readonly [string, string]): void {
  const events: string[] = [];
  const { Peer } = globalThis as unknown as { Peer: new (...args: unknown[]) => Phone };
  const peer = new Peer(id, {
    host: location.hostname,
    port: location.port,
    path: "/peer",
    token,
    config: { iceServers: [] },
    debug: 0,
  });
  for (const name of ["open", "disconnected", "close", "connection"]) {
    peer.on(name, () => events.push(name));
  }
  peer.on("error", ({ type, message }) => events.push(`${type}: ${message}`));
  peer.on("connection", (data) => data.on("data", (words) => data.send(`heard ${words}`)));
  Object.assign(globalThis, { peer, events });
}

interface Phone {
  on(name: string, listener: (what: Phone & { type: string; message: string }) => void): void;
  send(words: string): void;
  connect(id: string): Phone;
  reconnect(): void;
  disconnect(): void;
}

const told = (page: Page, what: string): Promise<unknown> =>
  page.waitForFunction(
    (what) => (globalThis as unknown as { events: string[] }).events.includes(what),
    what,
  );
const ask = (page: Page, what: "reconnect" | "disconnect"): Promise<void> =>
  page.evaluate((what) => (globalThis as unknown as { peer: Phone }).peer[what](), what);

/** Says something over a connection of their own, and waits for the other's answer. */
const speaks = (page: Page, to: CallMember): Promise<string> =>
  page.evaluate((id) => {
    const { peer } = globalThis as unknown as { peer: Phone };
    return new Promise<string>((resolve) => {
      const data = peer.connect(id);
      data.on("open", () => data.send("hello"));
      data.on("data", (words) => resolve(String(words)));
    });
  }, to.peerId);

Deno.test("two browsers with PeerJS find one another through the broker, and one comes back", async () => {
  await using store = await testStore();
  await using served = await serve(store);
  const [home, hub] = await twoInACall(store);
  await using one = await phone(served, home);
  await using two = await phone(served, hub);
  await told(one.page, "open");
  await told(two.page, "open");
  equal(await speaks(one.page, hub), "heard hello");
  await ask(two.page, "disconnect");
  await told(two.page, "disconnected");
  await two.page.evaluate(() => (globalThis as unknown as { events: string[] }).events.length = 0);
  await ask(two.page, "reconnect");
  await told(two.page, "open");
  equal(await speaks(two.page, home), "heard hello");
  deepEqual(served.errors, []);
});

Deno.test("PeerJS is told why it may not, in words that a page can go by", async () => {
  await using store = await testStore();
  await using served = await serve(store);
  const [home, hub] = await twoInACall(store);
  const [stranger] = await twoInACall(store);
  await using one = await phone(served, home);
  await told(one.page, "open");
  await one.page.evaluate(
    (id) => void (globalThis as unknown as { peer: Phone }).peer.connect(id),
    stranger.peerId,
  );
  await told(one.page, `peer-unavailable: Could not connect to peer ${stranger.peerId}`);

  await using thief = await phone(served, { ...stranger, peerId: hub.peerId });
  await told(thief.page, `unavailable-id: ID "${hub.peerId}" is taken`);

  await using again = await phone(served, home);
  await told(again.page, "open");
  await told(one.page, "server-error: replaced");
  await told(one.page, "disconnected");

  const guest = await callMemberExists(store, home.callId, { kind: "guest" });
  await using third = await phone(served, guest);
  await told(third.page, "open");
  await memberBecomes(store, guest, { state: "turned_away" });
  await told(third.page, "server-error: not in this call");
  equal(brokerOf(store, { info() {}, warn() {}, error() {} }).counts.clients, 1);
  await closeBrowser();
});
