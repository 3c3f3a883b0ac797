/** A call goes from one to another, or somebody more comes in: it is never lost on the way. */
import { deepEqual, equal, match, rejects } from "node:assert/strict";
import { and, eq, isNull } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { callHandOvers, callMembers, callRings, calls } from "@/db/schema/calls.ts";
import { shifts } from "@/db/schema/hubs.ts";
import type { Store } from "@/db/store.ts";
import { askToComeIn } from "@/domain/calls/admit.ts";
import { answerCall } from "@/domain/calls/answer.ts";
import { endCall } from "@/domain/calls/end.ts";
import { handOversFor, lastHandOver } from "@/domain/calls/find_hand_overs.ts";
import { handOver } from "@/domain/calls/hand_over.ts";
import type { HandOverInput } from "@/domain/calls/hand_over_form.ts";
import { handOverState } from "@/domain/calls/hand_over_states.ts";
import { leaveCall } from "@/domain/calls/leave.ts";
import { placeCall } from "@/domain/calls/place.ts";
import { declineHandOver, takeBackHandOver } from "@/domain/calls/refuse_hand_over.ts";
import { takeHandOver } from "@/domain/calls/take_hand_over.ts";
import { lookAtCalls } from "@/jobs/call_clock.ts";
import { callPartiesExist, nothingSaid, shiftExists } from "@/tests/factories/calls.ts";
import { personExists } from "@/tests/factories/people.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { testStore } from "@/tests/support/store.ts";

async function inCall() {
  const clock = movingClock();
  const store = await testStore(clock.now);
  const parties = await callPartiesExist(store);
  await shiftExists(store, parties.handler);
  const { id } = await placeCall(store, parties.carer, { about: nothingSaid });
  await answerCall(store, parties.handler, id);
  clock.forward({ seconds: 40 });
  await shiftExists(store, parties.clinician, { skills: ["clinician"] });
  await shiftExists(store, parties.registrar, { skills: ["registrar"] });
  return {
    clock,
    store,
    id,
    ...parties,
    [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
  };
}

const to = (
  person: { readonly userId: Id<"User"> },
  kind: HandOverInput["kind"] = "warm",
): HandOverInput => ({ kind, to: { person: person.userId }, note: "A fall, now drowsy" });

const seats = async (store: Store) =>
  (await store.read.select().from(callMembers)).map(({ name, state }) =>
    `${name.split(",")[0]} ${state}`
  );
const shiftOf = async (store: Store, { userId }: { userId: Id<"User"> }) =>
  (await store.read.select().from(shifts).where(eq(shifts.userId, userId)).get())?.state;
const rungNow = async (store: Store) =>
  (await store.read.select().from(callRings).where(isNull(callRings.endedAt)))
    .map(({ userId }) => userId);
const ownerOf = async (store: Store, id: Id<"Call">) =>
  (await store.read.select().from(calls).where(eq(calls.id, id)).get())?.ownerId;

Deno.test("warm: the other joins, both talk, then the first leaves and the call is the other's", async () => {
  await using at = await inCall();
  const { store, id, handler, clinician } = at;
  await handOver(store, handler, id, to(clinician));
  deepEqual(await rungNow(store), [clinician.userId]);
  equal(await shiftOf(store, clinician), "ringing");
  await takeHandOver(store, clinician, id);
  deepEqual(await seats(store), ["Blessing Okafor in", "Sam Doyle in", "Nadia Rahman in"]);
  equal(await ownerOf(store, id), handler.userId);
  await leaveCall(store, handler, id);
  deepEqual(await seats(store), ["Blessing Okafor in", "Sam Doyle left", "Nadia Rahman in"]);
  equal(await ownerOf(store, id), clinician.userId);
  deepEqual([await shiftOf(store, handler), await shiftOf(store, clinician)], ["ready", "in_call"]);
  const last = await lastHandOver(store.read, clinician, id);
  equal(last && handOverState(last), "done");
  await endCall(store, clinician, id);
  equal(await shiftOf(store, clinician), "writing_up");
});

Deno.test("cold: the first is out of it as the other comes in, and is ready for the next call", async () => {
  await using at = await inCall();
  const { store, id, handler, clinician } = at;
  await handOver(store, handler, id, to(clinician, "cold"));
  deepEqual(await seats(store), ["Blessing Okafor in", "Sam Doyle in"]);
  await takeHandOver(store, clinician, id);
  deepEqual(await seats(store), ["Blessing Okafor in", "Sam Doyle left", "Nadia Rahman in"]);
  equal(await ownerOf(store, id), clinician.userId);
  deepEqual([await shiftOf(store, handler), await shiftOf(store, clinician)], ["ready", "in_call"]);
});

Deno.test("taken by somebody who waits to come in, it is theirs and they wait no more", async () => {
  await using at = await inCall();
  const { store, id, handler, clinician } = at;
  await askToComeIn(store, clinician, id);
  await handOver(store, handler, id, to(clinician));
  await takeHandOver(store, clinician, id);
  deepEqual(await seats(store), [
    "Blessing Okafor in",
    "Sam Doyle in",
    "Nadia Rahman left",
    "Nadia Rahman in",
  ]);
});

Deno.test("a skill is rung wherever somebody is free with it; of two who take it one has it", async () => {
  await using at = await inCall();
  const { store, id, handler, clinician, lead } = at;
  await shiftExists(store, lead, { skills: ["lead", "clinician"] });
  const asked: HandOverInput = { kind: "cold", to: { skill: "clinician" }, note: "Breathless" };
  await handOver(store, handler, id, asked);
  deepEqual(new Set(await rungNow(store)), new Set([clinician.userId, lead.userId]));
  const done = await Promise.allSettled([
    takeHandOver(store, lead, id),
    takeHandOver(store, clinician, id),
  ]);
  deepEqual(done.map(({ status }) => status), ["fulfilled", "rejected"]);
  const [, lost] = done;
  match(String(lost?.status === "rejected" && lost.reason.message), /^Fiona Grant has taken/);
  deepEqual(await rungNow(store), []);
  equal(await shiftOf(store, clinician), "ready");
  await rejects(
    handOver(store, lead, id, { ...asked, to: { skill: "prescriber" } }),
    /Nobody who is free takes calls as “Prescriber”/,
  );
});

Deno.test("not taken within a minute it is where it was; the clock says so to whoever asked", async () => {
  await using at = await inCall();
  const { store, id, handler, clinician, clock } = at;
  await handOver(store, handler, id, to(clinician, "cold"));
  clock.forward({ seconds: 59 });
  await lookAtCalls(store);
  deepEqual(await rungNow(store), [clinician.userId]);
  clock.forward({ seconds: 1 });
  await lookAtCalls(store);
  deepEqual(await rungNow(store), []);
  deepEqual(await seats(store), ["Blessing Okafor in", "Sam Doyle in"]);
  equal(await ownerOf(store, id), handler.userId);
  const last = await lastHandOver(store.read, handler, id);
  equal(last && handOverState(last), "not_taken");
  equal(await shiftOf(store, clinician), "ready");
  await rejects(takeHandOver(store, clinician, id), /not offered any more/);
  await handOver(store, handler, id, to(clinician));
});

Deno.test("it can be declined and taken back; one is asked at a time", async () => {
  await using at = await inCall();
  const { store, id, handler, clinician, registrar } = at;
  await handOver(store, handler, id, to(clinician));
  await rejects(handOver(store, handler, id, to(registrar)), /has asked Nadia Rahman already/);
  await rejects(takeHandOver(store, registrar, id), /was not offered to you/);
  await declineHandOver(store, clinician, id);
  equal(await shiftOf(store, clinician), "ready");
  await handOver(store, handler, id, to(registrar));
  await takeBackHandOver(store, handler, id);
  deepEqual(await rungNow(store), []);
  await rejects(takeHandOver(store, registrar, id), /not offered any more/);
  await rejects(declineHandOver(store, registrar, id), /not offered to you any more/);
});

Deno.test("who is busy, away or not on shift is said in words; who is in no call hands nothing over", async () => {
  await using at = await inCall();
  const { store, id, handler, clinician, lead, carer } = at;
  await rejects(handOver(store, handler, id, to(lead)), /Fiona Grant is not on shift/);
  await shiftExists(store, lead, { state: "away" });
  await rejects(handOver(store, handler, id, to(lead)), /Fiona Grant is not free \(away\)/);
  await rejects(handOver(store, handler, id, to(handler)), /is in this call/);
  await rejects(handOver(store, clinician, id, to(lead)), /You are not in this call/);
  await rejects(handOver(store, carer, id, to(clinician)), /Your role cannot/);
});

Deno.test("up to four are in a call; the fifth is refused in words", async () => {
  await using at = await inCall();
  const { store, id, handler, clinician, registrar, lead } = at;
  for (const person of [clinician, registrar]) {
    await handOver(store, handler, id, to(person, "escalation"));
    await takeHandOver(store, person, id);
  }
  equal((await seats(store)).length, 4);
  await shiftExists(store, lead, { skills: ["lead"] });
  await rejects(handOver(store, handler, id, to(lead, "escalation")), /no room for a fifth/);
  await leaveCall(store, registrar, id);
  equal(await shiftOf(store, registrar), "ready");
  await handOver(store, handler, id, to(lead, "escalation"));
  await takeHandOver(store, lead, id);
  await endCall(store, handler, id);
  deepEqual(
    await Promise.all([handler, clinician, lead].map((each) => shiftOf(store, each))),
    ["writing_up", "ready", "ready"],
  );
});

Deno.test("a consultant of another organisation is brought in by name, and sees this call alone", async () => {
  await using at = await inCall();
  const { store, id, handler, clock } = at;
  const consultant = await personExists(store, "consultant", { name: "Dr Priya Shah" });
  await rejects(handOver(store, handler, id, to(consultant)), /not on shift here: bring them in/);
  await handOver(store, handler, id, to(consultant, "escalation"));
  const [asked] = await handOversFor(store.read, consultant);
  deepEqual([asked?.callId, asked?.note, asked?.fromName], [id, "A fall, now drowsy", "Sam Doyle"]);
  clock.forward({ seconds: 300 });
  await lookAtCalls(store);
  await takeHandOver(store, consultant, id);
  deepEqual((await seats(store)).at(-1), "Dr Priya Shah in");
  await rejects(leaveCall(store, handler, id), /You are the last of the hub/);
  await leaveCall(store, consultant, id);
  deepEqual(await handOversFor(store.read, consultant), []);
});

Deno.test("the owner leaves, and it is the colleague's who stays; a call that ends ends what is open", async () => {
  await using at = await inCall();
  const { store, id, handler, clinician, registrar } = at;
  await rejects(leaveCall(store, handler, id), /End it, or hand it over/);
  await handOver(store, handler, id, to(clinician, "escalation"));
  await takeHandOver(store, clinician, id);
  await leaveCall(store, handler, id);
  equal(await ownerOf(store, id), clinician.userId);
  await handOver(store, clinician, id, to(registrar));
  await endCall(store, clinician, id);
  deepEqual(await rungNow(store), []);
  const open = await store.read.select().from(callHandOvers)
    .where(and(eq(callHandOvers.callId, id), isNull(callHandOvers.endedAt)));
  deepEqual(open, []);
});
