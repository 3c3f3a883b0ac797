/** Whoever picked their name on a home's tablets has to say anew who they are: all, or one of them. */
import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { devices } from "@/db/schema/devices.ts";
import { endSessionsOnTablet } from "@/domain/access/end_sessions.ts";

export async function signOutTablets(
  tx: Tx,
  homeId: Id<"Organisation">,
  userId?: Id<"User">,
): Promise<void> {
  const tablets = await tx.select({ id: devices.id }).from(devices)
    .where(and(eq(devices.organisationId, homeId), isNull(devices.revokedAt)));
  for (const { id } of tablets) await endSessionsOnTablet(tx, id, userId);
}
