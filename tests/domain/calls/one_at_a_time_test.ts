/** Nobody is rung for one thing while they do another: what rang for them goes on to the next. */
import { deepEqual, equal, rejects } from "node:assert/strict";
import { eq, isNull } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { callMembers, callRings, calls } from "@/db/schema/calls.ts";
import { shifts } from "@/db/schema/hubs.ts";
import type { Store } from "@/db/store.ts";
import { admitMember, askToComeIn } from "@/domain/calls/admit.ts";
import { answerCall } from "@/domain/calls/answer.ts";
import { openHandOver } from "@/domain/calls/find_hand_overs.ts";
import { handOver } from "@/domain/calls/hand_over.ts";
import type { HandOverInput } from "@/domain/calls/hand_over_form.ts";
import { leaveCall } from "@/domain/calls/leave.ts";
import { placeCall } from "@/domain/calls/place.ts";
import { leaveShift, setShiftState } from "@/domain/calls/shifts.ts";
import { takeHandOver } from "@/domain/calls/take_hand_over.ts";
import { callPartiesExist, nothingSaid, shiftExists } from "@/tests/factories/calls.ts";
import { personExists } from "@/tests/factories/people.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { testStore } from "@/tests/support/store.ts";

/** The handler is in a call; the clinician and the registrar are free. */
async function inCall() {
  const clock = movingClock();
  const store = await testStore(clock.now);
  const parties = await callPartiesExist(store);
  await shiftExists(store, parties.handler);
  const { id } = await placeCall(store, parties.carer, { about: nothingSaid });
  await answerCall(store, parties.handler, id);
  await shiftExists(store, parties.clinician);
  clock.forward({ seconds: 5 });
  await shiftExists(store, parties.registrar);
  return {
    clock,
    store,
    id,
    ...parties,
    next: () => placeCall(store, parties.homeManager, { about: nothingSaid }),
    [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
  };
}

const to = (
  { userId }: { readonly userId: Id<"User"> },
  kind: HandOverInput["kind"] = "warm",
): HandOverInput => ({ kind, to: { person: userId }, note: "A fall, now drowsy" });

const rungNow = async (store: Store) =>
  (await store.read.select().from(callRings).where(isNull(callRings.endedAt)))
    .map(({ userId, callId }) => ({ userId, callId }));
const shiftOf = async (store: Store, { userId }: { userId: Id<"User"> }) =>
  (await store.read.select().from(shifts).where(eq(shifts.userId, userId)).get())?.state;
const stateOf = async (store: Store, id: Id<"Call">) =>
  (await store.read.select().from(calls).where(eq(calls.id, id)).get())?.state;

Deno.test("rung for a hand-over and away meanwhile: the next home's call rings them", async () => {
  await using at = await inCall();
  const { store, id, handler, clinician, registrar, next } = at;
  await setShiftState(store, registrar, "away");
  await handOver(store, handler, id, to(clinician));
  await setShiftState(store, clinician, "away");
  deepEqual(await rungNow(store), []);
  await setShiftState(store, clinician, "ready");
  const other = await next();
  deepEqual(await rungNow(store), [{ userId: clinician.userId, callId: other.id }]);
  equal(await stateOf(store, id), "live");
});

Deno.test("whoever answers another than what rings for them: that rings the next", async () => {
  await using at = await inCall();
  const { store, home, clinician, registrar, next } = at;
  const first = await next();
  const nurse = await personExists(store, "carer", { organisation: home });
  const second = await placeCall(store, nurse, { about: nothingSaid });
  deepEqual(await rungNow(store), [
    { userId: clinician.userId, callId: first.id },
    { userId: registrar.userId, callId: second.id },
  ]);
  await answerCall(store, clinician, second.id);
  deepEqual(await rungNow(store), [{ userId: registrar.userId, callId: first.id }]);
  equal(await shiftOf(store, clinician), "in_call");
});

Deno.test("whoever takes a hand-over while a home's call rings for them: that rings the next", async () => {
  await using at = await inCall();
  const { store, id, handler, clinician, registrar, next } = at;
  await handOver(store, handler, id, to(clinician, "escalation"));
  await setShiftState(store, clinician, "ready");
  const other = await next();
  deepEqual(await rungNow(store), [{ userId: clinician.userId, callId: other.id }]);
  await takeHandOver(store, clinician, id);
  deepEqual(await rungNow(store), [{ userId: registrar.userId, callId: other.id }]);
  equal(await shiftOf(store, clinician), "in_call");
});

Deno.test("whoever is let into a call while another rings for them: that rings the next", async () => {
  await using at = await inCall();
  const { store, id, handler, clinician, registrar, next } = at;
  await askToComeIn(store, clinician, id);
  const other = await next();
  deepEqual(await rungNow(store), [{ userId: clinician.userId, callId: other.id }]);
  const [waiting] = await store.read.select().from(callMembers)
    .where(eq(callMembers.state, "waiting_room"));
  await admitMember(store, handler, id, waiting!.id);
  deepEqual(await rungNow(store), [{ userId: registrar.userId, callId: other.id }]);
  equal(await shiftOf(store, clinician), "in_call");
});

Deno.test("who has left the shift takes no call over", async () => {
  await using at = await inCall();
  const { store, id, handler, clinician } = at;
  await handOver(store, handler, id, to(clinician));
  await leaveShift(store, clinician);
  await rejects(takeHandOver(store, clinician, id), /Go on shift first/);
});

Deno.test("whoever leaves takes what they have asked for with them: it frees nobody later", async () => {
  await using at = await inCall();
  const { store, id, handler, clinician, registrar, next } = at;
  await handOver(store, handler, id, to(registrar, "escalation"));
  await takeHandOver(store, registrar, id);
  await handOver(store, handler, id, to(clinician, "cold"));
  await leaveCall(store, handler, id);
  equal(await openHandOver(store.read, registrar, id), undefined);
  const other = await next();
  await answerCall(store, handler, other.id);
  await rejects(takeHandOver(store, clinician, id), /not offered any more/);
  equal(await shiftOf(store, handler), "in_call");
});

Deno.test("whoever is in a call asks to come into no other", async () => {
  await using at = await inCall();
  const { store, id, clinician, next } = at;
  const other = await next();
  await answerCall(store, clinician, other.id);
  await rejects(askToComeIn(store, clinician, id), /You are in a call/);
  await askToComeIn(store, clinician, other.id);
});
