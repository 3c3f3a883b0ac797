/** Calls of a hub as they stand afterwards, without the changes that led there. */
import { type Id, instantOf, newId } from "@/db/columns.ts";
import { callBacks, callMembers, callQuality, calls } from "@/db/schema/calls.ts";
import type { Store } from "@/db/store.ts";
import type { Organisation, SignedIn } from "@/tests/factories/people.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";

type CallRow = typeof calls.$inferInsert;

interface Sides {
  readonly hub: Pick<Organisation, "id">;
  readonly home: Pick<Organisation, "id">;
  readonly carer: Pick<SignedIn, "userId">;
}

/** Placed by the carer just now, nothing said of it. */
export async function callExists(
  store: Store,
  { hub, home, carer }: Sides,
  over: Partial<CallRow> = {},
) {
  const placedAt = over.placedAt ?? instantOf(store.now());
  const call = {
    id: newId<"Call">(),
    hubId: hub.id,
    homeId: home.id,
    placedBy: carer.userId,
    state: "waiting",
    rank: 2,
    skill: "call_handler",
    placedAt,
    everybodyAt: placedAt,
    ...over,
  } as const;
  await rowExists(store, calls, call);
  return call;
}

/** The home of this call is to be called back by now; nobody has taken it. */
export async function callBackExists(
  store: Store,
  { id: callId, hubId, homeId }: Awaited<ReturnType<typeof callExists>>,
  over: Partial<typeof callBacks.$inferInsert> = {},
): Promise<Id<"CallBack">> {
  const now = instantOf(store.now());
  const id = newId<"CallBack">();
  await rowExists(store, callBacks, {
    id,
    callId,
    hubId,
    homeId,
    because: "Nobody answered in time",
    dueAt: now,
    createdAt: now,
    ...over,
  });
  return id;
}

/** Somebody in it, with half a minute of their line. */
export async function measuredMemberExists(
  store: Store,
  callId: Id<"Call">,
  name: string,
  line: Partial<typeof callQuality.$inferInsert>,
) {
  const now = instantOf(store.now());
  const member = {
    id: newId<"CallMember">(),
    callId,
    kind: "home" as const,
    name,
    state: "in" as const,
    askedAt: now,
  };
  await rowExists(store, callMembers, member);
  await rowExists(store, callQuality, {
    id: newId<"CallQuality">(),
    callId,
    memberId: member.id,
    at: now,
    ...line,
  });
  return member;
}
