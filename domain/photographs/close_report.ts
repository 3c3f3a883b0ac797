/** Somebody has decided about a photograph that was reported: the report is open no longer. */
import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import { photographQuarantines } from "@/db/schema/photographs.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";
import type { Reported } from "@/domain/photographs/find_reported.ts";

/** Part of the change that carries the decision out. */
export async function closeReport(
  tx: Tx,
  actor: Actor,
  { quarantineId }: Pick<Reported, "quarantineId">,
  because: string,
): Promise<void> {
  const closed = await tx.update(photographQuarantines)
    .set({ releasedBy: actor.userId, releasedAt: tx.now, releasedBecause: because })
    .where(and(
      eq(photographQuarantines.id, quarantineId),
      isNull(photographQuarantines.releasedAt),
    )).returning({ id: photographQuarantines.id });
  if (closed.length === 0) {
    throw new Refusal("conflict", "Somebody has decided about this photograph already");
  }
}
