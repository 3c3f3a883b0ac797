/** One section of a questionnaire, to be answered or to be looked at before it is sent to anybody. */
import { answersTo } from "@/domain/questions/question.ts";
import type { QuestionnaireDefinition } from "@/domain/questionnaires/definition.ts";
import { type FormQuestion, type FormSection, plainOf } from "@/domain/questionnaires/question.ts";
import { plainAsked } from "@/domain/questionnaires/reading.ts";
import type { Answers } from "@/domain/questionnaires/question.ts";
import type { Speech } from "@/domain/words/speech.ts";
import { AutosaveStatus } from "@/views/components/autosave_status.tsx";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { Fieldset } from "@/views/components/fieldset.tsx";
import type { FormState } from "@/views/form_state.ts";
import { autosaved } from "@/views/links/autosaved.tsx";
import { AskedWhen } from "@/views/questions/asked_when.tsx";
import { QuestionField } from "@/views/questions/question_field.tsx";

interface Shown {
  readonly say: Speech;
  readonly definition: QuestionnaireDefinition;
  readonly section: FormSection;
  /** What was answered so far: whether a question of an earlier section was answered so. */
  readonly answers: Answers;
  readonly form: FormState;
}

export function FormSectionBody({ at, number, all, ...shown }: Shown & {
  /** Where it is kept: its address. */
  at: string;
  number: number;
  all: number;
}) {
  const { say, section, form } = shown;
  return (
    <>
      <ErrorSummary form={form} />
      <p class="quiet">{say("survey.form_part", { number, all })}</p>
      <h1 class="nhsuk-heading-l">
        <InEnglish say={say}>{section.title}</InEnglish>
      </h1>
      <form
        class="history-form"
        method="post"
        action={at}
        {...autosaved(say, `${at}/saved`)}
        novalidate
      >
        <AskedQuestions {...shown} />
        <AutosaveStatus />
        <Button>{say("gate.continue")}</Button>
      </form>
    </>
  );
}

/** What hangs on a section before is there or not; what hangs on this one says so. */
export function AskedQuestions({ say, definition, section, answers, form }: Shown) {
  const asked = new Set(plainAsked(definition, answers).map(({ key }) => key));
  const shown: FormQuestion[] = [];
  const here = new Set(section.questions.flatMap(plainOf).map(({ key }) => key));
  for (const question of section.questions) {
    const { when } = question;
    const isShown = !when || !here.has(when.key)
      ? plainOf(question).some(({ key }) => asked.has(key))
      : shown.some((each) => plainOf(each).some(({ key }) => key === when.key));
    if (isShown) shown.push(question);
  }
  const before = shown.flatMap(plainOf);
  return (
    <InEnglish say={say}>
      {section.about && <p>{section.about}</p>}
      {shown.map((question) => {
        const hangsHere = question.when && here.has(question.when.key);
        return (
          <AskedWhen
            question={hangsHere ? question : { key: question.key }}
            all={before}
            words={(answers, question) => say("survey.form_only_if", { answers, question })}
          >
            <OneQuestion question={question} form={form} />
          </AskedWhen>
        );
      })}
    </InEnglish>
  );
}

function OneQuestion({ question, form }: { question: FormQuestion; form: FormState }) {
  const rows = plainOf(question);
  if (question.kind !== "matrix") return <QuestionField question={rows[0]!} form={form} />;
  return (
    <Fieldset legend={question.label}>
      {question.hint && <p class="quiet">{question.hint}</p>}
      {rows.map((row) => <QuestionField question={row} form={form} />)}
    </Fieldset>
  );
}

/** Questions stand as the organisation wrote them, whatever the page round them speaks. */
export function InEnglish({ say, children }: { say: Speech; children?: unknown }) {
  return say.tag.startsWith("en")
    ? <>{children as never}</>
    : <div lang="en-GB" dir="ltr">{children as never}</div>;
}

/** For the check: whether anything was said. */
export const isSaid = (answers: Answers, key: string): boolean =>
  answersTo(answers, key).length > 0;
