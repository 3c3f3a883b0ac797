/** Half a minute of somebody's line, as their browser measured it. It says nothing of what a person did. */
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { type Id, instantOf, newId } from "@/db/columns.ts";
import { callMembers, callQuality } from "@/db/schema/calls.ts";
import type { Store } from "@/db/store.ts";
import { upkeep } from "@/db/upkeep.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { findCall } from "@/domain/calls/find.ts";
import { isOwn } from "@/domain/calls/seat_of.ts";

const number = (most: number) => z.coerce.number().min(0).max(most).optional();

/** No addresses: by which kind of path media goes is enough to say why a line is poor. */
export const QualityForm = z.object({
  roundTripMs: number(100_000),
  lossPercent: number(100),
  width: number(10_000),
  height: number(10_000),
  framesPerSecond: number(1000),
  freezes: number(10_000),
  concealedPercent: number(100),
  path: z.enum(["host", "srflx", "prflx", "relay"]).optional(),
});

export async function recordQuality(
  store: Store,
  actor: Actor,
  callId: Id<"Call">,
  row: z.output<typeof QualityForm>,
): Promise<void> {
  const call = await findCall(store.read, actor, callId);
  await upkeep(store, async (tx) => {
    const [member] = await tx.select({ id: callMembers.id }).from(callMembers).where(and(
      eq(callMembers.callId, call.id),
      isOwn(actor),
      eq(callMembers.state, "in"),
    ));
    if (!member) return;
    await tx.insert(callQuality).values({
      ...row,
      id: newId(),
      callId,
      memberId: member.id,
      at: instantOf(store.now()),
    });
  });
}
