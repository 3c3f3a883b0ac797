/** A relative comes into a call by a link, is let in by name, or is turned away. */
import { deepEqual, equal } from "node:assert/strict";
import { answerCall } from "@/domain/calls/answer.ts";
import { placeCall } from "@/domain/calls/place.ts";
import { paths } from "@/views/paths.ts";
import { atCamera, clockRuns, closeCallBrowser, picturesOfAll } from "@/tests/e2e/calls/stage.ts";
import { serve } from "@/tests/e2e/served.ts";
import { callPartiesExist, nothingSaid, shiftExists } from "@/tests/factories/calls.ts";
import { testStore } from "@/tests/support/store.ts";

Deno.test.afterAll(closeCallBrowser);

Deno.test("invited, waiting, let in and seen by everybody; another browser with the link is not", async () => {
  await using store = await testStore(() => new Date());
  const { carer, handler } = await callPartiesExist(store);
  await shiftExists(store, handler);
  const { id } = await placeCall(store, carer, { about: nothingSaid });
  await answerCall(store, handler, id);
  await using served = await serve(store);
  await using _clock = clockRuns(store);
  await using hub = await atCamera(served, handler);
  await using home = await atCamera(served, carer);
  await using guest = await atCamera(served, { token: "none" });
  await using thief = await atCamera(served, { token: "none" });
  await hub.page.goto(paths.call(id));
  await home.page.goto(paths.call(id));

  await hub.page.getByText("Invite a relative or an interpreter").click();
  await hub.page.getByLabel("Name", { exact: true }).fill("Anna Nowak");
  await hub.page.getByLabel("Who they are").fill("daughter");
  await hub.page.getByLabel("I read the address out").check();
  await hub.page.getByRole("button", { name: "Invite" }).click();
  const address = await hub.page.locator(".invited__typed").textContent();
  const there = `/link/call/${address!.trim().split("/").at(-1)}`;

  await guest.page.goto(there);
  await guest.page.getByText("Anna Nowak (daughter)").waitFor();
  await guest.page.getByRole("button", { name: "Ask to come in" }).click();
  await guest.page.getByRole("heading", { name: "You are in the waiting room" }).waitFor();
  await thief.page.goto(there);
  await thief.page.getByRole("heading", { name: /opened on another device/ }).waitFor();
  await hub.page.getByRole("heading", { name: "Anna Nowak (daughter) waits" }).waitFor();
  await hub.page.getByRole("button", { name: "Let in" }).click();
  await picturesOfAll([hub.page, home.page, guest.page]);
  await home.page.locator(".tile__name", { hasText: "Anna Nowak (daughter)" }).waitFor();

  await guest.page.getByRole("button", { name: "Leave the call" }).click();
  await guest.page.getByRole("heading", { name: "You have left the call" }).waitFor();
  await guest.page.getByRole("button", { name: "Ask to come in again" }).click();
  await hub.page.getByRole("button", { name: "Turn away" }).click();
  await guest.page.getByRole("heading", { name: "You were not let into this call" }).waitFor();
  await picturesOfAll([hub.page, home.page]);
  await hub.page.getByRole("button", { name: "End call" }).click();
  await hub.page.getByLabel("How did the call end?").waitFor();
  equal((await guest.page.goto(there))?.status(), 200);
  equal((await thief.page.goto(there))?.status(), 404);
  const refused = "the server responded with a status of 4";
  const faults = [hub, home, guest, thief].flatMap(({ faults }) => faults)
    .filter((words) => !words.includes(refused));
  deepEqual([...faults, ...served.errors], []);
});
