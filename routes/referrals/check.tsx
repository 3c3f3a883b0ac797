import { holds as mayDo } from "@/domain/access/permissions.ts";
import { findAccounts } from "@/domain/links/accounts.ts";
import { photographsOf } from "@/domain/photographs/find.ts";
import { findCareConsent } from "@/domain/referrals/consent.ts";
import { findWriters } from "@/domain/referrals/find_writers.ts";
import { findMissing } from "@/domain/referrals/find_missing.ts";
import { findWayIn } from "@/domain/referrals/find_way_in.ts";
import { photographsAskedOf } from "@/domain/referrals/photographs_asked.ts";
import { ConversionForm, SendForm } from "@/domain/referrals/forms.ts";
import { saveConversion } from "@/domain/referrals/save_conversion.ts";
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
    const { version, conversion } = c.req.valid("form");
    await sendReferral(c.var.store, c.var.actor, id, version, conversion);
    notice(c, "referral-sent");
    return c.redirect(paths.referral(id), 303);
  })
  // The choice as it is made: static/js/autosave.js sends it.
  .post("/conversion", can("referral.draft"), form(ConversionForm, page), async (c) => {
    const id = paramId<"Referral">(c, "referral");
    await saveConversion(c.var.store, c.var.actor, id, c.req.valid("form").conversion);
    return c.body(null, 204);
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const draft = await draftShown(c);
  if (isOver(draft) && !again) return toReferral(c);
  const { store: { read }, actor } = c.var;
  const [missing, holds, writers, photographs, asked, known, told] = await Promise.all([
    findMissing(read, draft.referral, draft.today),
    findCareConsent(read, draft.referral),
    findWriters(read, actor, draft.referral.id),
    photographsOf(read, actor, draft.referral.id),
    photographsAskedOf(read, draft.referral),
    findWayIn(read, actor, draft.referral),
    findAccounts(read, actor, draft.referral.id),
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
      known={known}
      told={told}
      maySend={draft.referral.state === "draft" && mayDo(actor, "referral.send")}
      form={again ?? emptyForm}
    />,
    again ? 422 : 200,
  );
}
