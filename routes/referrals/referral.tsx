/** One referral, as its practice or as the service that works on it sees it. */
import type { Id } from "@/db/columns.ts";
import { holds } from "@/domain/access/permissions.ts";
import { isWritten } from "@/domain/referrals/move.ts";
import { allows } from "@/domain/referrals/states.ts";
import { liveOf } from "@/domain/triage/live.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { workActions } from "@/routes/referrals/answer_work.ts";
import { caseRead, referralShown } from "@/routes/referrals/case_read.ts";
import { letterState } from "@/routes/referrals/letter_state.ts";
import { undoable } from "@/routes/referrals/undoable.ts";
import { wayThrough } from "@/routes/triage/way_through.ts";
import { show } from "@/routes/show.tsx";
import type { FormState } from "@/views/form_state.ts";
import { CasePage } from "@/views/referrals/case_page.tsx";
import {
  type ReferralActions,
  ReferralPage,
  type ReferralShown,
} from "@/views/referrals/referral_page.tsx";

export const referral = createApp()
  .get("/", can("referral.view", { looks: "referral" }), (c) => referralPage(c));

export async function referralPage(c: PageContext, again?: FormState): Promise<Response> {
  const mark = liveOf(c.var.store).happenings.mark();
  const shown = await referralShown(c);
  const { serviceOrganisationId, teamOrganisationId, id, state } = shown.referral;
  if (![serviceOrganisationId, teamOrganisationId].includes(c.var.actor.organisationId)) {
    const after = await workActions(c, shown.referral);
    const letter = await letterState(c, shown.referral, shown.answers[0]);
    const may = referralActions(c, shown);
    return show(c, <ReferralPage shown={shown} may={may} after={after} letter={letter} />);
  }
  // What was answered just now: this case, or the one that this person comes from.
  const asked = c.req.query("undo") as Id<"Referral"> | undefined;
  const undo = await undoable(c, state === "leaving" ? id : asked);
  const { inView, worked } = wayThrough(c);
  const read = await caseRead(c, shown, { mark, way: { inView, worked }, undo, again });
  return show(c, <CasePage {...read} />, again ? 422 : 200);
}

function referralActions(c: PageContext, { referral }: ReferralShown): ReferralActions {
  const { actor } = c.var;
  const own = referral.practiceId === actor.organisationId;
  const { state } = referral;
  return {
    reply: own && state === "returned" && holds(actor, "referral.reply"),
    finish: own && isWritten(referral) && holds(actor, "referral.draft"),
    book: own && allows(state, "book") && holds(actor, "referral.book"),
    booking: own && allows(state, "end_booking") && holds(actor, "referral.book"),
    takeBack: own && allows(state, "take_back") && holds(actor, "referral.invite"),
    links: own && state === "with_patient" && holds(actor, "referral.invite"),
    seeRedFlags: own && holds(actor, "red_flag.see"),
    withdraw: own && allows(state, "withdraw") && holds(actor, "referral.withdraw"),
    close: own && allows(state, "close") && holds(actor, "referral.close"),
    reopen: own && allows(state, "reopen") && holds(actor, "referral.reopen"),
    read: own && state === "answered" && referral.answerReadAt === null &&
      holds(actor, "referral.read_answer"),
  };
}
