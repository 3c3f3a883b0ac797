import { holds as mayDo } from "@/domain/access/permissions.ts";
import { photographsOf } from "@/domain/photographs/find.ts";
import { findCareConsent } from "@/domain/referrals/consent.ts";
import { findWriters } from "@/domain/referrals/find_writers.ts";
import { findMissing } from "@/domain/referrals/find_missing.ts";
import { photographsAskedOf } from "@/domain/referrals/photographs_asked.ts";
import { SendForm } from "@/domain/referrals/forms.ts";
import { sendReferral } from "@/domain/referrals/send.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { draftShown, isOver, toReferral } from "@/routes/referrals/draft_shown.ts";
import { show } from "@/routes/show.tsx";
import { emptyForm, type FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";
import { CheckPage } from "@/views/referrals/check_page.tsx";

export const check = createApp()
  .get("/", can("referral.draft", { looks: "referral" }), (c) => page(c))
  .post("/", can("referral.send"), form(SendForm, page), async (c) => {
    const id = paramId<"Referral">(c, "referral");
    await sendReferral(c.var.store, c.var.actor, id, c.req.valid("form").version);
    notice(c, "referral-sent");
    return c.redirect(paths.referral(id), 303);
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const draft = await draftShown(c);
  if (isOver(draft) && !again) return toReferral(c);
  const { store: { read }, actor } = c.var;
  const [missing, holds, writers, photographs, asked] = await Promise.all([
    findMissing(read, draft.referral, draft.today),
    findCareConsent(read, draft.referral),
    findWriters(read, actor, draft.referral.id),
    photographsOf(read, actor, draft.referral.id),
    photographsAskedOf(read, draft.referral),
  ]);
  return show(
    c,
    <CheckPage
      draft={draft}
      missing={isOver(draft) ? [] : missing}
      holds={holds}
      writers={writers}
      photographs={photographs}
      asked={asked}
      maySend={!isOver(draft) && mayDo(actor, "referral.send")}
      form={again ?? emptyForm}
    />,
    again ? 422 : 200,
  );
}
