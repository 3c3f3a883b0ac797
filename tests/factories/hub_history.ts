/** Calls of a hub as they stand afterwards, without the changes that led there. */
import { type Id, instantOf, newId } from "@/db/columns.ts";
import { callMembers, callQuality, calls } from "@/db/schema/calls.ts";
import type { Store } from "@/db/store.ts";
import type { CallParties } from "@/tests/factories/calls.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";

type CallRow = typeof calls.$inferInsert;

/** Placed by the carer just now, nothing said of it. */
export async function callExists(
  store: Store,
  { hub, home, carer }: Pick<CallParties, "hub" | "home" | "carer">,
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
