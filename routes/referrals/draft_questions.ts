/** What the page asked that sends this form: it may be of a version that the draft has left since. */
import type { Id } from "@/db/columns.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { historyForm } from "@/domain/referrals/history_form.ts";
import { definitionOf } from "@/domain/services/find_definition.ts";
import type { PageContext } from "@/routes/context.ts";
import { paramId } from "@/routes/param_id.ts";

export async function askedHere(c: PageContext) {
  const { store: { read }, actor } = c.var;
  const referral = await findReferral(read, actor, paramId<"Referral">(c, "referral"));
  const asked = c.req.query("asked") as Id<"ServiceVersion"> | undefined;
  const serviceVersionId = asked ?? referral.serviceVersionId;
  const { questions } = await definitionOf(read, { ...referral, serviceVersionId });
  return historyForm(questions);
}
