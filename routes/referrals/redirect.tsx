import { takenBy } from "@/domain/referrals/find_redirects.ts";
import { RedirectForm } from "@/domain/referrals/forms.ts";
import { redirectReferral } from "@/domain/referrals/redirect.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { draftShown, toReferral } from "@/routes/referrals/draft_shown.ts";
import { show } from "@/routes/show.tsx";
import { RedirectPage } from "@/views/answers/redirect_page.tsx";
import type { FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";

export const redirect = createApp()
  .get("/", can("referral.redirect", { looks: "referral" }), (c) => page(c))
  .post("/", can("referral.redirect"), form(RedirectForm, page), async (c) => {
    const id = paramId<"Referral">(c, "referral");
    await redirectReferral(c.var.store, c.var.actor, id, c.req.valid("form"));
    notice(c, "case-redirected");
    return c.redirect(paths.queue(), 303);
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const { store: { read }, actor } = c.var;
  const draft = await draftShown(c);
  const { referral, today } = draft;
  if (!again && (referral.state !== "claimed" || referral.claimedBy !== actor.userId)) {
    return toReferral(c);
  }
  const services = await takenBy(read, actor, referral, today);
  return show(
    c,
    <RedirectPage draft={draft} services={services} form={formShown(c, again)} />,
    again ? 422 : 200,
  );
}
