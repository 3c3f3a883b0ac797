/** A home calls the hub: two browsers with cameras, from the press to the note. */
import { deepEqual, equal, ok } from "node:assert/strict";
import type { WebSocketRoute } from "playwright-core";
import { calls } from "@/db/schema/calls.ts";
import { endCall } from "@/domain/calls/end.ts";
import { placeCall } from "@/domain/calls/place.ts";
import { paths } from "@/views/paths.ts";
import {
  atCamera,
  clockRuns,
  closeCallBrowser,
  picturesFlow,
  theyTalk,
} from "@/tests/e2e/calls/stage.ts";
import { serve } from "@/tests/e2e/served.ts";
import { callPartiesExist, nothingSaid, outcomeExists } from "@/tests/factories/calls.ts";
import { testStore } from "@/tests/support/store.ts";

Deno.test.afterAll(closeCallBrowser);

Deno.test("a call rings at the desk, is answered, shows both sides, and ends with a note", async () => {
  await using store = await testStore(() => new Date());
  const parties = await callPartiesExist(store);
  const outcome = await outcomeExists(store, parties.hub);
  await using served = await serve(store);
  await using _clock = clockRuns(store);
  await using hub = await atCamera(served, parties.handler);
  await using home = await atCamera(served, parties.carer);

  await hub.page.goto(paths.desk());
  await hub.page.getByRole("button", { name: "Go on shift" }).click();
  await hub.page.getByLabel("Take calls").check();
  await hub.page.getByLabel("I heard the ring").check();
  await hub.page.getByRole("button", { name: "Go on shift" }).click();
  await hub.page.getByText("Nobody is on shift").waitFor({ state: "detached" });

  const { id } = await placeCall(store, parties.carer, { about: nothingSaid });
  await home.page.goto(paths.call(id));
  await home.page.getByText("Your call is next").waitFor();
  await hub.page.getByRole("heading", { name: "Rosewood House is calling" }).waitFor();
  await hub.page.getByRole("button", { name: "Answer", exact: true }).click();
  await picturesFlow(hub.page);
  await picturesFlow(home.page);
  equal(await hub.page.locator(".tile").count(), 1);

  await hub.page.getByLabel("Note").fill("Looks well, drinks");
  await hub.page.getByText(/^Saved at/).waitFor();
  await hub.page.getByRole("button", { name: "End call" }).click();
  await hub.page.getByLabel("How did the call end?").selectOption(outcome.id);
  await hub.page.getByLabel("Called the GP").check();
  equal(await hub.page.getByLabel("Note").inputValue(), "Looks well, drinks");
  await hub.page.getByRole("button", { name: "Finish" }).click();
  await hub.page.getByText("You are ready for the next call").waitFor();
  await home.page.getByText("This call has ended").waitFor();
  const row = await store.read.select().from(calls).get();
  ok(row?.finishedAt);
  deepEqual([...hub.faults, ...home.faults, ...served.errors], []);
});

for (const by of ["a press", "a colleague"]) {
  Deno.test(`what is being written as the call ends by ${by} stands on the page that follows`, async () => {
    await using store = await testStore(() => new Date());
    const parties = await callPartiesExist(store);
    await using served = await serve(store);
    await using hub = await atCamera(served, parties.handler);
    await using home = await atCamera(served, parties.carer);
    const id = await theyTalk(store, parties, [home, hub]);
    await hub.page.route("**/note", async (asked) => {
      await hub.page.waitForTimeout(300);
      await asked.continue();
    });
    const note = hub.page.getByLabel("Note");
    await note.fill("Looks well");
    await hub.page.waitForRequest("**/note");
    await note.fill("Looks well, drinks");
    if (by === "a press") await hub.page.getByRole("button", { name: "End call" }).click();
    else await endCall(store, parties.handler, id);
    await hub.page.getByLabel("How did the call end?").waitFor();
    equal(await note.inputValue(), "Looks well, drinks");
    deepEqual([...hub.faults, ...home.faults, ...served.errors], []);
  });
}

Deno.test("a page that is opened anew is back in the same call by itself", async () => {
  await using store = await testStore(() => new Date());
  const parties = await callPartiesExist(store);
  await using served = await serve(store);
  await using hub = await atCamera(served, parties.handler);
  await using home = await atCamera(served, parties.carer);
  const { id } = await placeCall(store, parties.carer, { about: nothingSaid });
  await hub.page.goto(`${paths.desk()}/shift`);
  await hub.page.getByLabel("Take calls").check();
  await hub.page.getByLabel("I heard the ring").check();
  await hub.page.getByRole("button", { name: "Go on shift" }).click();
  await home.page.goto(paths.call(id));
  await hub.page.getByRole("button", { name: "Answer", exact: true }).click();
  await picturesFlow(hub.page);
  await picturesFlow(home.page);
  for (const reloaded of [home, hub]) {
    await reloaded.page.reload();
    await picturesFlow(home.page);
    await picturesFlow(hub.page);
  }
  deepEqual([...hub.faults, ...home.faults, ...served.errors], []);
});

Deno.test("a page that was without a network while another took its place says so when it is back", async () => {
  await using store = await testStore(() => new Date());
  const parties = await callPartiesExist(store);
  await using served = await serve(store);
  await using hub = await atCamera(served, parties.handler);
  await using home = await atCamera(served, parties.carer);
  const sockets: WebSocketRoute[] = [];
  await home.page.routeWebSocket(/\/peer/, (socket) => {
    socket.connectToServer();
    sockets.push(socket);
  });
  const id = await theyTalk(store, parties, [home, hub]);
  await home.page.route("**/ticket", (route) => route.abort());
  for (const socket of sockets) await socket.close();
  await home.page.locator("[data-call][data-offline]").waitFor();
  await using again = await atCamera(served, parties.carer);
  await again.page.goto(paths.call(id));
  await picturesFlow(again.page);
  await home.page.unroute("**/ticket");
  await home.page.getByText("This call is open in another window of yours").waitFor();
  await picturesFlow(hub.page);
  deepEqual([...hub.faults, ...again.faults, ...served.errors], []);
});
