/** A test of a device: what its page asks for while it runs, and where it is seen afterwards. */
import { deepEqual, equal, match, ok } from "node:assert/strict";
import { selfTests } from "@/db/schema/devices.ts";
import { revokeTablet } from "@/domain/devices/revoke.ts";
import { callPartiesExist } from "@/tests/factories/calls.ts";
import { homeAsksPin, tabletExists, withCookies } from "@/tests/factories/tablets.ts";
import { personExists } from "@/tests/factories/people.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

Deno.test("relays by name, bytes to measure by, and what was found is kept", async () => {
  await using store = await testStore();
  const turn = { urls: ["turn:turn.example:3478"], secret: "shared" };
  await using bedside = await testApp(store, { calls: { secret: "tickets", turn } });
  const carer = await personExists(store, "carer");
  const { iceServers } = await (await bedside.get("/home/test/relays", carer)).json();
  deepEqual(iceServers.map(({ urls }: { urls: string[] }) => urls), [turn.urls]);
  equal((await (await bedside.get("/home/test/bytes", carer)).arrayBuffer()).byteLength, 65_536);
  equal((await bedside.post("/home/test", { camera: "splendid" }, carer)).status, 422);
  equal((await bedside.post("/home/test", { camera: "good" }, carer)).status, 204);
  const kept = await store.read.select().from(selfTests);
  deepEqual(kept.map(({ userId, worst, byItself }) => [userId, worst, byItself]), [
    [carer.userId, "good", false],
  ]);
});

Deno.test("a tablet that nobody has taken up tests itself at night, and another browser does not", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const at = await callPartiesExist(store);
  const { id, token } = await tabletExists(store, at.home, at.homeManager);
  await homeAsksPin(store, at.home);
  const tablet = withCookies(bedside, `tablet=${token}`);
  // It is left at the names, or where one of them was to type a PIN.
  for (const page of [paths.tabletWho(), paths.tabletPick(at.carer.membershipId)]) {
    match(await (await tablet.get(page)).text(), /night_test\.js/);
  }
  deepEqual(await (await tablet.get("/home/night/relays")).json(), { iceServers: [] });
  equal((await (await tablet.get("/home/night/bytes")).arrayBuffer()).byteLength, 65_536);
  const found = { direct: "good", throughput: "poor", byItself: "yes" };
  equal((await tablet.post("/home/night", found)).status, 204);
  const kept = await store.read.select().from(selfTests);
  deepEqual(
    kept.map(({ deviceId, userId, worst, byItself }) => [deviceId, userId, worst, byItself]),
    [[id, null, "poor", true]],
  );
  await revokeTablet(store, at.homeManager, id);
  for (const other of [tablet, withCookies(bedside, "tablet=of-nobody")]) {
    equal((await other.get("/home/night/relays")).status, 401);
    equal((await other.get("/home/night/bytes")).status, 401);
    equal((await other.post("/home/night", found)).status, 401);
  }
});

Deno.test("administrators read which relays there are; the helpdesk which tablets need a look", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const administrator = await personExists(store, "administrator");
  const relays = await (await bedside.get("/admin/relays", administrator)).text();
  ok(relays.includes("This install names no relay"));
  const helpdesk = await personExists(store, "helpdesk");
  const tests = await (await bedside.get("/devices/tests", helpdesk)).text();
  ok(tests.includes("All tablets were seen today"));
});
