/** Takes a call from the state it was seen in to the next, or says who was quicker. */
import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { calls } from "@/db/schema/calls.ts";
import { Refusal } from "@/domain/errors.ts";

interface Moved {
  readonly id: Id<"Call">;
  readonly hubId: Id<"Organisation">;
  readonly homeId: Id<"Organisation">;
  readonly version: number;
}

export async function moveCall(
  tx: Tx,
  call: Moved,
  set: Partial<typeof calls.$inferInsert>,
): Promise<void> {
  const moved = await tx.update(calls).set({ ...set, version: sql`${calls.version} + 1` })
    .where(and(eq(calls.id, call.id), eq(calls.version, call.version)))
    .returning({ id: calls.id });
  if (moved.length === 0) {
    throw new Refusal("conflict", "Somebody changed this call just now. Look at it again");
  }
  announceCall(tx, call);
}

/** Open pages of the hub, of the home and of the call are told of it. */
export function announceCall(tx: Tx, { id, hubId, homeId }: Omit<Moved, "version">): void {
  tx.announce("calls", { callId: id, hubId, homeId });
}

/** The desk is told that somebody's state on shift has changed. */
export function announceShifts(tx: Tx, hubId: Id<"Organisation">): void {
  tx.announce("shifts", { hubId });
}

export const aboutCall = ({ id, patientId }: {
  readonly id: Id<"Call">;
  readonly patientId: Id<"Patient"> | null;
}) => ({ call: id, patient: patientId });
