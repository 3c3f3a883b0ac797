/** The Friends and Family Test on one page, and what comes after it. */
import type { AboutQuestion } from "@/domain/surveys/about.ts";
import type { OpenWay } from "@/domain/surveys/find_places.ts";
import type { Speech } from "@/domain/words/speech.ts";
import { AutosaveStatus } from "@/views/components/autosave_status.tsx";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { autosaved } from "@/views/links/autosaved.tsx";
import { LinkPage } from "@/views/links/link_page.tsx";
import { SurveyFields } from "@/views/links/survey_fields.tsx";
import { paths } from "@/views/paths.ts";

interface Shown {
  readonly say: Speech;
  readonly way: OpenWay;
}

export function SurveyPage(
  { say, way, answerKey, about, form }: Shown & {
    answerKey: string;
    about: readonly AboutQuestion[];
    form: FormState;
  },
) {
  const { token, place, organisationName } = way;
  return (
    <LinkPage
      say={say}
      title={say("survey.title")}
      practice={organisationName}
      error={hasErrors(form)}
      languageAt={paths.surveyLanguage(token)}
    >
      <ErrorSummary form={form} />
      <h1>{say("survey.title")}</h1>
      <p>{say("survey.anonymous")}</p>
      <form
        method="post"
        action={paths.surveyAnswer(token, answerKey)}
        {...autosaved(say, paths.surveySaved(token, answerKey))}
        novalidate
      >
        <SurveyFields say={say} place={place} about={about} form={form} />
        <AutosaveStatus />
        <Button>{say("survey.send")}</Button>
      </form>
    </LinkPage>
  );
}

export function SurveySentPage({ say, way }: Shown) {
  return (
    <LinkPage say={say} title={say("survey.thanks")} practice={way.organisationName}>
      <h1>{say("survey.thanks")}</h1>
      <p>{say("survey.sent", { organisation: way.organisationName })}</p>
      <p>{say("survey.close")}</p>
      <p>
        <a href={paths.surveyContact(way.token)}>{say("survey.contact")}</a>
      </p>
      <p>
        <a href={paths.survey(way.token)}>{say("survey.again")}</a>
      </p>
    </LinkPage>
  );
}

export function SurveyOverPage({ say }: { say: Speech }) {
  return (
    <LinkPage say={say} title={say("survey.over")}>
      <h1>{say("survey.over")}</h1>
      <p>{say("survey.over_why")}</p>
    </LinkPage>
  );
}
