import type { Id } from "@/db/columns.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { findHeldAnswer } from "@/domain/answers/find.ts";
import type { PageContext } from "@/routes/context.ts";
import type { Undoable } from "@/views/answers/undo_answer.tsx";

/** Whatever stands in the address: only an answer of this person's own is ever found. */
export async function undoable(
  c: PageContext,
  id: Id<"Referral"> | undefined,
): Promise<Undoable | undefined> {
  const { store: { read, now }, actor } = c.var;
  const held = id && await findHeldAnswer(read, actor, id);
  if (!id || !held) return undefined;
  // Opened late, the page offers no longer than there is; one that its job is late for leaves now.
  const secondsLeft = Math.ceil((Date.parse(held.leavesAt) - now().getTime()) / 1000);
  if (secondsLeft <= 0) return undefined;
  const { reference } = await findReferral(read, actor, id);
  return { referralId: id, reference, secondsLeft };
}
