/** How calls of this hub can end. */
import { and, asc, eq, isNull } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { callOutcomes } from "@/db/schema/hubs.ts";
import type { Reader } from "@/db/store.ts";

export type CallOutcome = Awaited<ReturnType<typeof findOutcomes>>[number];

export function findOutcomes(read: Reader, hubId: Id<"Organisation">) {
  return read.select({ id: callOutcomes.id, label: callOutcomes.label }).from(callOutcomes)
    .where(and(eq(callOutcomes.hubId, hubId), isNull(callOutcomes.endedAt)))
    .orderBy(asc(callOutcomes.position), asc(callOutcomes.label));
}
