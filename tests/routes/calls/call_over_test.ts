/** What the two sides read of a call that is over. */
import { doesNotMatch, match, ok } from "node:assert/strict";
import { type Id, instantOf, newId } from "@/db/columns.ts";
import { callBacks } from "@/db/schema/calls.ts";
import { answerCall } from "@/domain/calls/answer.ts";
import { finishCallBack } from "@/domain/calls/call_backs.ts";
import { cancelCall } from "@/domain/calls/cancel.ts";
import { endCall } from "@/domain/calls/end.ts";
import { finishCall, saveNote } from "@/domain/calls/finish.ts";
import { placeCall } from "@/domain/calls/place.ts";
import {
  callPartiesExist,
  nothingSaid,
  outcomeExists,
  shiftExists,
} from "@/tests/factories/calls.ts";
import { handlerInCall } from "@/tests/factories/guests.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";
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

Deno.test("a call that was answered after all was not called back; one that was says what came of it", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const at = await callPartiesExist(store);
  await shiftExists(store, at.handler, { state: "away" });
  const { id } = await placeCall(store, at.carer, { about: nothingSaid });
  const ordered = async (callId: Id<"Call">) => {
    const callBack = {
      id: newId<"CallBack">(),
      callId,
      hubId: at.hub.id,
      homeId: at.home.id,
      because: "Nobody could answer",
      dueAt: instantOf(store.now()),
      createdAt: instantOf(store.now()),
    };
    await rowExists(store, callBacks, callBack);
    return callBack.id;
  };
  await ordered(id);
  await answerCall(store, at.handler, id);
  await endCall(store, at.handler, id);
  const read = async (path: string) => await (await bedside.get(path, at.carer)).text();
  for (const path of [paths.tablet(), paths.homeCalls(), paths.call(id)]) {
    doesNotMatch(await read(path), /Called back|The call was answered/, path);
  }
  const unanswered = await placeCall(store, at.carer, { about: nothingSaid });
  const callBack = await ordered(unanswered.id);
  await cancelCall(store, at.carer, unanswered.id, { callBack: true });
  await finishCallBack(store, at.handler, callBack, "Spoke to Blessing");
  match(await read(paths.homeCalls()), /Called back: Spoke to Blessing/);
});
