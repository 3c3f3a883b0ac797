/**
 * What is asked on the page, on a tablet and at the end of a call: the standard question, what people
 * say in their own words, as whom they answer. Question and options stand in English whatever the page
 * speaks: NHS England publishes translations of its own, and a scale that a machine translated
 * measures something else.
 */
import { type AboutQuestion, aboutValue } from "@/domain/surveys/about.ts";
import { experienceLabels, experiences, standardQuestion } from "@/domain/surveys/experience.ts";
import type { OpenWay } from "@/domain/surveys/find_places.ts";
import type { Speech } from "@/domain/words/speech.ts";
import { RadiosField, TextAreaField } from "@/views/components/fields.tsx";
import type { FormState } from "@/views/form_state.ts";
import { Face } from "@/views/links/face.tsx";

export function SurveyFields({ say, place, about, form }: {
  say: Speech;
  place: OpenWay["place"];
  about: readonly AboutQuestion[];
  form: FormState;
}) {
  return (
    <>
      <StandardQuestion say={say} leadIn={place.leadIn} form={form} />
      {place.questions.map((question, at) => (
        <TextAreaField
          form={form}
          name={["comment", "secondComment"][at]!}
          label={<span lang="en-GB" dir="auto">{question}</span>}
          hint={`${say("survey.own_words")} ${say("survey.comment_too_long")}`}
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
      {about.length > 0 && <AboutYou say={say} about={about} form={form} />}
    </>
  );
}

export function StandardQuestion(
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

/** Last, and said to be optional before the first of them is read. */
function AboutYou({ say, about, form }: {
  say: Speech;
  about: readonly AboutQuestion[];
  form: FormState;
}) {
  return (
    <>
      <h2 class="nhsuk-heading-m">{say("survey.about")}</h2>
      <p>{say("survey.about_why")}</p>
      {about.map(({ id, question, options }, at) => (
        <RadiosField
          form={form}
          name={`about${at + 1}`}
          legend={<span lang="en-GB" dir="auto">{question}</span>}
          items={options.map((label, option) => ({
            value: aboutValue(id, option),
            label: <span lang="en-GB" dir="auto">{label}</span>,
          }))}
          small
        />
      ))}
    </>
  );
}
