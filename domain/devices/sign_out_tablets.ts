/**
 * Whoever picked their name on a home's tablets has to say anew who they are: all, or one of them. A
 * call that is under way on a tablet goes on, and they are out of it as soon as that is over: a
 * resident in need is not cut off for a new PIN.
 */
import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { calls } from "@/db/schema/calls.ts";
import { devices } from "@/db/schema/devices.ts";
import { endSessionsAfterCall, endSessionsOnTablet } from "@/domain/access/end_sessions.ts";

export async function signOutTablets(
  tx: Tx,
  homeId: Id<"Organisation">,
  userId?: Id<"User">,
): Promise<void> {
  const tablets = await tx.select({ id: devices.id, callId: calls.id }).from(devices)
    .leftJoin(
      calls,
      and(eq(calls.deviceId, devices.id), inArray(calls.state, ["waiting", "ringing", "live"])),
    )
    .where(and(eq(devices.organisationId, homeId), isNull(devices.revokedAt)));
  for (const { id, callId } of tablets) {
    await (callId ? endSessionsAfterCall : endSessionsOnTablet)(tx, id, userId);
  }
}
