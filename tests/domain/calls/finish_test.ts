/** A call is over: what came of it is written down, and its owner is ready for the next. */
import { deepEqual, equal, ok, rejects } from "node:assert/strict";
import { eq } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { calls } from "@/db/schema/calls.ts";
import { shifts } from "@/db/schema/hubs.ts";
import type { Store } from "@/db/store.ts";
import { answerCall } from "@/domain/calls/answer.ts";
import { endCall } from "@/domain/calls/end.ts";
import { finishCall, saveNote } from "@/domain/calls/finish.ts";
import { placeCall } from "@/domain/calls/place.ts";
import { recordConsent } from "@/domain/calls/record_consent.ts";
import { lookAtCalls } from "@/jobs/call_clock.ts";
import {
  type CallParties,
  callPartiesExist,
  nothingSaid,
  outcomeExists,
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
const shiftOf = async (store: Store, userId: Id<"User">) =>
  (await store.read.select().from(shifts).where(eq(shifts.userId, userId)).get())?.state;

Deno.test("a call ends with an outcome, what it was instead of, and a note; then its owner is ready", async () => {
  await using at = await atHub();
  const { store, parties } = at;
  const outcome = await outcomeExists(store, parties.hub);
  await shiftExists(store, parties.handler);
  const { id } = await call(store, parties);
  await answerCall(store, parties.handler, id);
  await saveNote(store, parties.handler, id, { note: "Looks well" });
  const ending = { outcome: outcome.id, insteadOf: "gp", note: "Looks well, drinks" } as const;
  await rejects(finishCall(store, parties.handler, id, ending), { message: /End the call first/ });
  await endCall(store, parties.handler, id);
  equal(await shiftOf(store, parties.handler.userId), "writing_up");
  await finishCall(store, parties.handler, id, ending);
  equal(await shiftOf(store, parties.handler.userId), "ready");
  const row = await store.read.select().from(calls).get();
  ok(row?.finishedAt);
  const said = (await store.read.select({ action: auditEntries.action }).from(auditEntries))
    .map(({ action }) => action).filter((action) => action.startsWith("call."));
  deepEqual(said, [
    "call.placed",
    "call.rung",
    "call.answered",
    "call.note_saved",
    "call.ended",
    "call.finished",
  ]);
});

Deno.test("what is written down of a call stays as it was finished", async () => {
  await using at = await atHub();
  const { store, parties } = at;
  const { handler, lead } = parties;
  const outcome = await outcomeExists(store, parties.hub);
  await shiftExists(store, handler);
  const { id } = await call(store, parties);
  await answerCall(store, handler, id);
  await endCall(store, handler, id);
  const ending = { outcome: outcome.id, insteadOf: "gp", note: "Drinks well" } as const;
  await finishCall(store, handler, id, ending);
  const row = await store.read.select().from(calls).get();
  const late = { kind: "conflict", message: "This call is written down already" };
  await rejects(finishCall(store, lead, id, { ...ending, note: "Other" }), late);
  await rejects(saveNote(store, lead, id, { note: "Other" }), late);
  await rejects(recordConsent(store, lead, id, { consent: "refused" }), late);
  deepEqual(await store.read.select().from(calls).get(), row);
});

Deno.test("time to write up runs out: the owner is ready, and the call stays on their list", async () => {
  await using at = await atHub();
  const { store, parties, clock } = at;
  await shiftExists(store, parties.handler);
  const { id } = await call(store, parties);
  await answerCall(store, parties.handler, id);
  await endCall(store, parties.handler, id);
  clock.forward({ seconds: 180 });
  await lookAtCalls(store);
  equal(await shiftOf(store, parties.handler.userId), "ready");
  const row = await store.read.select().from(calls).get();
  equal(row?.finishedAt, null);
});
