import { mostShown, openQuestions } from "@/domain/links/find_patient_questions.ts";
import { recordListLook } from "@/domain/referrals/record_list_look.ts";
import { createApp } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { show } from "@/routes/show.tsx";
import { PatientQuestionsPage } from "@/views/links/patient_questions_page.tsx";

export const patientQuestions = createApp()
  .get("/", can("patient_question.reply"), async (c) => {
    const { store, actor } = c.var;
    const questions = await openQuestions(store.read, actor);
    recordListLook(store, actor, questions.map(({ referralId }) => ({ id: referralId })));
    return show(
      c,
      <PatientQuestionsPage questions={questions} more={questions.length === mostShown} />,
    );
  });
