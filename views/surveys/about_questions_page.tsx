/** What a place asks people about themselves. */
import { type AboutQuestion, mostAbout } from "@/domain/surveys/about.ts";
import type { SurveyPlace } from "@/domain/surveys/find_places.ts";
import { nationalAbout } from "@/domain/surveys/national_about.ts";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { TextAreaField, TextField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export function AboutQuestionsPage({ place, questions, form }: {
  place: SurveyPlace;
  questions: readonly AboutQuestion[];
  form: FormState;
}) {
  return (
    <Layout
      title={`About the person, ${place.name}`}
      error={hasErrors(form)}
      back={{ href: paths.surveyPlace(place.id), label: place.name }}
    >
      <ErrorSummary form={form} />
      <h1>About the person, {place.name}</h1>
      <p>
        After the question people can be asked about themselves, to see whether it is as good for
        some as for others. Each question can be skipped. What they choose is counted and then
        forgotten: it never stands beside an answer or a comment, and is shown once a month is over,
        for five people or more.
      </p>
      {questions.length > 0 && (
        <ul class="worklist">
          {questions.map((asked) => (
            <li>
              <Asked asked={asked} />
            </li>
          ))}
        </ul>
      )}
      {questions.length >= mostAbout
        ? <p>No more than {mostAbout} are asked. Stop asking one of them to ask another.</p>
        : <AskMore place={place} form={form} />}
    </Layout>
  );
}

function Asked({ asked: { id, question, options } }: { asked: AboutQuestion }) {
  return (
    <>
      <p>
        <strong>{question}</strong>
        <br />
        {options.join(" · ")}
      </p>
      <form method="post" action={paths.surveyAboutEnd(id)}>
        <Button variant="secondary" small>
          Stop asking this<span class="nhsuk-u-visually-hidden">: {question}</span>
        </Button>
      </form>
    </>
  );
}

function AskMore({ place, form }: { place: SurveyPlace; form: FormState }) {
  return (
    <>
      <h2>Ask something</h2>
      <p>
        Begin with the words of the Government Statistical Service, and change nothing in them:{" "}
        {Object.entries(nationalAbout).map(([key, { name }], at) => (
          <>
            {at > 0 && ", "}
            <a href={`${paths.surveyAboutQuestions(place.id)}?use=${key}`}>{name.toLowerCase()}</a>
          </>
        ))}. Or write your own.
      </p>
      <form method="post" action={paths.surveyAboutQuestions(place.id)} novalidate>
        <TextField form={form} name="question" label="Question" />
        <TextAreaField
          form={form}
          name="options"
          label="Answers to choose from"
          hint="Each on a line of its own. For ages, as wide as you can use"
          rows={6}
        />
        <Button>Ask this</Button>
      </form>
    </>
  );
}
