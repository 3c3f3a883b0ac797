/** What those in a call do beside talking: all of it is kept with the call. */
import { deepEqual, equal, ok, rejects } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { callEvents, callMembers, calls } from "@/db/schema/calls.ts";
import { answerCall } from "@/domain/calls/answer.ts";
import { saveNote } from "@/domain/calls/finish.ts";
import { leaveCall } from "@/domain/calls/leave.ts";
import { enterCall, ownSeatIn, recordLine } from "@/domain/calls/members.ts";
import { placeCall } from "@/domain/calls/place.ts";
import { recordConsent } from "@/domain/calls/record_consent.ts";
import { switchMechanism } from "@/domain/calls/switch_mechanism.ts";
import {
  callPartiesExist,
  nothingSaid,
  outcomeExists,
  shiftExists,
} from "@/tests/factories/calls.ts";
import { testStore } from "@/tests/support/store.ts";

async function talking() {
  const store = await testStore();
  const parties = await callPartiesExist(store);
  await shiftExists(store, parties.handler);
  const { id } = await placeCall(store, parties.carer, { about: nothingSaid });
  await answerCall(store, parties.handler, id);
  const home = await enterCall(store, parties.carer, id);
  const hub = await enterCall(store, parties.handler, id);
  const row = () => store.read.select().from(calls).where(eq(calls.id, id)).get();
  const member = (memberId: typeof home.memberId) =>
    store.read.select().from(callMembers).where(eq(callMembers.id, memberId)).get();
  return {
    store,
    ...parties,
    id,
    seats: { home, hub },
    row,
    member,
    [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
  };
}

Deno.test("consent to a call is kept as it is chosen, and can be put right", async () => {
  await using at = await talking();
  await recordConsent(at.store, at.handler, at.id, { consent: "best_interests" });
  await recordConsent(at.store, at.handler, at.id, { consentBy: "Blessing Okafor, senior carer" });
  const kept = await at.row();
  equal(kept?.consent, "best_interests");
  equal(kept?.consentBy, "Blessing Okafor, senior carer");
  await recordConsent(at.store, at.handler, at.id, { consent: "given", consentBy: "" });
  equal((await at.row())?.consent, "given");
  equal((await at.row())?.consentBy, null);
  await rejects(
    recordConsent(at.store, at.carer, at.id, { consent: "refused" }),
    { kind: "forbidden" },
  );
});

Deno.test("either side can go on by telephone, which is recorded once, and come back", async () => {
  await using at = await talking();
  await switchMechanism(at.store, at.carer, at.id, "telephone");
  await switchMechanism(at.store, at.handler, at.id, "telephone");
  equal((await at.row())?.mechanism, "telephone");
  const events = () => at.store.read.select({ kind: callEvents.kind }).from(callEvents);
  deepEqual(await events(), [{ kind: "switched_to_telephone" }]);
  await switchMechanism(at.store, at.carer, at.id, "video");
  equal((await at.row())?.mechanism, "video");
  await rejects(switchMechanism(at.store, at.lead, at.id, "telephone"), { kind: "forbidden" });
});

Deno.test("a lost line is of whoever is not heard any more, until they are back", async () => {
  await using at = await talking();
  const of = at.seats.home.memberId;
  await recordLine(at.store, at.handler, at.id, { kind: "lost", of });
  ok((await at.member(of))?.lostAt);
  equal((await at.member(at.seats.hub.memberId))?.lostAt, null);
  await recordLine(at.store, at.handler, at.id, { kind: "returned", of, seconds: 25 });
  equal((await at.member(of))?.lostAt, null);
  const events = await at.store.read.select({ kind: callEvents.kind, detail: callEvents.detail })
    .from(callEvents);
  deepEqual(events, [
    { kind: "lost", detail: { of } },
    { kind: "returned", detail: { of, seconds: 25 } },
  ]);
  await rejects(recordLine(at.store, at.lead, at.id, { kind: "lost", of }), { kind: "forbidden" });
});

Deno.test("a page that is opened anew takes the seat of the one before", async () => {
  await using at = await talking();
  const again = await enterCall(at.store, at.carer, at.id);
  equal(again.memberId, at.seats.home.memberId);
  equal(again.peerId === at.seats.home.peerId, false);
  equal((await ownSeatIn(at.store.read, at.carer, at.id)).peerId, again.peerId);
});

Deno.test("the home comes back into a call that it left, by asking for it", async () => {
  await using at = await talking();
  await leaveCall(at.store, at.carer, at.id);
  await rejects(enterCall(at.store, at.carer, at.id), { kind: "forbidden" });
  const back = await enterCall(at.store, at.carer, at.id, { again: "yes" });
  equal(back.memberId, at.seats.home.memberId);
  equal((await at.member(back.memberId))?.state, "in");
  // Asked for twice, it is the same seat.
  equal((await enterCall(at.store, at.carer, at.id, { again: "yes" })).memberId, back.memberId);
  await rejects(enterCall(at.store, at.lead, at.id, { again: "yes" }), { kind: "forbidden" });
});

Deno.test("of how it ended each field is kept as it is chosen", async () => {
  await using at = await talking();
  const outcome = await outcomeExists(at.store, at.hub);
  const elsewhere = await outcomeExists(at.store, at.home);
  await saveNote(at.store, at.handler, at.id, { note: "Drinks well" });
  await saveNote(at.store, at.handler, at.id, { outcome: outcome.id });
  await saveNote(at.store, at.handler, at.id, { insteadOf: "111" });
  const { note, outcomeId, insteadOf, finishedAt } = (await at.row())!;
  deepEqual({ note, outcomeId, insteadOf, finishedAt }, {
    note: "Drinks well",
    outcomeId: outcome.id,
    insteadOf: "111",
    finishedAt: null,
  });
  await rejects(saveNote(at.store, at.handler, at.id, { outcome: elsewhere.id }), {
    kind: "invalid",
  });
});
