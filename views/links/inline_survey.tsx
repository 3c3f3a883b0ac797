/** The standard question at the end of a page, where it can be answered without leaving that. */
import type { OpenWay } from "@/domain/surveys/find_places.ts";
import type { Speech } from "@/domain/words/speech.ts";
import { AutosaveStatus } from "@/views/components/autosave_status.tsx";
import { Button } from "@/views/components/button.tsx";
import { TextAreaField } from "@/views/components/fields.tsx";
import { emptyForm } from "@/views/form_state.ts";
import { autosaved } from "@/views/links/autosaved.tsx";
import { StandardQuestion } from "@/views/links/survey_fields.tsx";
import { paths } from "@/views/paths.ts";

export interface InlineShown {
  readonly way: OpenWay;
  readonly answerKey: string;
}

export function InlineSurvey({ say, shown }: { say: Speech; shown: InlineShown | undefined }) {
  if (!shown) return null;
  const { way: { token, place, organisationName }, answerKey } = shown;
  const [question] = place.questions;
  return (
    <section class="inline-survey" aria-labelledby="survey" lang={say.tag} dir={say.dir}>
      <h2 id="survey">{say("survey.title")}</h2>
      <form
        method="post"
        action={paths.surveyAnswer(token, answerKey)}
        {...autosaved(say, paths.surveySaved(token, answerKey))}
        data-survey-in-place=""
        novalidate
      >
        <p>{say("survey.anonymous")}</p>
        <StandardQuestion say={say} leadIn={place.leadIn} form={emptyForm} />
        <TextAreaField
          form={emptyForm}
          name="comment"
          label={<span lang="en-GB" dir="auto">{question}</span>}
          hint={`${say("survey.own_words")} ${say("survey.comment_too_long")}`}
          rows={3}
        />
        <AutosaveStatus />
        <Button variant="secondary">{say("survey.send")}</Button>
      </form>
      <p data-survey-thanks tabindex={-1} hidden>
        <strong>{say("survey.thanks")}</strong>{" "}
        {say("survey.sent", { organisation: organisationName })}
      </p>
    </section>
  );
}
