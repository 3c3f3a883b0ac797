/** All that was answered, once more, before it is sent for good. */
import { answerInWords } from "@/domain/questions/in_words.ts";
import type { Asked } from "@/domain/questionnaires/answering.ts";
import { type FormSection, plainOf } from "@/domain/questionnaires/question.ts";
import { plainAsked, sectionsAsked } from "@/domain/questionnaires/reading.ts";
import type { Speech } from "@/domain/words/speech.ts";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { SummaryList } from "@/views/components/summary_list.tsx";
import type { FormState } from "@/views/form_state.ts";
import { InEnglish } from "@/views/links/form_section.tsx";

export function FormCheckBody({ say, asked, at, incomplete, form }: {
  say: Speech;
  asked: Pick<Asked, "definition" | "answers">;
  at: string;
  /** The first section that lacks an answer which is needed. */
  incomplete: FormSection | undefined;
  form: FormState;
}) {
  const { definition, answers } = asked;
  const keys = new Set(plainAsked(definition, answers).map(({ key }) => key));
  return (
    <>
      <ErrorSummary form={form} />
      <h1 class="nhsuk-heading-l">{say("check.title")}</h1>
      {sectionsAsked(definition, answers).map((section) => (
        <section>
          <h2 class="nhsuk-heading-m">
            <InEnglish say={say}>{section.title}</InEnglish>
          </h2>
          <SummaryList
            rows={section.questions.flatMap(plainOf).filter(({ key }) => keys.has(key))
              .map((question) => ({
                key: <InEnglish say={say}>{question.short}</InEnglish>,
                value: answerInWords(question, answers) ?? (
                  <span class="quiet">{say("check.not_answered")}</span>
                ),
              }))}
          />
          <p>
            <a href={`${at}/sections/${section.key}`}>
              {say("check.change")}
              <span class="nhsuk-u-visually-hidden">: {section.title}</span>
            </a>
          </p>
        </section>
      ))}
      {incomplete
        ? (
          <p>
            <a href={`${at}/sections/${incomplete.key}`}>
              {say("survey.form_missing")}
              <span class="nhsuk-u-visually-hidden">: {incomplete.title}</span>
            </a>
          </p>
        )
        : (
          <form method="post" action={`${at}/check`}>
            <p>{say("survey.form_once")}</p>
            <Button>{say("check.send")}</Button>
          </form>
        )}
    </>
  );
}
