import { findAccounts } from "@/domain/links/accounts.ts";
import { isUrgentEnough } from "@/domain/referrals/suspicion.ts";
import { answerInWords } from "@/domain/questions/in_words.ts";
import type { History, HistoryInput, Question } from "@/domain/questions/question.ts";
import { historyValues } from "@/domain/questions/values.ts";
import { findWriters } from "@/domain/referrals/find_writers.ts";
import { seenIn } from "@/domain/referrals/history_form.ts";
import { saveDraft } from "@/domain/referrals/save_draft.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { askedHere } from "@/routes/referrals/draft_questions.ts";
import { draftShown, isOver, toReferral } from "@/routes/referrals/draft_shown.ts";
import { show } from "@/routes/show.tsx";
import { type FormState, typed } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";
import type { Draft } from "@/views/referrals/draft_frame.tsx";
import { HistoryPage } from "@/views/referrals/history_page.tsx";

export const history = createApp()
  .get("/", can("referral.draft", { looks: "referral" }), (c) => page(c))
  .post("/", can("referral.draft"), form(askedHere, page), async (c) => {
    const id = paramId<"Referral">(c, "referral");
    const { answers, seen, leave } = c.req.valid("form");
    const { clashes } = await saveDraft(c.var.store, c.var.actor, id, answers, seen);
    if (clashes.length > 0) return await showClashes(c, answers, clashes);
    if (leave) {
      notice(c, "draft-saved");
      return c.redirect(paths.referrals(), 303);
    }
    const { referral, definition } = await draftShown(c);
    const onwards = isUrgentEnough(referral, definition)
      ? paths.referralPhotographs(id)
      : paths.referralSuspicion(id);
    return c.redirect(onwards, 303);
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const draft = await draftShown(c);
  if (isOver(draft) && !again) return toReferral(c);
  const kept = draft.referral.history;
  const form = formShown(c, again, historyValues(draft.definition.questions, kept));
  const text = typed(form, "seen");
  const seen = (text === undefined ? undefined : seenIn(text)) ?? kept;
  return await shown(c, draft, form, seen, again ? 422 : 200);
}

/** Both wrote: theirs is shown beside mine, and what I send next is meant to replace it. */
async function showClashes(
  c: PageContext,
  sent: HistoryInput,
  clashes: readonly string[],
): Promise<Response> {
  const draft = await draftShown(c);
  const { questions } = draft.definition;
  const kept = draft.referral.history;
  const mine = Object.entries(sent).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const]
  );
  const form = {
    values: historyValues(questions, { ...kept, ...Object.fromEntries(mine) }),
    errors: Object.fromEntries(clashes.map((key) => [key, [theirs(questions, key, kept)]])),
  };
  return await shown(c, draft, form, kept, 409);
}

async function shown(
  c: PageContext,
  draft: Draft,
  form: FormState,
  seen: History,
  status: 200 | 409 | 422,
): Promise<Response> {
  const { store: { read }, actor } = c.var;
  const [writers, told] = await Promise.all([
    findWriters(read, actor, draft.referral.id),
    findAccounts(read, actor, draft.referral.id),
  ]);
  return show(
    c,
    <HistoryPage draft={draft} form={form} seen={seen} told={told} writers={writers} />,
    status,
  );
}

function theirs(questions: readonly Question[], key: string, kept: History): string {
  const question = questions.find((each) => each.key === key);
  const words = question && answerInWords(question, kept);
  return words === undefined
    ? "A colleague cleared this after you opened the page. Check it, then save again"
    : `A colleague changed this to “${words}” after you opened the page. ` +
      "Put both together, then save again";
}
