/** A test of a device: what its page asks for while it runs, and where it is seen afterwards. */
import { deepEqual, equal, ok } from "node:assert/strict";
import { selfTests } from "@/db/schema/devices.ts";
import { personExists } from "@/tests/factories/people.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";

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
