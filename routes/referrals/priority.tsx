import { changePriority } from "@/domain/referrals/change_priority.ts";
import { PriorityForm } from "@/domain/referrals/forms.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { draftShown, isOver, toReferral } from "@/routes/referrals/draft_shown.ts";
import { show } from "@/routes/show.tsx";
import type { FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";
import { PriorityPage } from "@/views/referrals/priority_page.tsx";

export const priority = createApp()
  .get("/", can("referral.draft", { looks: "referral" }), (c) => page(c))
  .post("/", can("referral.draft"), form(PriorityForm, page), async (c) => {
    const id = paramId<"Referral">(c, "referral");
    await changePriority(c.var.store, c.var.actor, id, c.req.valid("form").priority);
    notice(c, "priority-changed");
    return c.redirect(paths.referralCheck(id), 303);
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const draft = await draftShown(c);
  if (isOver(draft) && !again) return toReferral(c);
  const form = formShown(c, again, { priority: draft.referral.priority });
  return show(c, <PriorityPage draft={draft} form={form} />, again ? 422 : 200);
}
