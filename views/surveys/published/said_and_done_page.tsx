/** One "You said, we did". */
import type { Month } from "@/db/columns.ts";
import { monthInWords } from "@/domain/months.ts";
import type { SurveyPlace } from "@/domain/surveys/find_places.ts";
import { Button } from "@/views/components/button.tsx";
import { DateField } from "@/views/components/date_field.tsx";
import { Details } from "@/views/components/details.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { SelectField, TextAreaField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export function SaidAndDonePage({ id, month, months, places, quotes, form }: {
  /** Undefined for a new one. */
  id: string | undefined;
  month: Month;
  months: readonly Month[];
  places: readonly SurveyPlace[];
  quotes: readonly { readonly value: string; readonly words: string }[];
  form: FormState;
}) {
  const title = "You said, we did";
  const all = months.includes(month) ? months : [...months, month];
  return (
    <Layout
      title={title}
      error={hasErrors(form)}
      back={{ href: paths.publication(month), label: `Publish ${monthInWords(month)}` }}
    >
      <ErrorSummary form={form} />
      <h1>{title}</h1>
      <form
        method="post"
        action={id ? paths.saidAndDone(id) : paths.newSaidAndDone()}
        novalidate
      >
        <SelectField
          form={form}
          name="month"
          label="With the figures of"
          items={all.map((value) => ({ value, label: monthInWords(value) }))}
        />
        {places.length > 1 && (
          <SelectField
            form={form}
            name="place"
            label="About"
            items={places.map(({ id, name }) => ({ value: id, label: name }))}
            empty="All places"
          />
        )}
        {quotes.length > 0 && (
          <SelectField
            form={form}
            name="quote"
            label="What people said: a published comment"
            items={quotes.map(({ value, words }) => ({ value, label: shortened(words) }))}
            empty="None, in our own words"
          />
        )}
        <TextAreaField
          form={form}
          name="said"
          label={quotes.length > 0 ? "Or in your own words" : "What people said, in your own words"}
          hint="For instance: You told us that you wait too long on the telephone"
          rows={3}
        />
        <TextAreaField form={form} name="did" label="What you did" rows={3} />
        <DateField form={form} name="doneOn" legend="When was it done?" />
        <Button>Save</Button>
      </form>
      {id && (
        <Details summary="Take it away">
          <form method="post" action={paths.saidAndDoneEnd(id)}>
            <Button variant="warning" small>Take it away</Button>
          </form>
        </Details>
      )}
    </Layout>
  );
}

const longest = 80;
const shortened = (words: string) => words.length > longest ? `${words.slice(0, longest)}…` : words;
