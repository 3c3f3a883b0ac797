import { deepEqual, equal, match, rejects } from "node:assert/strict";
import { instantOf } from "@/db/columns.ts";
import { calls } from "@/db/schema/calls.ts";
import { finishCallBack, openCallBacks, takeCallBack } from "@/domain/calls/call_backs.ts";
import { findCall } from "@/domain/calls/find.ts";
import { placeCall } from "@/domain/calls/place.ts";
import { onShift, openCalls, placeInQueue, ringingNow } from "@/domain/calls/queue.ts";
import { touchShift } from "@/domain/calls/touch_shift.ts";
import { callPartiesExist, nothingSaid, shiftExists } from "@/tests/factories/calls.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { testStore } from "@/tests/support/store.ts";

Deno.test("a waiting home knows its place, and how the wait was reckoned", async () => {
  const clock = movingClock();
  await using store = await testStore(clock.now);
  const parties = await callPartiesExist(store);
  await shiftExists(store, parties.handler, { state: "in_call" });
  const first = await placeCall(store, parties.homeManager, { about: nothingSaid });
  clock.forward({ seconds: 3 });
  const second = await placeCall(store, parties.carer, { about: nothingSaid });
  const places = await Promise.all([first, second].map(async ({ id }) => {
    const call = await findCall(store.read, parties.carer, id);
    return await placeInQueue(store.read, call, store.now());
  }));
  deepEqual(places.map(({ place }) => place), [1, 2]);
  match(places[1]!.expected.because, /^1 call is before yours and 1 person is on shift/);
});

Deno.test("the desk sees what waits in the order of answering, for whom it rings, and who is on shift", async () => {
  const clock = movingClock();
  await using store = await testStore(clock.now);
  const parties = await callPartiesExist(store);
  await shiftExists(store, parties.handler);
  const routine = await placeCall(store, parties.homeManager, { about: nothingSaid });
  clock.forward({ seconds: 3 });
  const about = { ...nothingSaid, redFlags: ["stroke" as const] };
  const urgent = await placeCall(store, parties.carer, { about });
  const shown = await openCalls(store.read, parties.lead);
  deepEqual(shown.map(({ id }) => id), [urgent.id, routine.id]);
  equal(shown[0]?.homeName, "Rosewood House");
  const ringing = await ringingNow(store.read, parties.hub.id);
  deepEqual(ringing.get(routine.id)?.map(({ name }) => name), ["Sam Doyle"]);
  deepEqual(
    await openCalls(store.read, await callPartiesExist(store).then((other) => other.lead)),
    [],
  );
  await touchShift(store, parties.handler);
  const [shift] = await onShift(store.read, parties.hub.id);
  deepEqual([shift?.name, shift?.state, shift?.lastSeenAt], [
    "Sam Doyle",
    "ringing",
    instantOf(store.now()),
  ]);
  equal(await store.read.$count(calls), 2);
});

Deno.test("a call-back is taken by one, and done with words", async () => {
  await using store = await testStore();
  const parties = await callPartiesExist(store);
  await placeCall(store, parties.carer, { about: nothingSaid });
  const [due] = await openCallBacks(store.read, parties.handler);
  equal(due?.homeName, "Rosewood House");
  equal((await openCallBacks(store.read, parties.carer)).length, 1);
  await takeCallBack(store, parties.handler, due!.id);
  await rejects(takeCallBack(store, parties.clinician, due!.id), {
    message: /Sam Doyle has taken/,
  });
  await finishCallBack(store, parties.handler, due!.id, "Spoke to Blessing by telephone");
  deepEqual(await openCallBacks(store.read, parties.handler), []);
  await rejects(finishCallBack(store, parties.handler, due!.id, "again"), { kind: "conflict" });
});
