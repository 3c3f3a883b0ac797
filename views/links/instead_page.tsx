/** "No, I would rather be seen in person": as good an answer as the other. */
import { AutosaveStatus } from "@/views/components/autosave_status.tsx";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { TextAreaField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { autosaved } from "@/views/links/autosaved.tsx";
import type { Journey } from "@/views/links/journey.ts";
import { LinkPage } from "@/views/links/link_page.tsx";
import { paths } from "@/views/paths.ts";

export function InsteadPage({ journey, form }: { journey: Journey; form: FormState }) {
  const { say, token, link } = journey;
  const practice = link.practiceName;
  return (
    <LinkPage
      say={say}
      title={say("instead.title")}
      practice={practice}
      token={token}
      error={hasErrors(form)}
      back={paths.linkConsent(token)}
    >
      <ErrorSummary form={form} />
      <h1>{say("instead.title")}</h1>
      <p>{say("instead.body", { practice })}</p>
      <form
        method="post"
        action={paths.linkInstead(token)}
        {...autosaved(say, paths.linkInsteadDraft(token))}
        novalidate
      >
        <TextAreaField
          form={form}
          name="because"
          label={say("instead.because", { practice })}
          hint={say("journey.own_language")}
          rows={3}
        />
        <AutosaveStatus />
        <Button>{say("instead.send")}</Button>
      </form>
      <p>
        <a href={paths.linkConsent(token)}>{say("instead.go_back")}</a>
      </p>
    </LinkPage>
  );
}
