/** The patient, or somebody for them; a home says who helps, and what the resident can decide. */
import type { Child } from "hono/jsx";
import { AutosaveStatus } from "@/views/components/autosave_status.tsx";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import {
  CheckboxesField,
  RadiosField,
  TextAreaField,
  TextField,
} from "@/views/components/fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { autosaved } from "@/views/links/autosaved.tsx";
import type { Journey } from "@/views/links/journey.ts";
import { LinkPage } from "@/views/links/link_page.tsx";
import { paths } from "@/views/paths.ts";

interface Props {
  journey: Journey;
  form: FormState;
}

export function WhoPage({ journey, form }: Props) {
  const { say } = journey;
  return (
    <WhoFrame journey={journey} form={form} title={say("who.title")}>
      <RadiosField
        form={form}
        name="answeredBy"
        legend={say("who.title")}
        legendSize="l"
        isPageHeading
        items={[
          { value: "patient", label: say("who.patient") },
          {
            value: "other",
            label: say("who.other"),
            conditional: (
              <>
                <TextField
                  form={form}
                  name="name"
                  label={say("who.name")}
                  autocomplete="name"
                  spellcheck={false}
                />
                <TextField
                  form={form}
                  name="relation"
                  label={say("who.relation")}
                  hint={say("who.relation_hint")}
                />
                <TextAreaField
                  form={form}
                  name="why"
                  label={say("who.why")}
                  hint={say("who.why_hint")}
                  rows={2}
                />
              </>
            ),
          },
        ]}
      />
    </WhoFrame>
  );
}

export function HomeWhoPage({ journey, form }: Props) {
  const { say } = journey;
  const title = say("who.home_title");
  return (
    <WhoFrame journey={journey} form={form} title={title}>
      <h1>{title}</h1>
      <TextField
        form={form}
        name="name"
        label={say("who.name")}
        autocomplete="name"
        spellcheck={false}
      />
      <TextField form={form} name="relation" label={say("who.role")} />
      <RadiosField
        form={form}
        name="capacity"
        legend={say("who.capacity")}
        hint={say("who.capacity_hint")}
        items={[
          { value: "yes", label: say("who.capacity_yes") },
          {
            value: "no",
            label: say("who.capacity_no"),
            conditional: (
              <TextAreaField
                form={form}
                name="bestInterests"
                label={say("who.best_interests")}
                hint={say("who.best_interests_hint")}
                rows={3}
              />
            ),
          },
        ]}
      />
      <RadiosField
        form={form}
        name="familyTold"
        legend={say("who.family")}
        items={[
          { value: "yes", label: say("who.family_yes") },
          { value: "no", label: say("who.family_no") },
          { value: "not_wanted", label: say("who.family_not_wanted") },
        ]}
      />
    </WhoFrame>
  );
}

function WhoFrame({ journey: { say, token, link }, form, title, children }: Props & {
  title: string;
  children: Child;
}) {
  return (
    <LinkPage
      say={say}
      title={title}
      practice={link.practiceName}
      token={token}
      error={hasErrors(form)}
      back={paths.linkUrgent(token)}
    >
      <ErrorSummary form={form} />
      <form
        method="post"
        action={paths.linkWho(token)}
        {...autosaved(say, paths.linkWhoDraft(token))}
        novalidate
      >
        {children}
        <CheckboxesField
          form={form}
          name="needsInterpreter"
          legend={say("who.interpreter")}
          items={[{ value: "yes", label: say("who.interpreter_needed") }]}
        />
        <AutosaveStatus />
        <Button>{say("journey.save")}</Button>
      </form>
    </LinkPage>
  );
}
