/** Suspicion of cancer interrupts: one press makes the draft urgent suspected cancer, and is recorded. */
import { changePriority } from "@/domain/referrals/change_priority.ts";
import { isUrgentEnough } from "@/domain/referrals/suspicion.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { draftShown, isOver, toReferral } from "@/routes/referrals/draft_shown.ts";
import { show } from "@/routes/show.tsx";
import { paths } from "@/views/paths.ts";
import { SuspicionPage } from "@/views/referrals/suspicion_page.tsx";

export const suspicion = createApp()
  .get("/", can("referral.draft", { looks: "referral" }), page)
  .post("/", can("referral.draft"), async (c) => {
    const id = paramId<"Referral">(c, "referral");
    await changePriority(c.var.store, c.var.actor, id, "urgent_suspected_cancer");
    notice(c, "priority-changed");
    return c.redirect(paths.referralPhotographs(id), 303);
  });

async function page(c: PageContext): Promise<Response> {
  const draft = await draftShown(c);
  if (isOver(draft)) return toReferral(c);
  if (isUrgentEnough(draft.referral, draft.definition)) {
    return c.redirect(paths.referralHistory(draft.referral.id), 303);
  }
  return show(c, <SuspicionPage draft={draft} />);
}
