/** A page of theirs is open: a ring would reach them. */
import { and, eq, isNull } from "drizzle-orm";
import { instantOf } from "@/db/columns.ts";
import { shifts } from "@/db/schema/hubs.ts";
import type { Store } from "@/db/store.ts";
import { upkeep } from "@/db/upkeep.ts";
import type { Actor } from "@/domain/access/actor.ts";

export function touchShift(store: Store, actor: Actor): Promise<void> {
  return upkeep(store, async (tx) => {
    await tx.update(shifts).set({ lastSeenAt: instantOf(store.now()) }).where(and(
      eq(shifts.userId, actor.userId),
      eq(shifts.hubId, actor.organisationId),
      isNull(shifts.endedAt),
    ));
  });
}
