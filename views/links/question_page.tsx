/** One question on a page of its own, and how many there are. */
import { anythingElse, labelSaid } from "@/domain/links/asked_of_patients.ts";
import { type Question, unknownAnswer } from "@/domain/questions/question.ts";
import { dayOf } from "@/domain/time.ts";
import { AutosaveStatus } from "@/views/components/autosave_status.tsx";
import { Button, ButtonGroup } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { autosaved } from "@/views/links/autosaved.tsx";
import type { Journey } from "@/views/links/journey.ts";
import { LinkPage } from "@/views/links/link_page.tsx";
import { PatientsQuestion } from "@/views/links/patients_question.tsx";
import { paths } from "@/views/paths.ts";

export function QuestionPage({ journey, question, form }: {
  journey: Journey;
  question: Question;
  form: FormState;
}) {
  const { say, token, link, questions } = journey;
  const at = questions.indexOf(question);
  const before = questions[at - 1];
  return (
    <LinkPage
      say={say}
      title={labelSaid(say, question).text}
      practice={link.practiceName}
      token={token}
      error={hasErrors(form)}
      back={before ? paths.linkQuestion(token, before.key) : paths.linkConsent(token)}
    >
      <ErrorSummary form={form} />
      <form
        method="post"
        action={paths.linkQuestion(token, question.key)}
        {...autosaved(say, paths.linkQuestionDraft(token, question.key))}
        novalidate
      >
        <p class="quiet">
          {say("journey.progress", { number: at + 1, count: questions.length })}
        </p>
        <PatientsQuestion say={say} question={question} form={form} />
        {link.answeredBy !== "patient" && <p>{say("journey.for_them")}</p>}
        <AutosaveStatus />
        <ButtonGroup>
          <Button>{say("journey.save")}</Button>
          {!saysUnknown(question) && (
            <Button variant="secondary" name="then" value="unknown">
              {say("journey.i_do_not_know")}
            </Button>
          )}
        </ButtonGroup>
        <p class="small quiet">{say("journey.kept", { day: say.day(dayOf(link.expiresAt)) })}</p>
      </form>
    </LinkPage>
  );
}

/** Among its own answers; the last question may be left empty. */
const saysUnknown = (question: Question): boolean =>
  question === anythingElse ||
  ("options" in question && question.options.some(({ value }) => value === unknownAnswer));
