/** All that the page of a case says to the person who works on it, read at once. */
import { createHash } from "node:crypto";
import type { Id } from "@/db/columns.ts";
import { findKeptForm } from "@/domain/access/kept_forms.ts";
import { holds } from "@/domain/access/permissions.ts";
import { isTheirWork } from "@/domain/access/whose.ts";
import { chargesOf } from "@/domain/charges/find.ts";
import { findLinkProgress } from "@/domain/links/find_progress.ts";
import { photographsOf } from "@/domain/photographs/find.ts";
import { cancerClock, dueInWords } from "@/domain/referrals/due.ts";
import { findAnswerWork } from "@/domain/answers/work.ts";
import { findWrittenWith } from "@/domain/answers/find_written_with.ts";
import { findAnswerDraft, findAnswers } from "@/domain/answers/find.ts";
import { findRedirects } from "@/domain/referrals/find_redirects.ts";
import { findWayIn } from "@/domain/referrals/find_way_in.ts";
import { findRequests } from "@/domain/referrals/find_requests.ts";
import { findAccounts } from "@/domain/links/accounts.ts";
import { renewIfHeld } from "@/domain/referrals/renew_claim.ts";
import { allows } from "@/domain/referrals/states.ts";
import { findTakenFrom } from "@/domain/referrals/taken_from.ts";
import { keysOf } from "@/domain/triage/shortcut_keys.ts";
import type { PageContext } from "@/routes/context.ts";
import { formShown } from "@/routes/form.ts";
import { threadShown } from "@/routes/messages/thread_shown.ts";
import { workActions } from "@/routes/referrals/answer_work.ts";
import { draftShown } from "@/routes/referrals/draft_shown.ts";
import { emptyForm, type FormState, typed } from "@/views/form_state.ts";
import { followUpShown } from "@/routes/referrals/follow_up_shown.ts";
import { paths } from "@/views/paths.ts";
import type { CaseActions } from "@/views/referrals/case_page.tsx";
import type { ReferralShown } from "@/views/referrals/referral_page.tsx";
import type { Undoable } from "@/views/answers/undo_answer.tsx";
import type { WayThrough } from "@/views/referrals/way_through.tsx";

export interface CaseRead {
  readonly shown: ReferralShown;
  readonly may: CaseActions;
  readonly form: FormState;
}

export async function referralShown(c: PageContext, id?: Id<"Referral">): Promise<ReferralShown> {
  const { store, actor } = c.var;
  const { referral, patient, definition, today } = await draftShown(c, id);
  const [photographs, answers, work, requests, redirects, wayIn, links, charges, thread, told] =
    await Promise
      .all([
        holds(actor, "photograph.view") ? photographsOf(store.read, actor, referral.id) : undefined,
        referral.answeredAt === null ? [] : findAnswers(store.read, actor, referral.id),
        referral.answeredAt === null ? undefined : findAnswerWork(store.read, actor, referral.id),
        findRequests(store.read, actor, referral.id),
        findRedirects(store.read, actor, referral.id),
        findWayIn(store.read, actor, referral),
        findLinkProgress(store.read, actor, referral.id, store.now()),
        holds(actor, "charge.view") ? chargesOf(store.read, actor, referral.id) : undefined,
        threadShown(c, referral),
        findAccounts(store.read, actor, referral.id),
      ]);
  const { draft: _words, ...written } = thread;
  return {
    referral,
    patient,
    definition,
    today,
    told,
    photographs,
    answers,
    work,
    redirects,
    requests,
    wayIn,
    links,
    charges,
    thread: written,
    ...await followUpShown(c, referral, answers[0]),
    now: store.now(),
  };
}

export async function caseRead(c: PageContext, shown: ReferralShown, around: {
  /** Read before the case was. */
  readonly mark: string;
  readonly way: WayThrough;
  readonly undo: Undoable | undefined;
  readonly again?: FormState | undefined;
}): Promise<CaseRead> {
  const { store, actor } = c.var;
  const { again, ...rest } = around;
  const { referral } = shown;
  // Opening it is a sign of life, unless nobody has; nothing is written for those who do not hold it.
  const until = c.var.fetchedAhead
    ? referral.claimedUntil ?? undefined
    : await renewIfHeld(store, actor, referral);
  const [taken, work] = await Promise.all([
    findTakenFrom(store.read, actor, referral.id),
    workActions(c, referral),
  ]);
  const actions = caseActions(c, shown);
  const form = actions.answer ? await answerForm(c, shown, again) : again ?? emptyForm;
  const writtenWith = actions.answer
    ? await findWrittenWith(store.read, actor, referral, {
      today: shown.today,
      diagnosis: typed(form, "diagnosis"),
    })
    : undefined;
  return { shown, may: { ...rest, until, taken, work, writtenWith, ...actions }, form };
}

/** Two that say the same to the same person have the same tag: nothing has changed between them. */
export function tagOf(c: PageContext, { shown, may, form }: CaseRead): string {
  const { now, referral, ...record } = shown;
  const { claimedUntil: _renewed, ...lasting } = referral;
  const { mark: _mark, until: _until, ...actions } = may;
  const { userId, role, organisationId } = c.var.actor;
  const timesInWords = [
    referral.dueAt && dueInWords(referral.dueAt, now),
    cancerClock(referral, now),
  ];
  const said = [userId, role, organisationId, lasting, record, actions, form, timesInWords];
  return createHash("sha256").update(JSON.stringify(said)).digest("base64url");
}

function caseActions(
  c: PageContext,
  { referral }: ReferralShown,
): Omit<CaseActions, "mark" | "until" | "taken" | "undo" | "way" | "work" | "writtenWith"> {
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
