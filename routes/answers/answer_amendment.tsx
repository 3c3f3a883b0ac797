import { amendAnswer } from "@/domain/answers/amend.ts";
import { fieldsOf } from "@/domain/answers/details.ts";
import { findAnswer, findAnswerDraft } from "@/domain/answers/find.ts";
import { findAnswerAbout } from "@/domain/answers/find_written_with.ts";
import { AmendForm } from "@/domain/answers/forms.ts";
import { allows } from "@/domain/referrals/states.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { draftShown, toReferral } from "@/routes/referrals/draft_shown.ts";
import { show } from "@/routes/show.tsx";
import { AmendPage } from "@/views/answers/amend_page.tsx";
import type { FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";

export const answerAmendment = createApp()
  .get("/", can("referral.amend_answer", { looks: "referral" }), (c) => page(c))
  .post("/", can("referral.amend_answer"), form(AmendForm, page), async (c) => {
    const id = paramId<"Referral">(c, "referral");
    await amendAnswer(c.var.store, c.var.actor, id, c.req.valid("form"));
    notice(c, "answer-amended");
    return c.redirect(paths.referral(id), 303);
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const { store: { read }, actor } = c.var;
  const draft = await draftShown(c);
  const { referral, today } = draft;
  const answer = await findAnswer(read, actor, referral.id);
  if (!answer || !allows(referral.state, "amend")) return toReferral(c);
  const [about, written] = await Promise.all([
    findAnswerAbout(read, actor, referral, today),
    findAnswerDraft(read, actor, referral.id, answer.answeredAt),
  ]);
  const shown = formShown(c, again, { ...fieldsOf(answer), ...written });
  return show(
    c,
    <AmendPage draft={draft} answer={answer} about={about} form={shown} />,
    again ? 422 : 200,
  );
}
