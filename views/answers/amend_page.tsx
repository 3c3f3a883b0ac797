/** An answer that the practice has, as the form that it was given in: what is changed takes its place. */
import type { Answer } from "@/domain/answers/find.ts";
import { type AnswerAbout, AnswerFields } from "@/views/answers/answer_fields.tsx";
import { AutosaveStatus } from "@/views/components/autosave_status.tsx";
import { Button, ButtonGroup, ButtonLink } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { TextAreaField } from "@/views/components/fields.tsx";
import { When } from "@/views/components/when.tsx";
import { type FormState, hasErrors, typed } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { PatientBanner } from "@/views/patients/patient_banner.tsx";
import type { Draft } from "@/views/referrals/draft_frame.tsx";

export function AmendPage({ draft, answer, about, form }: {
  draft: Draft;
  answer: Answer;
  about: AnswerAbout;
  form: FormState;
}) {
  const { referral, patient, today } = draft;
  const back = paths.referral(referral.id);
  // What a form that was refused had read is shown as it is now: the writer sees both.
  const since = typed(form, "replaces");
  return (
    <Layout
      title="Amend the answer"
      error={hasErrors(form)}
      back={back}
      scripts={["autosave.js", "answer.js"]}
    >
      <ErrorSummary form={form} />
      <PatientBanner patient={patient} today={today} />
      <h1>Amend the answer</h1>
      <p>
        {answer.answeredByName} gave it,{" "}
        <When at={answer.answeredAt} />. What you change takes its place; the earlier answer is
        kept. {referral.practiceName} has it as unread again, and is shown what changed.
      </p>
      {since !== undefined && since !== answer.id && (
        <p>
          <a href={back}>Read the answer as it is now</a>
        </p>
      )}
      <form
        method="post"
        class="amend-form"
        data-autosave={paths.referralAnswerDraft(referral.id)}
        data-quick-send
      >
        <input type="hidden" name="replaces" value={answer.id} />
        <AnswerFields form={form} about={about} />
        <TextAreaField
          form={form}
          name="because"
          label="Why do you amend it?"
          hint="The practice reads this"
          rows={2}
        />
        <AutosaveStatus />
        <ButtonGroup>
          <Button extra={{ "aria-keyshortcuts": "Control+Enter" }}>Send the amended answer</Button>
          <ButtonLink variant="secondary" href={back}>Leave it as it is</ButtonLink>
        </ButtonGroup>
      </form>
    </Layout>
  );
}
