/** An operator whose browser is gone: neither the home nor the hub is held up by the call. */
import { deepEqual, equal, rejects } from "node:assert/strict";
import { eq } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { callMembers, calls } from "@/db/schema/calls.ts";
import { shifts } from "@/db/schema/hubs.ts";
import type { Store } from "@/db/store.ts";
import { answerCall } from "@/domain/calls/answer.ts";
import { openCallHere } from "@/domain/calls/at_home.ts";
import { endCall } from "@/domain/calls/end.ts";
import { handOver } from "@/domain/calls/hand_over.ts";
import { leaveCall } from "@/domain/calls/leave.ts";
import { enterCall, recordLine } from "@/domain/calls/members.ts";
import { placeCall } from "@/domain/calls/place.ts";
import { leaveShift } from "@/domain/calls/shifts.ts";
import { takeHandOver } from "@/domain/calls/take_hand_over.ts";
import { callPartiesExist, nothingSaid, shiftExists } from "@/tests/factories/calls.ts";
import { testStore } from "@/tests/support/store.ts";

async function talking() {
  const store = await testStore();
  const parties = await callPartiesExist(store);
  await shiftExists(store, parties.handler);
  const { id } = await placeCall(store, parties.carer, { about: nothingSaid });
  await answerCall(store, parties.handler, id);
  await enterCall(store, parties.carer, id);
  const { memberId } = await enterCall(store, parties.handler, id);
  return {
    store,
    ...parties,
    id,
    /** The home's page hears nothing of the operator any more. */
    lost: () => recordLine(store, parties.carer, id, { kind: "lost", of: memberId, seconds: 5 }),
    [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
  };
}

const stateOf = async (store: Store, id: Id<"Call">) =>
  (await store.read.select().from(calls).where(eq(calls.id, id)).get())?.state;
const shiftOf = async (store: Store, { userId }: { userId: Id<"User"> }) =>
  (await store.read.select().from(shifts).where(eq(shifts.userId, userId)).get())?.state;

Deno.test("a home that leaves whoever is lost ends the call, and can call again", async () => {
  await using at = await talking();
  const { store, id, handler, carer } = at;
  await at.lost();
  await leaveCall(store, carer, id);
  equal(await stateOf(store, id), "ended");
  equal(await openCallHere(store.read, carer), undefined);
  equal(await shiftOf(store, handler), "writing_up");
  deepEqual(
    (await store.read.select().from(callMembers)).map(({ state }) => state),
    ["left", "left"],
  );
  const again = await placeCall(store, carer, { about: nothingSaid });
  equal(again.id === id, false);
});

Deno.test("a home that leaves a call in which somebody of the hub is, or of the home, leaves it going on", async () => {
  await using at = await talking();
  const { store, id, handler, carer, clinician } = at;
  await leaveCall(store, carer, id);
  equal(await stateOf(store, id), "live");
  await enterCall(store, carer, id, { again: "yes" });
  await shiftExists(store, clinician);
  await handOver(store, handler, id, {
    kind: "escalation",
    to: { person: clinician.userId },
    note: "A fall",
  });
  await takeHandOver(store, clinician, id);
  await at.lost();
  await leaveCall(store, carer, id);
  equal(await stateOf(store, id), "live");
});

Deno.test("a lead ends the shift of somebody whose seat is lost, and not of somebody who talks", async () => {
  await using at = await talking();
  const { store, id, handler, lead } = at;
  await rejects(leaveShift(store, lead, handler.userId), /There is a call going on/);
  await at.lost();
  await rejects(leaveShift(store, handler), /There is a call going on/);
  await leaveShift(store, lead, handler.userId);
  equal((await store.read.select().from(shifts).get())?.endedBy, lead.userId);
  await endCall(store, lead, id);
  equal(await stateOf(store, id), "ended");
});

Deno.test("a lead ends the shift of somebody who sits in no call, whatever it says", async () => {
  await using store = await testStore();
  const { clinician, lead } = await callPartiesExist(store);
  await shiftExists(store, clinician, { state: "in_call" });
  await leaveShift(store, lead, clinician.userId);
  equal(await store.read.$count(shifts), 1);
});
