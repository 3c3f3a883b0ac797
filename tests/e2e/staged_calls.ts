/** A call in each state that its page can be met in, and guests of one. */
import { instantOf } from "@/db/columns.ts";
import type { Store } from "@/db/store.ts";
import type { SignedIn } from "@/tests/factories/people.ts";
import { admitMember } from "@/domain/calls/admit.ts";
import { guestInvited, guestWaits } from "@/tests/factories/guests.ts";
import { callMemberExists, liveCallExists } from "@/tests/factories/live_calls.ts";

interface People {
  readonly carer: SignedIn;
  readonly homeManager: SignedIn;
  readonly handler: SignedIn;
}

export async function callsOf(store: Store, { carer, homeManager, handler }: People) {
  const now = instantOf(store.now());
  const sides = { hubId: handler.organisationId, homeId: carer.organisationId };
  const answered = { answeredAt: now, answeredBy: handler.userId, ownerId: handler.userId };
  const waiting = await liveCallExists(store, {
    ...sides,
    state: "waiting",
    placedBy: homeManager.userId,
  });
  await callMemberExists(store, waiting, { userId: homeManager.userId, name: homeManager.name });
  const live = await liveCallExists(store, { ...sides, ...answered, placedBy: carer.userId });
  await callMemberExists(store, live, { userId: carer.userId, name: carer.name });
  await callMemberExists(store, live, {
    kind: "operator",
    userId: handler.userId,
    name: handler.name,
  });
  const ended = await liveCallExists(store, {
    ...sides,
    ...answered,
    placedBy: carer.userId,
    state: "ended",
    endedAt: now,
  });
  const { browsers, invitations } = await guestsOf(store, { handler, id: live });
  return { waiting, live, ended, browsers, invitations };
}

/** One has only been told the address, one waits to be let in, one is in the call. */
async function guestsOf(store: Store, at: Parameters<typeof guestWaits>[1]) {
  const told = await guestInvited(store, at);
  const waits = await guestWaits(store, at);
  const isIn = await guestWaits(store, at);
  await admitMember(store, at.handler, at.id, isIn.memberId);
  return {
    browsers: {
      guestWaiting: { token: waits.pass, cookie: "guest" },
      guestInCall: { token: isIn.pass, cookie: "guest" },
    },
    invitations: { told: told.token, waits: waits.token, isIn: isIn.token },
  };
}
