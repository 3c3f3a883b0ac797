import { decideEarlier, EarlierForm } from "@/domain/referrals/decide_earlier.ts";
import { findEarlier } from "@/domain/referrals/find_earlier.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { paramId } from "@/routes/param_id.ts";
import { draftShown, isOver, toReferral } from "@/routes/referrals/draft_shown.ts";
import { show } from "@/routes/show.tsx";
import type { FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";
import { EarlierPage } from "@/views/referrals/earlier_page.tsx";

export const earlier = createApp()
  .get("/", can("referral.draft", { looks: "referral" }), (c) => page(c))
  .post("/", can("referral.draft"), form(EarlierForm, page), async (c) => {
    const id = paramId<"Referral">(c, "referral");
    await decideEarlier(c.var.store, c.var.actor, id, c.req.valid("form"));
    const { referral: { history } } = await draftShown(c);
    const begun = Object.keys(history).length > 0;
    return c.redirect(begun ? paths.referralCheck(id) : paths.referralHistory(id), 303);
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const draft = await draftShown(c);
  if (isOver(draft) && !again) return toReferral(c);
  const { referral } = draft;
  const decision = referral.relatedToId ?? referral.earlierDecision ?? undefined;
  const found = await findEarlier(c.var.store.read, c.var.actor, referral);
  const form = formShown(c, again, { decision });
  return show(c, <EarlierPage draft={draft} earlier={found} form={form} />, again ? 422 : 200);
}
