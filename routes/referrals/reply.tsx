import { photographsOf } from "@/domain/photographs/find.ts";
import { findRequests, openRequest } from "@/domain/referrals/find_requests.ts";
import { ReplyForm } from "@/domain/referrals/forms.ts";
import { wasSeen } from "@/domain/referrals/move.ts";
import { replyToRequest } from "@/domain/referrals/reply.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { draftShown, toReferral } from "@/routes/referrals/draft_shown.ts";
import { show } from "@/routes/show.tsx";
import type { FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";
import { ReplyPage } from "@/views/referrals/reply_page.tsx";

export const reply = createApp()
  .get("/", can("referral.reply", { looks: "referral" }), (c) => page(c))
  .post("/", can("referral.reply"), form(ReplyForm, page), async (c) => {
    const id = paramId<"Referral">(c, "referral");
    await replyToRequest(c.var.store, c.var.actor, id, c.req.valid("form").words);
    notice(c, "reply-sent");
    return c.redirect(paths.referral(id), 303);
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const { store: { read }, actor } = c.var;
  const draft = await draftShown(c);
  const { referral } = draft;
  const own = referral.practiceId === actor.organisationId;
  const request = own ? openRequest(await findRequests(read, actor, referral.id)) : undefined;
  if (referral.state !== "returned" || !request) {
    if (!again) return toReferral(c);
  }
  const photographs = await photographsOf(read, actor, referral.id);
  const added = photographs.filter((photograph) => !wasSeen(referral, photograph)).length;
  const shown = { draft, request, added };
  return show(c, <ReplyPage shown={shown} form={formShown(c, again)} />, again ? 422 : 200);
}
