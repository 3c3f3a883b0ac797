/** A call under way, and those who are in it, each with the ticket that the page would have. */
import { eq } from "drizzle-orm";
import { type Id, instantOf, newId } from "@/db/columns.ts";
import { callMembers, calls } from "@/db/schema/calls.ts";
import { users } from "@/db/schema/access.ts";
import { inTurn } from "@/db/lane.ts";
import { type Database, insidesOf, type Store } from "@/db/store.ts";
import { mintTicket } from "@/domain/calls/ticket.ts";
import { organisationExists } from "@/tests/factories/people.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";
import { testSecret } from "@/tests/support/app.ts";

export interface CallMember {
  readonly callId: Id<"Call">;
  readonly memberId: Id<"CallMember">;
  readonly peerId: string;
  readonly ticket: string;
}

type CallRow = typeof calls.$inferInsert;
type MemberRow = typeof callMembers.$inferInsert;

export async function liveCallExists(
  store: Store,
  over: Partial<CallRow> = {},
): Promise<Id<"Call">> {
  const now = instantOf(store.now());
  const hub = await organisationExists(store, { kind: "hub" });
  const home = await organisationExists(store, { kind: "home" });
  const placedBy = newId<"User">();
  await rowExists(store, users, {
    id: placedBy,
    name: "Mary Okafor",
    email: `${placedBy}@bedside.example`,
    createdAt: now,
  });
  const id = newId<"Call">();
  await rowExists(store, calls, {
    id,
    hubId: hub.id,
    homeId: home.id,
    placedBy,
    state: "live",
    rank: 2,
    skill: "call_handler",
    placedAt: now,
    everybodyAt: now,
    ...over,
  });
  return id;
}

export async function callMemberExists(
  store: Store,
  callId: Id<"Call">,
  over: Partial<MemberRow> = {},
): Promise<CallMember> {
  const now = store.now();
  const memberId = newId<"CallMember">();
  const peerId = newId<"Peer">();
  await rowExists(store, callMembers, {
    id: memberId,
    callId,
    kind: "home",
    name: "Mary Okafor",
    state: "in",
    peerId,
    askedAt: instantOf(now),
    ...over,
  });
  const ticket = mintTicket(testSecret, { callId, memberId, peerId, now });
  return { callId, memberId, peerId, ticket };
}

/** Two people in one call. */
export async function twoInACall(store: Store): Promise<readonly [CallMember, CallMember]> {
  const callId = await liveCallExists(store);
  return [
    await callMemberExists(store, callId),
    await callMemberExists(store, callId, { kind: "operator" }),
  ];
}

/** As a verb leaves it: committed, then announced. */
export async function memberBecomes(
  store: Store,
  { memberId, callId }: CallMember,
  set: Partial<MemberRow>,
): Promise<void> {
  await written(store, (db) => db.update(callMembers).set(set).where(eq(callMembers.id, memberId)));
  insidesOf(store).announce({ topic: "calls", detail: { callId } });
}

export async function callBecomes(
  store: Store,
  callId: Id<"Call">,
  set: Partial<CallRow>,
): Promise<void> {
  await written(store, (db) => db.update(calls).set(set).where(eq(calls.id, callId)));
  insidesOf(store).announce({ topic: "calls", detail: { callId } });
}

/** The same member on a page that was opened anew: another id, another ticket. */
export async function reopened(store: Store, member: CallMember): Promise<CallMember> {
  const peerId = newId<"Peer">();
  await memberBecomes(store, member, { peerId });
  const { callId, memberId } = member;
  const ticket = mintTicket(testSecret, { callId, memberId, peerId, now: store.now() });
  return { ...member, peerId, ticket };
}

async function written(
  store: Store,
  write: (db: Database) => PromiseLike<unknown>,
): Promise<void> {
  await inTurn(store, async () => void await write(insidesOf(store).db));
}
