/**
 * The Friends and Family Test on one page: the standard question, what people say in their own words,
 * as whom they answer. Question and options stand in English whatever the page speaks: NHS England
 * publishes translations of its own, and a scale that a machine translated measures something else.
 */
import { experienceLabels, experiences, standardQuestion } from "@/domain/surveys/experience.ts";
import type { OpenWay } from "@/domain/surveys/find_places.ts";
import type { Speech } from "@/domain/words/speech.ts";
import { AutosaveStatus } from "@/views/components/autosave_status.tsx";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { RadiosField, TextAreaField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { autosaved } from "@/views/links/autosaved.tsx";
import { Face } from "@/views/links/face.tsx";
import { LinkPage } from "@/views/links/link_page.tsx";
import { paths } from "@/views/paths.ts";

interface Shown {
  readonly say: Speech;
  readonly way: OpenWay;
}

export function SurveyPage(
  { say, way, answerKey, form }: Shown & { answerKey: string; form: FormState },
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
        <StandardQuestion say={say} leadIn={place.leadIn} form={form} />
        {place.questions.map((question, at) => (
          <TextAreaField
            form={form}
            name={["comment", "secondComment"][at]!}
            label={<span lang="en-GB">{question}</span>}
            hint={say("survey.own_words")}
            rows={4}
          />
        ))}
        <RadiosField
          form={form}
          name="answeredAs"
          legend={say("survey.who")}
          hint={say("survey.skip")}
          items={[
            { value: "self", label: say("survey.who_self") },
            { value: "relative_or_friend", label: say("survey.who_relative") },
            { value: "carer", label: say("survey.who_carer") },
          ]}
        />
        <AutosaveStatus />
        <Button>{say("survey.send")}</Button>
      </form>
    </LinkPage>
  );
}

function StandardQuestion(
  { say, leadIn, form }: { say: Speech; leadIn: string; form: FormState },
) {
  const isEnglish = say.language === "en";
  const inEnglish = isEnglish ? {} : { lang: "en-GB", dir: "ltr" } as const;
  return (
    <RadiosField
      form={form}
      name="experience"
      legend={
        <span {...inEnglish}>
          {leadIn}
          <br />
          {standardQuestion}
        </span>
      }
      hint={say.tag.startsWith("en") ? undefined : say("survey.in_english")}
      items={experiences.map((each) => ({
        value: each,
        label: (
          <span {...inEnglish} class={isEnglish ? undefined : "faced"}>
            {!isEnglish && <Face of={each} />}
            {experienceLabels[each]}
          </span>
        ),
      }))}
    />
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
