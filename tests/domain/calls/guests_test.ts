/** Relatives and interpreters come in by a link, and nobody who was not let in. */
import { deepEqual, equal, notEqual, ok, rejects } from "node:assert/strict";
import { eq } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { inTurn } from "@/db/lane.ts";
import { callInvites, callMembers, callRings } from "@/db/schema/calls.ts";
import { jobs, type JobState } from "@/db/schema/jobs.ts";
import { insidesOf, type Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { admitMember, askToComeIn, turnAway } from "@/domain/calls/admit.ts";
import { answerCall } from "@/domain/calls/answer.ts";
import { comeAsGuest } from "@/domain/calls/come_as_guest.ts";
import { endCall } from "@/domain/calls/end.ts";
import { findCall } from "@/domain/calls/find.ts";
import { findGuest } from "@/domain/calls/guest.ts";
import { addressAsMade, addressToRead, guestPass, seatOfPass } from "@/domain/calls/guest_keys.ts";
import { findInviteByToken, invitesOf } from "@/domain/calls/find_invites.ts";
import { endInvite } from "@/domain/calls/invite.ts";
import { leaveCall } from "@/domain/calls/leave.ts";
import { enterCall, membersOf, messagesIn, sayInCall } from "@/domain/calls/members.ts";
import { placeCall } from "@/domain/calls/place.ts";
import { waitsForSomebody } from "@/domain/calls/states.ts";
import { seatsOf } from "@/domain/calls/seats.ts";
import {
  fromSomewhere,
  guestInvited,
  guestWaits,
  handlerInCall,
} from "@/tests/factories/guests.ts";
import { nothingSaid, shiftExists } from "@/tests/factories/calls.ts";
import { testSecret } from "@/tests/support/app.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { testStore } from "@/tests/support/store.ts";

const guestOf = (store: Store, token: string, pass: string | undefined) =>
  findGuest(store.read, { token, pass, secret: testSecret, from: fromSomewhere });
const stateOf = async (store: Store, id: Id<"CallMember">) =>
  (await store.read.select().from(callMembers).where(eq(callMembers.id, id)).get())?.state;

Deno.test("a guest waits, is let in by name, speaks, and leaves without ending the call", async () => {
  const clock = movingClock();
  await using store = await testStore(clock.now);
  const at = await handlerInCall(store);
  await sayInCall(store, at.handler, at.id, "BP 90/60");
  const { token, memberId, pass } = await guestWaits(store, at);
  const waiting = await guestOf(store, token, pass);
  equal(waiting?.state, "waiting_room");
  await rejects(enterCall(store, waiting!.actor, at.id), /You are not in this call/);
  clock.forward({ seconds: 10 });
  await admitMember(store, at.handler, at.id, memberId);
  const { actor } = (await guestOf(store, token, pass))!;
  const seat = await enterCall(store, actor, at.id);
  equal((await seatsOf(store.read, at.id)).get(memberId)?.peerId, seat.peerId);
  // What was written before they came is not for them.
  deepEqual(await messagesIn(store.read, actor, at.id), []);
  await sayInCall(store, actor, at.id, "Hello");
  deepEqual((await messagesIn(store.read, at.carer, at.id)).map(({ name }) => name), [
    "Sam Doyle, Digital Care Hub",
    "Anna Nowak",
  ]);
  await leaveCall(store, actor, at.id);
  equal((await findCall(store.read, at.handler, at.id)).state, "live");
  equal((await guestOf(store, token, pass))?.state, "left");
  const invite = await findInviteByToken(store.read, token);
  equal(await comeAsGuest(store, invite!, memberId, fromSomewhere), memberId);
  equal(await stateOf(store, memberId), "waiting_room");
});

Deno.test("turned away, the link is at an end; so it is with the call, and where it is taken back", async () => {
  await using store = await testStore();
  const at = await handlerInCall(store);
  const first = await guestWaits(store, at);
  await turnAway(store, at.handler, at.id, first.memberId);
  equal(await guestOf(store, first.token, first.pass), undefined);
  await rejects(
    comeAsGuest(store, first.invite, first.memberId, fromSomewhere),
    /This call is over/,
  );
  await rejects(admitMember(store, at.handler, at.id, first.memberId), /does not wait any more/);
  const second = await guestWaits(store, at);
  await endInvite(store, at.handler, at.id, second.inviteId);
  equal(await stateOf(store, second.memberId), "turned_away");
  const inIt = await guestWaits(store, at);
  await admitMember(store, at.handler, at.id, inIt.memberId);
  const { actor } = (await guestOf(store, inIt.token, inIt.pass))!;
  await enterCall(store, actor, at.id);
  await endInvite(store, at.handler, at.id, inIt.inviteId);
  // Whoever is in the call by it is put out of it.
  equal(await stateOf(store, inIt.memberId), "turned_away");
  equal((await seatsOf(store.read, at.id)).get(inIt.memberId), undefined);
  await rejects(enterCall(store, actor, at.id), /You are not in this call/);
  const third = await guestWaits(store, at);
  await endCall(store, at.handler, at.id);
  equal(await guestOf(store, third.token, third.pass), undefined);
  const open = (await store.read.select().from(callInvites)).filter(({ endedAt }) => !endedAt);
  deepEqual(open, []);
});

Deno.test("a link that somebody else opens too is refused; a pass of another call or install is none", async () => {
  await using store = await testStore();
  const at = await handlerInCall(store);
  const { token, pass, invite, memberId } = await guestWaits(store, at);
  await rejects(comeAsGuest(store, invite, undefined, fromSomewhere), /on another device/);
  equal(await guestOf(store, token, undefined), undefined);
  equal(await guestOf(store, token, `${pass}x`), undefined);
  equal(await guestOf(store, token, guestPass("of another install", memberId)), undefined);
  const other = await guestWaits(store, at);
  equal(await guestOf(store, other.token, pass), undefined);
  equal(await guestOf(store, "no-such-address", pass), undefined);
});

Deno.test("two who let the same guest in at once: one does, the other is told", async () => {
  await using store = await testStore();
  const at = await handlerInCall(store);
  const { memberId } = await guestWaits(store, at);
  const done = await Promise.allSettled([
    admitMember(store, at.handler, at.id, memberId),
    turnAway(store, at.handler, at.id, memberId),
  ]);
  deepEqual(done.map(({ status }) => status), ["fulfilled", "rejected"]);
});

Deno.test("a guest is told of those who are in the call with them, and of nobody else", async () => {
  await using store = await testStore();
  const at = await handlerInCall(store);
  const first = await guestWaits(store, at);
  await guestWaits(store, at);
  await askToComeIn(store, at.lead, at.id);
  const { actor } = (await guestOf(store, first.token, first.pass))!;
  const told = async (who: Actor) =>
    (await membersOf(store.read, who, at.id)).map(({ name, state }) =>
      `${name.split(",")[0]} ${state}`
    );
  // They need to know that they wait.
  const inIt = ["Blessing Okafor in", "Sam Doyle in"];
  deepEqual(await told(actor), [...inIt, "Anna Nowak waiting_room"]);
  await admitMember(store, at.handler, at.id, first.memberId);
  deepEqual(await told(actor), [...inIt, "Anna Nowak in"]);
  equal((await told(at.handler)).length, 5);
});

Deno.test("a lead hears a call only once somebody in it has let them in", async () => {
  await using store = await testStore();
  const at = await handlerInCall(store);
  await shiftExists(store, at.lead, { skills: ["lead"] });
  await rejects(enterCall(store, at.lead, at.id), /You are not in this call/);
  await askToComeIn(store, at.lead, at.id);
  await askToComeIn(store, at.lead, at.id);
  const waiting = (await store.read.select().from(callMembers))
    .filter(({ state }) => state === "waiting_room");
  equal(waiting.length, 1);
  await rejects(admitMember(store, at.lead, at.id, waiting[0]!.id), /You are not in this call/);
  await rejects(admitMember(store, at.carer, at.id, waiting[0]!.id), /Your role cannot/);
  await admitMember(store, at.handler, at.id, waiting[0]!.id);
  await enterCall(store, at.lead, at.id);
});

Deno.test("whoever waits to come in and is busy with another call by now is not let in", async () => {
  await using store = await testStore();
  const at = await handlerInCall(store);
  await askToComeIn(store, at.lead, at.id);
  const waiting = (await store.read.select().from(callMembers))
    .find(({ state }) => state === "waiting_room")!;
  const letIn = () => admitMember(store, at.handler, at.id, waiting.id);
  await shiftExists(store, at.lead);
  const other = await placeCall(store, at.homeManager, { about: nothingSaid });
  await answerCall(store, at.lead, other.id);
  await rejects(letIn(), /Fiona Grant.* is busy with another call/);
  equal(await stateOf(store, waiting.id), "waiting_room");
});

Deno.test("who is let in while another call rings at theirs lets that one ring on elsewhere", async () => {
  await using store = await testStore();
  const at = await handlerInCall(store);
  await askToComeIn(store, at.lead, at.id);
  const waiting = (await store.read.select().from(callMembers))
    .find(({ state }) => state === "waiting_room")!;
  await shiftExists(store, at.lead);
  const other = await placeCall(store, at.homeManager, { about: nothingSaid });
  const ringsAt = async () =>
    (await store.read.select().from(callRings).where(eq(callRings.callId, other.id)))
      .filter(({ endedAt }) => !endedAt).map(({ userId }) => userId);
  deepEqual(await ringsAt(), [at.lead.userId]);
  await admitMember(store, at.handler, at.id, waiting.id);
  deepEqual(await ringsAt(), []);
  ok(waitsForSomebody.includes((await findCall(store.read, at.homeManager, other.id)).state));
});

Deno.test("four are in, and the fifth waits until one leaves", async () => {
  await using store = await testStore();
  const at = await handlerInCall(store);
  const guests = [];
  for (let each = 0; each < 3; each++) guests.push(await guestWaits(store, at));
  await admitMember(store, at.handler, at.id, guests[0]!.memberId);
  await admitMember(store, at.handler, at.id, guests[1]!.memberId);
  await rejects(admitMember(store, at.handler, at.id, guests[2]!.memberId), /no room for a fifth/);
  equal(await stateOf(store, guests[2]!.memberId), "waiting_room");
});

Deno.test("how the message of an invitation does is known from the work of sending it", async () => {
  await using store = await testStore();
  const at = await handlerInCall(store);
  const { inviteId } = await guestInvited(store, at, { way: "text", sentTo: "07700900123" });
  const messageIs = async () => (await invitesOf(store.read, at.handler, at.id))[0]?.message;
  const workIs = (state: JobState) =>
    inTurn(store, async () => {
      await insidesOf(store).db.update(jobs).set({ state }).where(eq(jobs.dedupeKey, inviteId));
    });
  equal(await messageIs(), "on_its_way");
  await workIs("dead");
  equal(await messageIs(), "failed");
  await workIs("done");
  equal(await messageIs(), "sent");
});

Deno.test("an address that is read out is ten letters, however they are typed", async () => {
  await using store = await testStore();
  const { inviteId, token } = await guestInvited(store, await handlerInCall(store));
  equal(token.length, 10);
  equal(addressAsMade(`${token.slice(0, 5).toLowerCase()} ${token.slice(5)}`), token);
  notEqual(addressToRead("another secret", inviteId), token);
  equal(seatOfPass(testSecret, undefined), undefined);
  equal(seatOfPass(testSecret, "."), undefined);
});
