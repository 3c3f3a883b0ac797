/** A new place where people are asked about their experience. */
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { PlaceFields } from "@/views/surveys/place_fields.tsx";

export function NewPlacePage({ form }: { form: FormState }) {
  return (
    <Layout
      title="Set up a place"
      error={hasErrors(form)}
      back={{ href: paths.surveyPlaces(), label: "Where people are asked" }}
    >
      <ErrorSummary form={form} />
      <h1>Set up a place</h1>
      <form method="post" action={paths.newSurveyPlace()} novalidate>
        <PlaceFields form={form} />
        <Button>Set up</Button>
      </form>
    </Layout>
  );
}
