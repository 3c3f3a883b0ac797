/** One referral, as its practice or as the service that works on it sees it. */
import type { Id } from "@/db/columns.ts";
import { holds } from "@/domain/access/permissions.ts";
import { isTheirWork } from "@/domain/access/whose.ts";
import { findKeptForm } from "@/domain/access/kept_forms.ts";
import { photographsOf } from "@/domain/photographs/find.ts";
import { findWrittenWith } from "@/domain/answers/find_written_with.ts";
import { findAnswerDraft, findAnswers, findHeldAnswer } from "@/domain/answers/find.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { findRequests } from "@/domain/referrals/find_requests.ts";
import { renewIfHeld } from "@/domain/referrals/renew_claim.ts";
import { findRedirects } from "@/domain/referrals/find_redirects.ts";
import { allows } from "@/domain/referrals/states.ts";
import { liveOf } from "@/domain/triage/live.ts";
import { keysOf } from "@/domain/triage/shortcut_keys.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { draftShown } from "@/routes/referrals/draft_shown.ts";
import { wayThrough } from "@/routes/triage/way_through.ts";
import { show } from "@/routes/show.tsx";
import { emptyForm, type FormState, typed } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";
import { type CaseActions, CasePage } from "@/views/referrals/case_page.tsx";
import type { Undoable } from "@/views/answers/undo_answer.tsx";
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
  const { actor } = c.var;
  const { serviceOrganisationId, teamOrganisationId } = shown.referral;
  if (![serviceOrganisationId, teamOrganisationId].includes(actor.organisationId)) {
    return show(c, <ReferralPage shown={shown} may={referralActions(c, shown)} />);
  }
  // Opening it is a sign of life; nothing is written for those who do not hold it.
  const until = await renewIfHeld(c.var.store, actor, shown.referral);
  const undo = await undoable(c, shown);
  const { inView, worked } = wayThrough(c);
  const way = { inView, worked };
  const actions = caseActions(c, shown);
  const form = actions.answer ? await answerForm(c, shown, again) : again ?? emptyForm;
  const writtenWith = actions.answer
    ? await findWrittenWith(c.var.store.read, actor, shown.referral, {
      today: shown.today,
      diagnosis: typed(form, "diagnosis"),
    })
    : undefined;
  const may: CaseActions = { ...actions, writtenWith, mark, until, undo, way };
  return show(c, <CasePage shown={shown} may={may} form={form} />, again ? 422 : 200);
}

async function referralShown(c: PageContext): Promise<ReferralShown> {
  const { store, actor } = c.var;
  const { referral, patient, today } = await draftShown(c);
  const [photographs, answers, requests, redirects] = await Promise.all([
    holds(actor, "photograph.view") ? photographsOf(store.read, actor, referral.id) : undefined,
    referral.answeredAt === null ? [] : findAnswers(store.read, actor, referral.id),
    findRequests(store.read, actor, referral.id),
    findRedirects(store.read, actor, referral.id),
  ]);
  const now = store.now();
  return { referral, patient, today, photographs, answers, requests, redirects, now };
}

function referralActions(c: PageContext, { referral }: ReferralShown): ReferralActions {
  const { actor } = c.var;
  const own = referral.practiceId === actor.organisationId;
  const { state } = referral;
  return {
    reply: own && state === "returned" && holds(actor, "referral.reply"),
    finish: own && state === "draft" && holds(actor, "referral.draft"),
    withdraw: own && allows(state, "withdraw") && holds(actor, "referral.withdraw"),
    close: own && allows(state, "close") && holds(actor, "referral.close"),
    read: own && state === "answered" && referral.answerReadAt === null &&
      holds(actor, "referral.read_answer"),
  };
}

/** What was answered just now: this case, or the one that this person comes from. */
async function undoable(
  c: PageContext,
  { referral }: ReferralShown,
): Promise<Undoable | undefined> {
  const { store: { read }, actor } = c.var;
  // Whatever stands in the address: only an answer of this person's own is ever found.
  const asked = c.req.query("undo") as Id<"Referral"> | undefined;
  const id = referral.state === "leaving" ? referral.id : asked;
  if (!id || !await findHeldAnswer(read, actor, id)) return undefined;
  const { reference } = id === referral.id ? referral : await findReferral(read, actor, id);
  return { referralId: id, reference };
}

function caseActions(
  c: PageContext,
  { referral }: ReferralShown,
): Omit<CaseActions, "mark" | "until" | "undo" | "way" | "writtenWith"> {
  const { actor } = c.var;
  const answer = referral.state === "claimed" && referral.claimedBy === actor.userId &&
    holds(actor, "referral.answer");
  return {
    claim: allows(referral.state, "claim") && holds(actor, "referral.claim") &&
      isTheirWork(actor, referral),
    answer,
    amend: allows(referral.state, "amend") && holds(actor, "referral.amend_answer") &&
      isTheirWork(actor, referral),
    takeOver: referral.state === "claimed" && referral.claimedBy !== actor.userId &&
      holds(actor, "referral.take_over") && isTheirWork(actor, referral),
    shortcuts: actor.keyboardShortcuts,
    keys: keysOf(actor),
  };
}

/** Just sent, kept from before a sign-out, or written earlier: in this order. */
async function answerForm(
  c: PageContext,
  { referral }: ReferralShown,
  again: FormState | undefined,
): Promise<FormState> {
  const { store, actor } = c.var;
  const kept = c.req.query("kept")
    ? await findKeptForm(store, actor.userId, paths.referralAnswer(referral.id))
    : undefined;
  return formShown(c, again, { ...await findAnswerDraft(store.read, actor, referral.id), ...kept });
}
