/** A practice replies to what a patient asked about their letter. */
import type { Id } from "@/db/columns.ts";
import { lookedAt } from "@/domain/audit/record_look.ts";
import { findPatientQuestion } from "@/domain/links/find_patient_questions.ts";
import { ReplyForm } from "@/domain/links/letter_forms.ts";
import { findReleased } from "@/domain/links/letters.ts";
import { closeQuestion, replyToPatient } from "@/domain/links/reply_to_question.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { draftShown } from "@/routes/referrals/draft_shown.ts";
import { show } from "@/routes/show.tsx";
import type { FormState } from "@/views/form_state.ts";
import { PatientQuestionPage } from "@/views/links/patient_question_page.tsx";
import { paths } from "@/views/paths.ts";

export const patientQuestion = createApp()
  .get("/", can("patient_question.reply"), (c) => page(c))
  .post("/", can("patient_question.reply"), form(ReplyForm, page), async (c) => {
    const { store, actor } = c.var;
    const told = await replyToPatient(store, actor, questionId(c), c.req.valid("form").reply);
    notice(c, told ? "patient-replied" : "patient-replied-untold");
    return c.redirect(paths.patientQuestions(), 303);
  })
  .post("/closure", can("patient_question.reply"), async (c) => {
    await closeQuestion(c.var.store, c.var.actor, questionId(c));
    notice(c, "question-settled");
    return c.redirect(paths.patientQuestions(), 303);
  });

const questionId = (c: PageContext): Id<"PatientQuestion"> =>
  paramId<"PatientQuestion">(c, "patientQuestion");

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const { store, actor } = c.var;
  const question = await findPatientQuestion(store.read, actor, questionId(c));
  const [draft, released] = await Promise.all([
    draftShown(c, question.referralId),
    findReleased(store.read, actor, question.referralId),
  ]);
  lookedAt(store, actor, "referral", question.referralId, question.patientId);
  return show(
    c,
    <PatientQuestionPage
      draft={draft}
      question={question}
      letter={released?.answer.details.patientLetter}
      form={formShown(c, again)}
    />,
    again ? 422 : 200,
  );
}
