/** A pile of paper, typed in from the keyboard: number, Tab, words, Enter, and the next. */
import { answeredAsLabels } from "@/domain/surveys/csv.ts";
import { experienceLabels, experiences } from "@/domain/surveys/experience.ts";
import type { SurveyPlace } from "@/domain/surveys/find_places.ts";
import { modeLabels, typedModes } from "@/domain/surveys/modes.ts";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { RadiosField, TextAreaField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export function TypeAnswersPage({ place, form }: { place: SurveyPlace; form: FormState }) {
  const title = `Type in answers, ${place.name}`;
  return (
    <Layout
      title={title}
      error={hasErrors(form)}
      back={{ href: paths.surveyPlaces(), label: "Where people are asked" }}
    >
      <ErrorSummary form={form} />
      <h1>{title}</h1>
      <form method="post" action={paths.typeAnswers(place.id)} data-quick-send="" novalidate>
        <RadiosField
          form={form}
          name="experience"
          legend="What is ticked?"
          items={experiences.map((value) => ({ value, label: experienceLabels[value] }))}
        />
        {place.questions.map((question, at) => (
          <TextAreaField
            form={form}
            name={["comment", "secondComment"][at]!}
            label={question}
            rows={3}
          />
        ))}
        <RadiosField
          form={form}
          name="answeredAs"
          legend="Who answered?"
          hint="Leave this empty where the form does not say"
          items={Object.entries(answeredAsLabels).map(([value, label]) => ({ value, label }))}
          small
        />
        <RadiosField
          form={form}
          name="mode"
          legend="How did it come in?"
          items={typedModes.map((value) => ({ value, label: modeLabels[value] }))}
          small
          inline
        />
        <Button>Save, and the next one</Button>
      </form>
    </Layout>
  );
}
