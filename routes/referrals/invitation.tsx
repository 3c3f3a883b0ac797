import { holds } from "@/domain/access/permissions.ts";
import { openHistoryLink } from "@/domain/links/find.ts";
import { findReach } from "@/domain/links/find_reach.ts";
import { inviteForm, sendAgainForm } from "@/domain/links/invite_form.ts";
import { type Invited, invitePatient } from "@/domain/links/invite.ts";
import { leftToPractice } from "@/domain/links/left_to_practice.ts";
import { sendAgain } from "@/domain/links/send_again.ts";
import { allows } from "@/domain/referrals/states.ts";
import { takeBack } from "@/domain/referrals/take_back.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { reachSetUp, showHandOver } from "@/routes/links/hand_over.tsx";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { draftShown, toReferral } from "@/routes/referrals/draft_shown.ts";
import { show } from "@/routes/show.tsx";
import type { FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";
import { InvitationPage } from "@/views/referrals/invitation_page.tsx";
import { SendAgainPage } from "@/views/referrals/send_again_page.tsx";
import { TakeBackPage } from "@/views/referrals/take_back_page.tsx";

export const invitation = createApp()
  .get("/", can("referral.invite", { looks: "referral" }), (c) => invitationPage(c))
  .post(
    "/",
    can("referral.invite", { looks: "referral" }),
    form((c) => inviteForm(reachSetUp(c)), invitationPage),
    async (c) => {
      const { store, actor } = c.var;
      const id = paramId<"Referral">(c, "referral");
      return await sent(c, await invitePatient(store, actor, id, c.req.valid("form")));
    },
  )
  .get("/again", can("referral.invite", { looks: "referral" }), (c) => againPage(c))
  .post(
    "/again",
    can("referral.invite", { looks: "referral" }),
    form((c) => sendAgainForm(reachSetUp(c)), againPage),
    async (c) => {
      const { store, actor } = c.var;
      const id = paramId<"Referral">(c, "referral");
      return await sent(c, await sendAgain(store, actor, id, c.req.valid("form")));
    },
  )
  .get("/end", can("referral.invite", { looks: "referral" }), async (c) => {
    const draft = await draftShown(c);
    if (!allows(draft.referral.state, "take_back")) return toReferral(c);
    return show(c, <TakeBackPage draft={draft} />);
  })
  .post("/end", can("referral.invite"), async (c) => {
    const id = paramId<"Referral">(c, "referral");
    await takeBack(c.var.store, c.var.actor, id);
    notice(c, "taken-back");
    return c.redirect(paths.referralHistory(id), 303);
  });

/** What is handed over is shown in the answer itself: nothing keeps its address. */
function sent(c: PageContext, { linkId, handOver }: Invited): Response | Promise<Response> {
  if (handOver) return showHandOver(c, linkId, handOver);
  notice(c, "invited");
  return toReferral(c);
}

async function invitationPage(c: PageContext, again?: FormState): Promise<Response> {
  const { store: { read }, actor } = c.var;
  const draft = await draftShown(c);
  const { referral, today } = draft;
  if (!allows(referral.state, "invite") && !again) return toReferral(c);
  const known = await findReach(read, actor, referral.id);
  const straight = {
    may: holds(actor, "referral.send"),
    left: await leftToPractice(read, referral, today),
  };
  const setUp = reachSetUp(c);
  const form = formShown(c, again, { ...known, afterSending: "to_practice" });
  return show(
    c,
    <InvitationPage draft={draft} known={known} setUp={setUp} straight={straight} form={form} />,
    again ? 422 : 200,
  );
}

async function againPage(c: PageContext, again?: FormState): Promise<Response> {
  const { store: { read }, actor } = c.var;
  const draft = await draftShown(c);
  if (draft.referral.state !== "with_patient" && !again) return toReferral(c);
  const known = await findReach(read, actor, draft.referral.id);
  const link = await openHistoryLink(read, actor, draft.referral.id);
  const before = link?.way === "email"
    ? { email: link.sentTo ?? known.email }
    : link?.way === "text"
    ? { mobile: link.sentTo ?? known.mobile }
    : {};
  const setUp = reachSetUp(c);
  const isOffered = link?.way === "email" ? setUp.email : link?.way !== "text" || setUp.text;
  const way = isOffered ? link?.way : undefined;
  return show(
    c,
    <SendAgainPage
      draft={draft}
      known={known}
      setUp={setUp}
      begun={Boolean(link?.begunAt) && link?.way !== "tablet"}
      form={formShown(c, again, { ...known, ...before, way })}
    />,
    again ? 422 : 200,
  );
}
