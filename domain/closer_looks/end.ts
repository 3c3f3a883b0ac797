/** What was asked for is over: taken, not taken, or not wanted any more. */
import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { closerLooks, type CloserLookState } from "@/db/schema/closer_looks.ts";
import { Refusal } from "@/domain/errors.ts";

interface Asked {
  readonly id: Id<"CloserLook">;
  readonly state: CloserLookState;
  readonly askedByName: string;
}

/** A conflict, in words, where it is over already. */
export function requireAsked({ state, askedByName }: Asked): void {
  if (state === "asked") return;
  throw new Refusal(
    "conflict",
    state === "taken"
      ? "This photograph was sent already"
      : state === "declined"
      ? "This photograph was declined already"
      : `${askedByName} does not ask for this photograph any more`,
  );
}

export async function endCloserLook(
  tx: Tx,
  look: Asked,
  set: { readonly state: Exclude<CloserLookState, "asked">; readonly reason?: string | null },
): Promise<void> {
  requireAsked(look);
  await tx.update(closerLooks)
    .set({ ...set, endedBy: tx.author.userId, endedAt: tx.now })
    .where(and(eq(closerLooks.id, look.id), eq(closerLooks.state, "asked")));
}

/** With its call; what is on its way in then ends as it is refused. */
export async function endCloserLooksOf(tx: Tx, callId: Id<"Call">): Promise<void> {
  await tx.update(closerLooks)
    .set({ state: "taken_back", endedBy: tx.author.userId, endedAt: tx.now })
    .where(and(eq(closerLooks.callId, callId), eq(closerLooks.state, "asked")));
}
