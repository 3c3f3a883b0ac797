/** Nobody is in the call any more; whoever stayed on the home's tablet only for it is out of that too. */
import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import { callMembers } from "@/db/schema/calls.ts";
import { endSessionsKeptForCall } from "@/domain/access/end_sessions.ts";
import type { Call } from "@/domain/calls/find.ts";

export async function leaveAll(
  tx: Tx,
  { id, deviceId }: Pick<Call, "id" | "deviceId">,
): Promise<void> {
  await tx.update(callMembers).set({ state: "left", leftAt: tx.now }).where(and(
    eq(callMembers.callId, id),
    inArray(callMembers.state, ["asked", "waiting_room", "in"]),
  ));
  if (deviceId) await endSessionsKeptForCall(tx, deviceId);
}
