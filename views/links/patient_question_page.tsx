/** One question of a patient about their letter: what they were told, and the practice's reply. */
import type { PatientQuestion } from "@/domain/links/find_patient_questions.ts";
import { languageCatalogue } from "@/domain/words/languages.ts";
import { Button } from "@/views/components/button.tsx";
import { Details } from "@/views/components/details.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { TextAreaField } from "@/views/components/fields.tsx";
import { When } from "@/views/components/when.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { PatientBanner } from "@/views/patients/patient_banner.tsx";
import type { Draft } from "@/views/referrals/draft_frame.tsx";

export function PatientQuestionPage({ draft, question, letter, form }: {
  draft: Draft;
  question: PatientQuestion;
  /** As the patient has it. */
  letter: string | undefined;
  form: FormState;
}) {
  const { referral, patient, today } = draft;
  const settled = question.repliedAt !== null || question.closedAt !== null;
  return (
    <Layout
      title={`Question from a patient, ${referral.reference}`}
      error={hasErrors(form)}
      back={{ href: paths.patientQuestions(), label: "Questions from patients" }}
    >
      <ErrorSummary form={form} />
      <PatientBanner patient={patient} today={today} href={paths.patient(patient.id)} />
      <h1>Question from the patient</h1>
      <p class="quiet">
        Asked <When at={question.askedAt} />, about the letter of{" "}
        <a href={paths.referral(referral.id)}>{referral.reference}</a>
      </p>
      <InOtherLanguage question={question} />
      <p class="question kept-lines" lang={languageCatalogue[question.language].tag} dir="auto">
        {question.words}
      </p>
      {letter && (
        <Details summary="The letter they ask about">
          <p class="kept-lines">{letter}</p>
        </Details>
      )}
      <Outcome question={question} />
      {!settled && (
        <>
          <form method="post" novalidate>
            <TextAreaField
              form={form}
              name="reply"
              label="Your reply"
              hint={toldHow(question)}
              rows={6}
            />
            <Button>Send the reply</Button>
          </form>
          <form method="post" action={paths.patientQuestionClosure(question.id)}>
            <p>Or, where you have spoken with them, by telephone or in person:</p>
            <Button variant="secondary">Settled without a written reply</Button>
          </form>
        </>
      )}
    </Layout>
  );
}

function InOtherLanguage({ question: { language } }: { question: PatientQuestion }) {
  if (language.startsWith("en")) return null;
  const { english } = languageCatalogue[language];
  return (
    <p class="nhsuk-inset-text">
      Their pages are in{" "}
      {english}. They may have written in it, and what you reply is shown to them as you write it.
    </p>
  );
}

/** Where nothing can be sent, somebody has to tell them. */
const toldHow = ({ way, sentTo }: PatientQuestion): string =>
  way === "email" || way === "text"
    ? `Shown with their letter. A message to ${sentTo} tells them that there is a reply`
    : "Shown with their letter. Nothing is sent to them: tell them that there is a reply";

function Outcome({ question }: { question: PatientQuestion }) {
  const { reply, repliedAt, repliedByName, closedAt, closedByName } = question;
  if (reply && repliedAt) {
    return (
      <>
        <h2 class="nhsuk-heading-s">
          Reply of {repliedByName}, <When at={repliedAt} />
        </h2>
        <p class="kept-lines">{reply}</p>
      </>
    );
  }
  return closedAt
    ? (
      <p>
        {closedByName} settled this without a written reply, <When at={closedAt} />.
      </p>
    )
    : null;
}
