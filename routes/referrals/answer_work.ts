/** What this person may do after an answer. */
import { holds } from "@/domain/access/permissions.ts";
import { ofEitherSide } from "@/domain/access/whose.ts";
import { findLetter } from "@/domain/answers/find_letter.ts";
import { owners } from "@/domain/answers/plan.ts";
import { recordText } from "@/domain/answers/letter.ts";
import { mayTick } from "@/domain/answers/work.ts";
import type { Referral } from "@/domain/referrals/find.ts";
import { canBeTold } from "@/domain/referrals/record_patient_told.ts";
import type { PageContext } from "@/routes/context.ts";
import type { WorkActions } from "@/views/referrals/answer_work.tsx";

export async function workActions(c: PageContext, referral: Referral): Promise<WorkActions> {
  const { actor, store } = c.var;
  const own = referral.practiceId === actor.organisationId;
  const ticks = ofEitherSide(actor, referral) && holds(actor, "referral.act_on_plan");
  const copies = own && canBeTold(referral) && holds(actor, "referral.copy_answer");
  const found = copies ? await findLetter(store.read, actor, referral.id) : undefined;
  return {
    tick: owners.filter((owner) => ticks && mayTick(actor, referral, owner)),
    tell: canBeTold(referral) && holds(actor, "referral.record_told"),
    copy: found && recordText(found.letter),
  };
}
