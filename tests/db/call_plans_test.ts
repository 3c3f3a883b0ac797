/** What the clock of calls asks each second, and desks with every ring, reads what is open and no more. */
import { deepEqual, ok } from "node:assert/strict";
import type { Id, Instant } from "@/db/columns.ts";
import type { Reader } from "@/db/store.ts";
import { hubsWithSomethingDue, lateRings, waitingSince } from "@/domain/calls/due.ts";
import { guestOfInvite, invitesOf } from "@/domain/calls/find_invites.ts";
import { lateHandOvers } from "@/domain/calls/hand_overs_run_out.ts";
import { onShift, openCalls, placeInQueue, ringingNow } from "@/domain/calls/queue.ts";
import { waitingCalls } from "@/domain/calls/ring.ts";
import { type CallParties, callPartiesExist } from "@/tests/factories/calls.ts";
import { plansOf } from "@/tests/support/asked.ts";
import { testStore } from "@/tests/support/store.ts";

type Find = (read: Reader, parties: CallParties) => unknown;

const now = "2026-03-02T09:30:00.000Z" as Instant;
const waiting = { id: "one" as Id<"Call">, rank: 2, placedAt: now };

const hot: Readonly<Record<string, Find>> = {
  "what is due at any hub": (read) => hubsWithSomethingDue(read, now),
  "rings that nobody took": (read, { hub }) => lateRings(read, hub.id, now),
  "hand-overs that nobody took": (read, { hub }) => lateHandOvers(read, hub.id, now),
  "calls that wait too long": (read, { hub }) => waitingSince(read, hub.id, now),
  "whom to ring for what": (read, { hub }) => waitingCalls(read, hub.id),
  "the desk's open calls": (read, { handler }) => openCalls(read, handler),
  "what rings": (read, { hub }) => ringingNow(read, hub.id),
  "who is on shift": (read, { hub }) => onShift(read, hub.id),
};

for (const [name, find] of Object.entries(hot)) {
  Deno.test(`${name}: what is over is not read`, async () => {
    const plans = await plansFor(find);
    for (const { sql, steps } of plans) deepEqual(steps.filter(readsWhatIsOver), [], sql);
  });
}

Deno.test("a place in the queue: of calls that are over those are read from which the wait is reckoned", async () => {
  const plans = await plansFor((read, { hub }) =>
    placeInQueue(read, { ...waiting, hubId: hub.id }, new Date(now))
  );
  const ahead = plans.find(({ sql }) => /count\(/i.test(sql));
  deepEqual(ahead?.steps.filter(readsWhatIsOver), []);
});

const invitation = { id: "two" as Id<"CallInvite">, callId: waiting.id };

const ofOneCall: Readonly<Record<string, Find>> = {
  "who came by an invitation": (read) => guestOfInvite(read, invitation),
  "how the messages of its invitations do": (read, { handler }) =>
    invitesOf(read, handler, waiting.id),
};

for (const [name, find] of Object.entries(ofOneCall)) {
  Deno.test(`${name}: no other call's are read, nor other work`, async () => {
    for (const { sql, steps } of await plansFor(find)) {
      deepEqual(steps.filter((step) => /^SCAN/.test(step) || readsOtherWork(step)), [], sql);
      deepEqual(steps.filter(readsWhatIsOver), [], sql);
    }
  });
}

const readsOtherWork = (step: string): boolean =>
  /\bjobs\b/.test(step) && !/dedupe_key=\?/.test(step);

/** Each of what is open alone; or what belongs to one call that was found. */
const few =
  /INDEX (?:calls_open|call_rings_(?:due|open)|call_hand_overs_open|shifts_hub)\b|\((?:call_)?id=\?/;

const readsWhatIsOver = (step: string): boolean =>
  /^(?:SCAN|SEARCH) (?:calls|call_\w+|shifts)\b/.test(step) && !few.test(step);

async function plansFor(find: Find) {
  await using store = await testStore();
  const parties = await callPartiesExist(store);
  const plans = await plansOf(store.path, (read) => find(read, parties));
  ok(plans.length > 0);
  return plans;
}
