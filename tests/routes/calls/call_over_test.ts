/** What the two sides read of a call that is over. */
import { match, ok } from "node:assert/strict";
import { endCall } from "@/domain/calls/end.ts";
import { finishCall, saveNote } from "@/domain/calls/finish.ts";
import { outcomeExists } from "@/tests/factories/calls.ts";
import { handlerInCall } from "@/tests/factories/guests.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

Deno.test("the home reads the hub's note and how the call ended once the hub has finished it", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const at = await handlerInCall(store);
  const outcome = await outcomeExists(store, at.hub, "Ambulance sent");
  const written = { note: "Half a sentence", outcome: outcome.id };
  await saveNote(store, at.handler, at.id, written);
  await endCall(store, at.handler, at.id);
  const read = async (path: string, who = at.carer) => await (await bedside.get(path, who)).text();
  for (const path of [paths.call(at.id), paths.homeCalls(), paths.tablet()]) {
    const page = await read(path);
    ok(!page.includes("Half a sentence") && !page.includes("Ambulance sent"), path);
  }
  match(await read(paths.call(at.id)), /as soon as the hub has written it down/);
  match(await read(paths.call(at.id), at.handler), /Half a sentence/);
  await finishCall(store, at.handler, at.id, { ...written, insteadOf: "999" });
  for (const path of [paths.call(at.id), paths.homeCalls()]) {
    match(await read(path), /Ambulance sent/);
    match(await read(path), /Half a sentence/);
  }
});
