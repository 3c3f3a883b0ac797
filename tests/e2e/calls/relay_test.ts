/** The install's own relay: coturn as docs/operating.md has it set up, where it is installed. */
import { deepEqual, doesNotMatch, equal, ok } from "node:assert/strict";
import { callQuality } from "@/db/schema/calls.ts";
import { type IceServer, iceServersFor } from "@/domain/calls/turn.ts";
import { theyTalkThroughRelay } from "@/tests/e2e/calls/relayed.ts";
import { type AtCamera, atCamera, closeCallBrowser } from "@/tests/e2e/calls/stage.ts";
import { serve } from "@/tests/e2e/served.ts";
import { callPartiesExist } from "@/tests/factories/calls.ts";
import { noRelay, type Relay, startRelay } from "@/tests/support/relay.ts";
import { testStore } from "@/tests/support/store.ts";
import { until } from "@/tests/support/until.ts";
import { paths } from "@/views/paths.ts";

Deno.test.afterAll(closeCallBrowser);

const because = await noRelay();
const relayTest = (name: string, fn: () => Promise<void>) =>
  Deno.test({
    name: `${name}${because ? ` (${because})` : ""}`,
    ignore: because !== undefined,
    fn,
  });

relayTest(
  "where the hub says so a call goes by the relay alone, and the desk says that it does",
  async () => {
    const { stack, relay, store, parties, served, home, hub } = await theyTalkThroughRelay();
    await using _stack = stack;
    const ways = async () =>
      (await store.read.select({ path: callQuality.path }).from(callQuality)).map(({ path }) =>
        path
      );
    await until("both have measured", async () => (await ways()).length >= 2);
    deepEqual(new Set(await ways()), new Set(["relay"]));
    await using lead = await atCamera(served, parties.lead);
    await lead.page.goto(paths.desk());
    await lead.page.getByText("through a relay").first().waitFor();

    // Nothing went beside it.
    await relay.stop();
    await hub.page.getByText("Connecting…").waitFor();
    await home.page.getByText("Connecting…").waitFor();
    deepEqual([...home.faults, ...hub.faults, ...served.errors], []);
  },
);

/** What a browser is offered by a relay, and with which numbers it is refused. */
const offered = ({ page }: AtCamera, iceServers: readonly IceServer[]) =>
  page.evaluate<{ candidates: number; refusals: number[] }>(
    `new Promise((done) => {
      const iceServers = ${JSON.stringify(iceServers)};
      const found = { candidates: 0, refusals: [] };
      const connection = new RTCPeerConnection({ iceServers, iceTransportPolicy: "relay" });
      connection.onicecandidateerror = ({ errorCode }) => found.refusals.push(errorCode);
      connection.onicecandidate = ({ candidate }) => {
        if (candidate?.candidate) return found.candidates++;
        if (candidate) return;
        connection.close();
        done(found);
      };
      connection.createDataChannel("test");
      void connection.setLocalDescription();
    })`,
  );

/** A page of a browser that may use its camera, beside a relay. */
async function nearRelay(relay: Relay) {
  await using opened = new AsyncDisposableStack();
  const store = opened.use(await testStore(() => new Date()));
  const { carer } = await callPartiesExist(store);
  const served = opened.use(await serve(store));
  const home = opened.use(await atCamera(served, carer));
  await home.page.goto(paths.signIn());
  const settings = { ...relay.settings, urls: relay.settings.urls.slice(0, 1) };
  const stack = opened.move();
  return {
    home,
    servers: (secret = settings.secret, now = new Date()) =>
      iceServersFor({ ...settings, secret }, now),
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}

relayTest(
  "the relay refuses a name that has run out, and a password that is not ours",
  async () => {
    await using relay = await startRelay();
    await using at = await nearRelay(relay);
    const [good] = at.servers();
    ok((await offered(at.home, [good!])).candidates > 0);
    const longAgo = new Date(Date.now() - 11 * 60_000);
    const bad = {
      "run out": at.servers(undefined, longAgo),
      "made with another secret": at.servers("guessed"),
      "prolonged by whoever holds it": [{ ...good!, username: `9${good!.username}` }],
    };
    for (const [what, servers] of Object.entries(bad)) {
      const { candidates, refusals } = await offered(at.home, servers);
      equal(candidates, 0, what);
      ok(refusals.includes(401), `${what}: ${refusals}`);
    }
  },
);

const inner = ["10.1.2.3", "172.16.0.9", "192.168.1.1", "169.254.169.254", "100.64.0.1"];

relayTest(
  "coturn takes every line of docs/operating.md, and relays into no inner network",
  async () => {
    await using relay = await startRelay();
    doesNotMatch(relay.said(), /Bad configuration|ERROR|cannot start TLS/);
    await using at = await nearRelay(relay);
    await at.home.page.evaluate(`(async () => {
    const config = ${JSON.stringify({ iceServers: at.servers(), iceTransportPolicy: "relay" })};
    const [one, other] = [new RTCPeerConnection(config), new RTCPeerConnection()];
    self.connections = [one, other];
    one.createDataChannel("test");
    await one.setLocalDescription();
    await other.setRemoteDescription(one.localDescription);
    await other.setLocalDescription();
    await one.setRemoteDescription(other.localDescription);
    for (const address of ${JSON.stringify(inner)}) {
      await one.addIceCandidate({
        candidate: "candidate:1 1 udp 2122260223 " + address + " 50000 typ host",
        sdpMLineIndex: 0,
      });
    }
  })()`);
    for (const address of inner) {
      await until(`${address} is refused`, () => relay.said().includes(`${address} denied`));
    }
  },
);
