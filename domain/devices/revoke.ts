/** A tablet was lost or stolen, or has another use: from now on it is nobody's. */
import { and, eq, inArray } from "drizzle-orm";
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { callMembers, calls } from "@/db/schema/calls.ts";
import { devices } from "@/db/schema/devices.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { endSessionsOnTablet } from "@/domain/access/end_sessions.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { findTablet } from "@/domain/devices/find.ts";
import { Refusal } from "@/domain/errors.ts";

/**
 * Whoever uses it is signed out, and out of the call that it is in. The call itself goes on: the hub
 * rings the home by telephone.
 */
export function revokeTablet(store: Store, actor: Actor, id: Id<"Device">): Promise<void> {
  return change(store, actor, async (tx) => {
    const tablet = await findTablet(tx, actor, id);
    authorise(actor, "device.manage", tablet);
    if (tablet.revokedAt) throw new Refusal("conflict", "This tablet was revoked already");
    await tx.update(devices).set({ revokedAt: tx.now, revokedBy: actor.userId })
      .where(eq(devices.id, id));
    await endSessionsOnTablet(tx, id);
    const left = await tx.update(callMembers).set({ state: "left", leftAt: tx.now, peerId: null })
      .where(and(eq(callMembers.deviceId, id), inArray(callMembers.state, ["in", "asked"])))
      .returning({ callId: callMembers.callId });
    for (const { callId } of left) {
      const call = await tx.select({ hubId: calls.hubId, homeId: calls.homeId }).from(calls)
        .where(eq(calls.id, callId)).get();
      tx.announce("calls", { callId, ...call });
    }
    tx.audit("device.revoked", { device: id }, { organisation: tablet.organisationId });
  });
}
