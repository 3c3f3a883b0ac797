/** What is refused before there is a socket, and what a genuine ticket is told. */
import { deepEqual, equal, ok } from "node:assert/strict";
import { mintTicket } from "@/domain/calls/ticket.ts";
import { type CallMember, twoInACall } from "@/tests/factories/live_calls.ts";
import { personExists } from "@/tests/factories/people.ts";
import { testSecret } from "@/tests/support/app.ts";
import { connect, joined, reaches, servedBroker } from "@/tests/support/broker_client.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { testStore } from "@/tests/support/store.ts";

type Asked = Record<string, string>;

const handshake: Asked = {
  connection: "Upgrade",
  upgrade: "websocket",
  "sec-websocket-key": "dGhlIHNhbXBsZSBub25jZQ==",
  "sec-websocket-version": "13",
};

/** The answer's first line and all that follows, as it is on the wire. */
async function answerTo(port: number, path: string, headers: Asked): Promise<string> {
  using line = await Deno.connect({ hostname: "127.0.0.1", port });
  const lines = Object.entries({ host: `127.0.0.1:${port}`, ...headers })
    .map(([name, value]) => `${name}: ${value}\r\n`).join("");
  await line.write(new TextEncoder().encode(`GET ${path} HTTP/1.1\r\n${lines}\r\n`));
  const bytes = new Uint8Array(4096);
  return new TextDecoder().decode(bytes.subarray(0, await line.read(bytes) ?? 0));
}

const pathOf = ({ peerId, ticket }: Pick<CallMember, "peerId" | "ticket">) =>
  `/peer/peerjs?${new URLSearchParams({ key: "peerjs", id: peerId, token: ticket })}`;

const statusOf = (answer: string) => Number(answer.split(" ")[1]);

Deno.test("a ticket that was not made here never gets a socket", async () => {
  await using store = await testStore();
  await using served = await servedBroker(store);
  const [home, hub] = await twoInACall(store);
  const origin = `http://127.0.0.1:${served.port}`;
  const made = mintTicket("another secret", { ...home, now: store.now() });
  for (const ticket of ["", "x", "a.b", made, `${home.ticket}x`, hub.ticket.slice(0, -9)]) {
    const path = pathOf({ ...home, ticket });
    equal(statusOf(await answerTo(served.port, path, { ...handshake, origin })), 401, ticket);
  }
  equal(served.broker.counts.refused, 6);
  await reaches(await joined(served, home), await joined(served, hub), hub);
});

Deno.test("a page of elsewhere never gets a socket, whatever its ticket", async () => {
  await using store = await testStore();
  await using served = await servedBroker(store);
  const [home] = await twoInACall(store);
  const origins = ["https://elsewhere.example", "null", "http://127.0.0.1", undefined];
  for (const origin of origins) {
    const headers = { ...handshake, ...(origin ? { origin } : {}) };
    equal(statusOf(await answerTo(served.port, pathOf(home), headers)), 403, String(origin));
  }
  for (const origin of ["http://localhost", `http://127.0.0.1:${served.port}`]) {
    const answer = await answerTo(served.port, pathOf(home), { ...handshake, origin });
    equal(statusOf(answer), 101, origin);
  }
});

Deno.test("an expired ticket is told so, and a new one for the same id goes on", async () => {
  const clock = movingClock();
  await using store = await testStore(clock.now);
  await using served = await servedBroker(store);
  const [home, hub] = await twoInACall(store);
  const one = await joined(served, home);
  const two = await joined(served, hub);
  clock.forward({ seconds: 60 });
  await reaches(one, two, hub);
  const late = await connect(served, home);
  deepEqual(await late.next(), { type: "ERROR", payload: { msg: "expired" } });
  equal((await late.closed).code, 4000);
  await reaches(two, one, home);
  const ticket = mintTicket(testSecret, { ...home, now: store.now() });
  await reaches(two, await joined(served, { ...home, ticket }), home);
});

Deno.test("a ticket of another call opens nothing in this one", async () => {
  await using store = await testStore();
  await using served = await servedBroker(store);
  const [home, hub] = await twoInACall(store);
  const [stolen] = await twoInACall(store);
  const one = await joined(served, home);
  const two = await joined(served, hub);
  const thief = await connect(served, stolen, { id: home.peerId });
  deepEqual(await thief.next(), { type: "ID-TAKEN" });
  const inTheirs = await joined(served, stolen);
  inTheirs.send({ type: "OFFER", dst: home.peerId, payload: {} });
  equal((await inTheirs.next()).type, "EXPIRE");
  await reaches(one, two, hub);
});

Deno.test("a ticket that was listened to and used again takes the line over, and says so to its owner", async () => {
  await using store = await testStore();
  await using served = await servedBroker(store);
  const [home, hub] = await twoInACall(store);
  const one = await joined(served, home);
  await joined(served, hub);
  await joined(served, home);
  deepEqual(await one.next(), { type: "ERROR", payload: { msg: "replaced" } });
  const again = await joined(served, home);
  equal(served.broker.counts.clients, 2);
  again.send({ type: "HEARTBEAT" });
  equal((await again.next()).type, "HB");
});

Deno.test("what is no WebSocket, or half of one, is told so", async () => {
  await using store = await testStore();
  await using served = await servedBroker(store);
  const [home] = await twoInACall(store);
  const path = pathOf(home);
  const origin = `http://127.0.0.1:${served.port}`;
  equal(statusOf(await answerTo(served.port, path, { origin })), 426);
  for (const missing of ["sec-websocket-key", "connection"]) {
    const { [missing]: _left, ...rest } = handshake;
    const status = statusOf(await answerTo(served.port, path, { ...rest, origin }));
    ok(status === 400 || status === 426, `${missing}: ${status}`);
  }
  await joined(served, home);
  equal(served.broker.counts.clients, 1);
});

Deno.test("nobody is given an id, or told who is connected", async () => {
  await using store = await testStore();
  await using served = await servedBroker(store);
  const [home] = await twoInACall(store);
  const person = await personExists(store, "administrator");
  await joined(served, home);
  for (const path of ["/peer/peerjs/id", "/peer/peerjs/peers", "/peer/x/id?ts=1"]) {
    for (const cookie of ["", `session=${person.token}`]) {
      const answer = await fetch(`http://127.0.0.1:${served.port}${path}`, { headers: { cookie } });
      equal(answer.status, 404);
      equal((await answer.text()).includes(home.peerId), false);
      equal(answer.headers.get("access-control-allow-origin"), null);
    }
  }
});

Deno.test("neither a ticket nor an id is in the log", async () => {
  await using store = await testStore();
  await using served = await servedBroker(store);
  const [home] = await twoInACall(store);
  const one = await joined(served, home);
  one.send("null");
  await connect(served, { ...home, ticket: "forged" });
  const said = JSON.stringify(served.lines);
  deepEqual(served.lines.map(({ fields }) => (fields as { route: string }).route), [
    "/peer/peerjs",
    "/peer/peerjs",
  ]);
  for (const secret of [home.ticket, home.peerId, "token="]) equal(said.includes(secret), false);
});
