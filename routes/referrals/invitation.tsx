import { invitePatient } from "@/domain/referrals/invite_patient.ts";
import { allows } from "@/domain/referrals/states.ts";
import { takeBack } from "@/domain/referrals/take_back.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { draftShown, toReferral } from "@/routes/referrals/draft_shown.ts";
import { show } from "@/routes/show.tsx";
import { emptyForm } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";
import { InvitationPage } from "@/views/referrals/invitation_page.tsx";

export const invitation = createApp()
  .get("/", can("referral.invite", { looks: "referral" }), page)
  .post("/", can("referral.invite"), async (c) => {
    const id = paramId<"Referral">(c, "referral");
    await invitePatient(c.var.store, c.var.actor, id);
    notice(c, "invited");
    return c.redirect(paths.referral(id), 303);
  })
  .post("/end", can("referral.invite"), async (c) => {
    const id = paramId<"Referral">(c, "referral");
    await takeBack(c.var.store, c.var.actor, id);
    notice(c, "taken-back");
    return c.redirect(paths.referralHistory(id), 303);
  });

async function page(c: PageContext): Promise<Response> {
  const draft = await draftShown(c);
  const { state } = draft.referral;
  if (!allows(state, "invite") && !allows(state, "take_back")) return toReferral(c);
  return show(c, <InvitationPage draft={draft} form={emptyForm} />);
}
