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
  const { store: { read }, actor } = c.var;
  if (!id || !await findHeldAnswer(read, actor, id)) return undefined;
  const { reference } = await findReferral(read, actor, id);
  return { referralId: id, reference };
}
