/** Whoever is at their page is rung: a home is not told that nobody is there while somebody is. */
import { deepEqual, equal, rejects } from "node:assert/strict";
import { and, eq, isNull } from "drizzle-orm";
import { instantOf } from "@/db/columns.ts";
import { memberships, users } from "@/db/schema/access.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { callBacks, callRings } from "@/db/schema/calls.ts";
import { shifts } from "@/db/schema/hubs.ts";
import { insidesOf, type Store } from "@/db/store.ts";
import { answerCall } from "@/domain/calls/answer.ts";
import { endCall } from "@/domain/calls/end.ts";
import { finishCall } from "@/domain/calls/finish.ts";
import { handOver } from "@/domain/calls/hand_over.ts";
import { leaveCall } from "@/domain/calls/leave.ts";
import { placeCall } from "@/domain/calls/place.ts";
import { goOnShift } from "@/domain/calls/shifts.ts";
import { takeHandOver } from "@/domain/calls/take_hand_over.ts";
import { touchShift } from "@/domain/calls/touch_shift.ts";
import { lookAtCalls } from "@/jobs/call_clock.ts";
import {
  callPartiesExist,
  nothingSaid,
  outcomeExists,
  shiftExists,
} from "@/tests/factories/calls.ts";
import { membershipExists } from "@/tests/factories/people.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { testStore } from "@/tests/support/store.ts";

async function inLongCall() {
  const clock = movingClock();
  const store = await testStore(clock.now);
  const parties = await callPartiesExist(store);
  await shiftExists(store, parties.handler);
  const { id } = await placeCall(store, parties.carer, { about: nothingSaid });
  await answerCall(store, parties.handler, id);
  clock.forward({ seconds: 300 });
  return {
    clock,
    store,
    id,
    ...parties,
    next: () => placeCall(store, parties.homeManager, { about: nothingSaid }),
    [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
  };
}

const takes = { skills: ["call_handler"], languages: [], soundTried: true } as const;

const rungNow = async (store: Store) =>
  (await store.read.select().from(callRings).where(isNull(callRings.endedAt)))
    .map(({ userId }) => userId);

Deno.test("whoever has just written up a long call is rung for the next", async () => {
  await using at = await inLongCall();
  const { store, id, handler, hub, next } = at;
  const outcome = await outcomeExists(store, hub);
  await endCall(store, handler, id);
  await finishCall(store, handler, id, { outcome: outcome.id, insteadOf: "gp", note: "Well" });
  await next();
  deepEqual(await rungNow(store), [handler.userId]);
  deepEqual(await store.read.select().from(callBacks), []);
});

Deno.test("whoever leaves a long call to a colleague is rung for the next", async () => {
  await using at = await inLongCall();
  const { store, id, handler, clinician, next } = at;
  await shiftExists(store, clinician, { skills: ["clinician"] });
  await handOver(store, handler, id, {
    kind: "warm",
    to: { person: clinician.userId },
    note: "A fall",
  });
  await takeHandOver(store, clinician, id);
  await leaveCall(store, handler, id);
  await next();
  deepEqual(await rungNow(store), [handler.userId]);
});

Deno.test("a page that opens again is rung for what waits already, and the trail says why", async () => {
  await using at = await inLongCall();
  const { store, id, handler, clock, next } = at;
  await endCall(store, handler, id);
  clock.forward({ seconds: 180 });
  await lookAtCalls(store);
  await next();
  deepEqual(await rungNow(store), []);
  await touchShift(store, handler);
  deepEqual(await rungNow(store), [handler.userId]);
  const said = await store.read.select().from(auditEntries)
    .where(eq(auditEntries.action, "shift.state_set"));
  deepEqual(said.at(-1)?.detail, { state: "ready", because: "their page is open again" });
});

Deno.test("a page that has been open all along leaves no trail", async () => {
  await using at = await inLongCall();
  const { store, handler, clinician, clock } = at;
  await shiftExists(store, clinician);
  const before = await store.read.$count(auditEntries);
  clock.forward({ seconds: 45 });
  for (const person of [clinician, handler]) await touchShift(store, person);
  equal(await store.read.$count(auditEntries), before);
  const seen = await store.read.select({ at: shifts.lastSeenAt }).from(shifts)
    .where(and(eq(shifts.userId, clinician.userId), isNull(shifts.endedAt))).get();
  equal(seen?.at, clock.now().toISOString());
});

Deno.test("a call from which the home has gone ends, and whoever is free by it is rung", async () => {
  await using at = await inLongCall();
  const { store, id, handler, clinician, carer, next } = at;
  await shiftExists(store, clinician);
  await handOver(store, handler, id, {
    kind: "escalation",
    to: { person: clinician.userId },
    note: "A fall",
  });
  await takeHandOver(store, clinician, id);
  await next();
  await leaveCall(store, carer, id);
  deepEqual(await rungNow(store), []);
  await endCall(store, handler, id);
  deepEqual(await rungNow(store), [clinician.userId]);
});

Deno.test("whoever has lost their role or their account is rung no more, and the home is told at once", async () => {
  await using store = await testStore();
  const { handler, clinician, carer } = await callPartiesExist(store);
  for (const person of [handler, clinician]) await shiftExists(store, person);
  const { db } = insidesOf(store);
  const at = instantOf(store.now());
  await db.update(users).set({ suspendedAt: at }).where(eq(users.id, handler.userId));
  await db.update(memberships).set({ endedAt: at })
    .where(eq(memberships.id, clinician.membershipId));
  await placeCall(store, carer, { about: nothingSaid });
  deepEqual(await rungNow(store), []);
  const [told] = await store.read.select().from(callBacks);
  equal(told?.because, "Nobody was on shift to answer");
});

Deno.test("in a new role at the same hub they go on shift again, and are rung", async () => {
  await using store = await testStore();
  const { handler, hub, carer } = await callPartiesExist(store);
  await shiftExists(store, handler);
  const at = instantOf(store.now());
  await insidesOf(store).db.update(memberships).set({ endedAt: at })
    .where(eq(memberships.id, handler.membershipId));
  const membershipId = await membershipExists(store, handler.userId, "hub_clinician", hub);
  await goOnShift(store, { ...handler, membershipId, role: "hub_clinician" }, takes);
  await placeCall(store, carer, { about: nothingSaid });
  deepEqual(await rungNow(store), [handler.userId]);
});

Deno.test("nobody is on shift at two hubs; a shift of a role that is lost stands in nobody's way", async () => {
  await using store = await testStore();
  const here = await callPartiesExist(store);
  const there = await callPartiesExist(store);
  await goOnShift(store, here.handler, takes);
  const elsewhere = {
    ...here.handler,
    membershipId: await membershipExists(store, here.handler.userId, "call_handler", there.hub),
    organisationId: there.hub.id,
  };
  await rejects(goOnShift(store, elsewhere, takes), {
    kind: "conflict",
    message: "You are on shift at Digital Care Hub. Leave that shift first",
  });
  await insidesOf(store).db.update(memberships).set({ endedAt: instantOf(store.now()) })
    .where(eq(memberships.id, here.handler.membershipId));
  await goOnShift(store, elsewhere, takes);
  const open = await store.read.select().from(shifts).where(isNull(shifts.endedAt));
  deepEqual(open.map(({ hubId }) => hubId), [there.hub.id]);
});
