/** What the service of this draft asks, for the form that its page sends. */
import type { Question } from "@/domain/questions/question.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { historyForm } from "@/domain/referrals/history_form.ts";
import { definitionOf } from "@/domain/services/find_definition.ts";
import type { PageContext } from "@/routes/context.ts";
import { paramId } from "@/routes/param_id.ts";

export async function questionsOf(c: PageContext): Promise<readonly Question[]> {
  const { store: { read }, actor } = c.var;
  const referral = await findReferral(read, actor, paramId<"Referral">(c, "referral"));
  return (await definitionOf(read, referral)).questions;
}

export const askedHere = async (c: PageContext) => historyForm(await questionsOf(c));
