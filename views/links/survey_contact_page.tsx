/** To be contacted: apart from the answer, which it says. */
import type { OpenWay } from "@/domain/surveys/find_places.ts";
import type { Speech } from "@/domain/words/speech.ts";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { TextAreaField, TextField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { LinkPage } from "@/views/links/link_page.tsx";
import { paths } from "@/views/paths.ts";

interface Shown {
  readonly say: Speech;
  readonly way: OpenWay;
}

export function SurveyContactPage({ say, way, form }: Shown & { form: FormState }) {
  return (
    <LinkPage
      say={say}
      title={say("survey.contact")}
      practice={way.organisationName}
      error={hasErrors(form)}
      back={paths.surveySent(way.token)}
    >
      <ErrorSummary form={form} />
      <h1>{say("survey.contact")}</h1>
      <p>{say("survey.contact_apart")}</p>
      <form method="post" action={paths.surveyContact(way.token)} novalidate>
        <TextField
          form={form}
          name="name"
          label={say("survey.contact_name")}
          hint={say("survey.skip")}
          autocomplete="name"
          spellcheck={false}
        />
        <TextField
          form={form}
          name="contact"
          label={say("survey.contact_way")}
          spellcheck={false}
        />
        <TextAreaField form={form} name="about" label={say("survey.contact_about")} rows={4} />
        <Button>{say("survey.contact_send")}</Button>
      </form>
    </LinkPage>
  );
}

export function SurveyContactedPage({ say, way }: Shown) {
  return (
    <LinkPage say={say} title={say("survey.thanks")} practice={way.organisationName}>
      <h1>{say("survey.thanks")}</h1>
      <p>{say("survey.contact_sent", { organisation: way.organisationName })}</p>
      <p>{say("survey.close")}</p>
    </LinkPage>
  );
}
