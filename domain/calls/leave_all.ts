/** Nobody is in the call any more. */
import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { callMembers } from "@/db/schema/calls.ts";

export async function leaveAll(tx: Tx, callId: Id<"Call">): Promise<void> {
  await tx.update(callMembers).set({ state: "left", leftAt: tx.now }).where(and(
    eq(callMembers.callId, callId),
    inArray(callMembers.state, ["asked", "waiting_room", "in"]),
  ));
}
