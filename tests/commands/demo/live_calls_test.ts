import { equal, ok } from "node:assert/strict";
import { liveCalls } from "@/commands/demo/live_calls.ts";
import { callStories } from "@/commands/demo/call_stories.ts";
import { openCast } from "@/commands/demo/open_cast.ts";
import { registerPatients } from "@/commands/demo/register_patients.ts";
import { recentCallsOf } from "@/domain/calls/at_home.ts";
import { openCallBacks } from "@/domain/calls/call_backs.ts";
import { deskOf } from "@/domain/calls/desk.ts";
import { listTablets } from "@/domain/devices/find.ts";
import { testStore } from "@/tests/support/store.ts";

Deno.test("the demo's home has two tablets, calls with outcomes, and one call-back that is due", async () => {
  const now = new Date("2026-03-02T14:30:00Z");
  // As the demo does it: its organisations were open before anybody called.
  let clock = new Date("2026-01-30T14:30:00Z");
  await using store = await testStore(() => clock);
  const cast = await openCast(store);
  clock = now;
  const patients = await registerPatients(store, cast);
  const stage = { store, cast, setClock: (moment: Date) => void (clock = moment) };
  await liveCalls(stage, [...patients.month, ...patients.past], now);
  equal(clock, now);
  const manager = cast.actor("manager@rosewood.example");
  equal((await listTablets(store.read, manager)).length, 2);
  const calls = await recentCallsOf(store.read, manager, 50);
  equal(calls.length, callStories.length);
  equal(calls.filter(({ outcome, note }) => outcome && note).length, callStories.length - 1);
  equal((await openCallBacks(store.read, manager)).length, 1);
  const desk = await deskOf(store.read, cast.actor("lead@hub.example"), now);
  ok(desk.callBacks.length === 1 && desk.waiting.length === 0);
});
