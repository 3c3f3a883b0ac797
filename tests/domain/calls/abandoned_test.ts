/** A hundred calls that their homes give up: nothing of them stays behind. */
import { deepEqual, equal } from "node:assert/strict";
import { callBacks, callMembers, callRings, calls } from "@/db/schema/calls.ts";
import { cancelCall } from "@/domain/calls/cancel.ts";
import { deskOf } from "@/domain/calls/desk.ts";
import { placeCall } from "@/domain/calls/place.ts";
import { lookAtCalls } from "@/jobs/call_clock.ts";
import { callPartiesExist, nothingSaid, shiftExists } from "@/tests/factories/calls.ts";
import { personExists } from "@/tests/factories/people.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { testStore } from "@/tests/support/store.ts";

Deno.test("a hundred rings that were given up leave nobody ringing, nobody to call back, and the right figures", async () => {
  const clock = movingClock();
  await using store = await testStore(clock.now);
  const parties = await callPartiesExist(store);
  const placed = [];
  for (let home = 0; home < 100; home++) {
    const carer = await personExists(store, "carer", { organisation: parties.home });
    placed.push({ carer, ...await placeCall(store, carer, { about: nothingSaid }) });
    if (home === 0) {
      await shiftExists(store, parties.handler);
      await shiftExists(store, parties.clinician, { skills: ["call_handler"] });
      await lookAtCalls(store);
    }
  }
  // Forty are given up too soon to count; the others once everybody has been rung.
  for (const [index, { carer, id }] of placed.entries()) {
    if (index === 40) {
      clock.forward({ seconds: 40 });
      await lookAtCalls(store);
    }
    await cancelCall(store, carer, id, { callBack: index % 10 === 9 });
  }
  const states = await store.read.select({ state: calls.state }).from(calls);
  deepEqual(new Set(states.map(({ state }) => state)), new Set(["abandoned"]));
  const rings = await store.read.select().from(callRings);
  equal(rings.filter(({ endedAt }) => endedAt === null).length, 0);
  const members = await store.read.select().from(callMembers);
  equal(members.filter(({ state }) => state === "in").length, 0);
  const orders = await store.read.select().from(callBacks);
  equal(orders.filter(({ doneAt }) => doneAt === null).length, 10);
  const desk = await deskOf(store.read, parties.lead, store.now());
  deepEqual([desk.waiting.length, desk.live.length, desk.callBacks.length], [0, 0, 10]);
  deepEqual(desk.shifts.map(({ state }) => state), ["ready", "ready"]);
  deepEqual([desk.figures.presented, desk.figures.abandoned], [60, 60]);
});
