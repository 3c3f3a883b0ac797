import { HistoryForm } from "@/domain/referrals/forms.ts";
import { saveDraft } from "@/domain/referrals/save_draft.ts";
import type { History } from "@/domain/referrals/questions.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { draftShown, isOver, toReferral } from "@/routes/referrals/draft_shown.ts";
import { show } from "@/routes/show.tsx";
import { type FormState, typed } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";
import { HistoryPage } from "@/views/referrals/history_page.tsx";

export const history = createApp()
  .get("/", can("referral.draft", { looks: "referral" }), (c) => page(c))
  .post("/", can("referral.draft"), form(HistoryForm, page), async (c) => {
    const id = paramId<"Referral">(c, "referral");
    const { seen, then, ...sent } = c.req.valid("form");
    const { clashes } = await saveDraft(c.var.store, c.var.actor, id, sent, seen);
    if (clashes.length > 0) return await showClashes(c, sent, clashes);
    if (then !== "leave") return c.redirect(paths.referralPhotographs(id), 303);
    notice(c, "draft-saved");
    return c.redirect(paths.referrals(), 303);
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const draft = await draftShown(c);
  if (isOver(draft) && !again) return toReferral(c);
  const kept = draft.referral.history;
  const form = formShown(c, again, kept);
  return show(
    c,
    <HistoryPage draft={draft} form={form} seen={seenBefore(form) ?? kept} />,
    again ? 422 : 200,
  );
}

/** A page that is shown again still answers for what its writer saw first. */
function seenBefore(form: FormState): History | undefined {
  const seen: unknown = form.values["seen"];
  if (typeof seen === "object" && seen !== null) return seen as History;
  const text = typed(form, "seen");
  return text === undefined ? undefined : HistoryForm.shape.seen.safeParse(text).data;
}

/** Both wrote: theirs is shown beside mine, and what I send next is meant to replace it. */
async function showClashes(
  c: PageContext,
  sent: FormState["values"],
  clashes: readonly string[],
): Promise<Response> {
  const draft = await draftShown(c);
  const kept = draft.referral.history;
  const errors = Object.fromEntries(clashes.map((key) => [key, [wordsFor(kept[key])]]));
  const form = { values: { ...kept, ...sent }, errors };
  return show(c, <HistoryPage draft={draft} form={form} seen={kept} />, 409);
}

const wordsFor = (theirs: History[string] | undefined) =>
  theirs?.length
    ? `A colleague changed this to “${[theirs].flat().join(", ")}” after you opened the page. ` +
      "Put both together, then save again"
    : "A colleague cleared this after you opened the page. Check it, then save again";
