/** Who may have a place in an open call at this moment: what the broker asks of the database. */
import { and, eq, inArray } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { callMembers, calls } from "@/db/schema/calls.ts";
import type { Reader } from "@/db/store.ts";

/** "in" may signal to the others who are; the other two may be connected, and wait. */
const seated = ["asked", "waiting_room", "in"] as const;

export interface Seat {
  readonly memberId: Id<"CallMember">;
  /** The id that their newest ticket is for. */
  readonly peerId: string | null;
  readonly state: typeof seated[number];
}

export type Seats = ReadonlyMap<Id<"CallMember">, Seat>;

/** Nobody, where the call is over or was never there. */
export async function seatsOf(read: Reader, callId: Id<"Call">): Promise<Seats> {
  const rows = await read.select({
    memberId: callMembers.id,
    peerId: callMembers.peerId,
    state: callMembers.state,
  }).from(callMembers).innerJoin(calls, eq(calls.id, callMembers.callId)).where(and(
    eq(callMembers.callId, callId),
    inArray(callMembers.state, seated),
    inArray(calls.state, ["waiting", "ringing", "live"]),
  ));
  return new Map(rows.map((row) => [row.memberId, row as Seat]));
}
