/** From a home's call to somebody who answers, by the clock. */
import { deepEqual, equal, match, ok, rejects } from "node:assert/strict";
import { eq } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { callBacks, callMembers, callRings, calls } from "@/db/schema/calls.ts";
import { shifts } from "@/db/schema/hubs.ts";
import type { Store } from "@/db/store.ts";
import { answerCall } from "@/domain/calls/answer.ts";
import { cancelCall } from "@/domain/calls/cancel.ts";
import { declineRing } from "@/domain/calls/decline.ts";
import { describeCall } from "@/domain/calls/describe.ts";
import { placeCall } from "@/domain/calls/place.ts";
import { goOnShift, leaveShift, setShiftState } from "@/domain/calls/shifts.ts";
import { lookAtCalls } from "@/jobs/call_clock.ts";
import {
  type CallParties,
  callPartiesExist,
  nothingSaid,
  shiftExists,
} from "@/tests/factories/calls.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { testStore } from "@/tests/support/store.ts";

async function atHub() {
  const clock = movingClock();
  const store = await testStore(clock.now);
  const parties = await callPartiesExist(store);
  return { clock, store, parties, [Symbol.asyncDispose]: () => store[Symbol.asyncDispose]() };
}

const call = (store: Store, { carer }: CallParties) =>
  placeCall(store, carer, { about: nothingSaid });
const stateOf = async (store: Store, id: Id<"Call">) =>
  (await store.read.select({ state: calls.state }).from(calls).where(eq(calls.id, id)).get())
    ?.state;
const rungNow = async (store: Store) =>
  (await store.read.select().from(callRings)).filter(({ endedAt }) => endedAt === null)
    .map(({ userId }) => userId);
const shiftOf = async (store: Store, userId: Id<"User">) =>
  (await store.read.select().from(shifts).where(eq(shifts.userId, userId)).get())?.state;

Deno.test("a call rings the one who is longest idle, within the change that places it", async () => {
  await using at = await atHub();
  const { store, parties, clock } = at;
  await shiftExists(store, parties.handler);
  clock.forward({ seconds: 5 });
  await shiftExists(store, parties.clinician, { skills: ["call_handler", "clinician"] });
  const { id } = await call(store, parties);
  deepEqual(await store.read.select().from(callBacks), []);
  equal(await stateOf(store, id), "ringing");
  deepEqual(await rungNow(store), [parties.handler.userId]);
  equal(await shiftOf(store, parties.handler.userId), "ringing");
});

Deno.test("after twenty seconds it rings the next, and goes round, until everybody is rung", async () => {
  await using at = await atHub();
  const { store, parties, clock } = at;
  await shiftExists(store, parties.handler);
  await shiftExists(store, parties.clinician, { skills: ["call_handler"] });
  await shiftExists(store, parties.registrar, { skills: ["registrar"] });
  const { id } = await call(store, parties);
  const first = await rungNow(store);
  clock.forward({ seconds: 19 });
  await lookAtCalls(store);
  deepEqual(await rungNow(store), first);
  clock.forward({ seconds: 1 });
  await lookAtCalls(store);
  const second = await rungNow(store);
  equal(second.length, 1);
  ok(second[0] !== first[0]);
  clock.forward({ seconds: 20 });
  await lookAtCalls(store);
  deepEqual(await rungNow(store), first);
  clock.forward({ seconds: 20 });
  await seen(store, clock.now());
  await lookAtCalls(store);
  const { handler, clinician, registrar } = parties;
  deepEqual(
    new Set(await rungNow(store)),
    new Set([handler.userId, clinician.userId, registrar.userId]),
  );
  const alarmed = await store.read.select({ at: calls.everybodySince }).from(calls).get();
  ok(alarmed?.at);
  equal(await stateOf(store, id), "ringing");
});

/** Their pages are open still. */
async function seen(store: Store, now: Date) {
  const { insidesOf } = await import("@/db/store.ts");
  await insidesOf(store).db.update(shifts).set({ lastSeenAt: now.toISOString() as never });
}

Deno.test("of two who answer at once one has the call, and the other is told who", async () => {
  await using at = await atHub();
  const { store, parties } = at;
  await shiftExists(store, parties.handler);
  await shiftExists(store, parties.clinician, { skills: ["clinician"] });
  const { id } = await call(store, parties);
  const done = await Promise.allSettled([
    answerCall(store, parties.handler, id),
    answerCall(store, parties.clinician, id),
  ]);
  deepEqual(done.map(({ status }) => status), ["fulfilled", "rejected"]);
  const [, lost] = done;
  match(String(lost?.status === "rejected" && lost.reason.message), /^Sam Doyle has answered/);
  equal(await stateOf(store, id), "live");
  equal(await shiftOf(store, parties.handler.userId), "in_call");
  const members = await store.read.select().from(callMembers);
  deepEqual(members.map(({ kind, state }) => `${kind} ${state}`), ["home in", "operator in"]);
});

Deno.test("whoever is not rung picks a call up out of turn; the one who is rung is ready again", async () => {
  await using at = await atHub();
  const { store, parties } = at;
  await shiftExists(store, parties.handler);
  await shiftExists(store, parties.lead, { skills: ["lead"] });
  const { id } = await call(store, parties);
  await answerCall(store, parties.lead, id);
  equal(await shiftOf(store, parties.handler.userId), "ready");
  const [ring] = await store.read.select().from(callRings);
  equal(ring?.result, "somebody_else");
});

Deno.test("nobody on shift: the home is told at once, and a call-back is due that somebody can take", async () => {
  await using at = await atHub();
  const { store, parties } = at;
  const { id } = await call(store, parties);
  equal(await stateOf(store, id), "waiting");
  const [ordered] = await store.read.select().from(callBacks);
  deepEqual(
    [ordered?.callId, ordered?.dueAt, ordered?.doneAt],
    [id, "2026-03-02T10:00:00.000Z", null],
  );
  // Somebody comes on shift while it waits: it rings at once, and the call-back is done with.
  await goOnShift(store, parties.handler, {
    skills: ["call_handler"],
    languages: [],
    soundTried: true,
  });
  deepEqual(await rungNow(store), [parties.handler.userId]);
  await answerCall(store, parties.handler, id);
  const [done] = await store.read.select().from(callBacks);
  ok(done?.doneAt);
});

Deno.test("whoever has been in a call for long, away from the desk, is on shift to the next home", async () => {
  await using at = await atHub();
  const { store, parties, clock } = at;
  await shiftExists(store, parties.handler);
  const first = await call(store, parties);
  await answerCall(store, parties.handler, first.id);
  clock.forward({ seconds: 120 });
  await placeCall(store, parties.homeManager, { about: nothingSaid });
  deepEqual(await store.read.select().from(callBacks), []);
});

Deno.test("a call that nobody takes in time ends as one, with a call-back", async () => {
  await using at = await atHub();
  const { store, parties, clock } = at;
  await shiftExists(store, parties.handler);
  const { id } = await call(store, parties);
  clock.forward({ seconds: 300 });
  await lookAtCalls(store);
  equal(await stateOf(store, id), "unanswered");
  equal((await store.read.select().from(callBacks)).length, 1);
  deepEqual(await rungNow(store), []);
  await rejects(answerCall(store, parties.handler, id), { message: /is to be called back/ });
});

Deno.test("the home gives up, and is called back where it asks for it", async () => {
  await using at = await atHub();
  const { store, parties } = at;
  await shiftExists(store, parties.handler);
  const { id } = await call(store, parties);
  await cancelCall(store, parties.carer, id, { callBack: true });
  equal(await stateOf(store, id), "abandoned");
  equal(await shiftOf(store, parties.handler.userId), "ready");
  equal((await store.read.select().from(callBacks)).length, 1);
});

Deno.test("pressed twice it is one call", async () => {
  await using at = await atHub();
  const { store, parties } = at;
  const [one, two] = await Promise.all([call(store, parties), call(store, parties)]);
  equal(one?.id, two?.id);
  equal(await store.read.$count(calls), 1);
});

Deno.test("a red flag said while it rings brings it before what waits longer", async () => {
  await using at = await atHub();
  const { store, parties, clock } = at;
  const first = await placeCall(store, parties.homeManager, { about: nothingSaid });
  clock.forward({ seconds: 2 });
  const second = await call(store, parties);
  const about = { ...nothingSaid, redFlags: ["stroke" as const] };
  await describeCall(store, parties.carer, second.id, about);
  await goOnShift(store, parties.handler, {
    skills: ["call_handler"],
    languages: [],
    soundTried: true,
  });
  equal(await stateOf(store, second.id), "ringing");
  equal(await stateOf(store, first.id), "waiting");
});

Deno.test("a ring that is declined goes on to the next, and so does one whose owner goes away", async () => {
  await using at = await atHub();
  const { store, parties } = at;
  await shiftExists(store, parties.handler);
  await shiftExists(store, parties.clinician, { skills: ["call_handler"] });
  const { id } = await call(store, parties);
  const [first] = await rungNow(store);
  const [one, other] = first === parties.handler.userId
    ? [parties.handler, parties.clinician]
    : [parties.clinician, parties.handler];
  await declineRing(store, one, id);
  deepEqual(await rungNow(store), [other.userId]);
  await setShiftState(store, other, "away");
  deepEqual(await rungNow(store), [one.userId]);
  await leaveShift(store, one);
  deepEqual(await rungNow(store), []);
  equal(await stateOf(store, id), "waiting");
});

Deno.test("a call of another home or hub is not there", async () => {
  await using at = await atHub();
  const { store, parties } = at;
  await shiftExists(store, parties.handler);
  const { id } = await call(store, parties);
  const others = await callPartiesExist(store).then(({ handler, carer }) => [handler, carer]);
  for (const stranger of others) {
    await rejects(answerCall(store, stranger, id), { kind: "not_found" });
    await rejects(cancelCall(store, stranger, id, { callBack: false }), { kind: "not_found" });
  }
  await rejects(answerCall(store, parties.carer, id), { kind: "forbidden" });
  await rejects(cancelCall(store, parties.handler, id, { callBack: false }), { kind: "forbidden" });
});

Deno.test("the last of the shift goes while it rings: the home is told at once, and once", async () => {
  await using at = await atHub();
  const { store, parties } = at;
  await shiftExists(store, parties.handler);
  const { id } = await call(store, parties);
  deepEqual(await store.read.select().from(callBacks), []);
  await leaveShift(store, parties.handler);
  await lookAtCalls(store);
  equal(await stateOf(store, id), "waiting");
  deepEqual(
    (await store.read.select().from(callBacks)).map(({ callId, because }) => [callId, because]),
    [[id, "Nobody was on shift to answer"]],
  );
});
