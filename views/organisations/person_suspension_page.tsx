import type { Person } from "@/domain/organisations/find_people.ts";
import { Button, ButtonGroup, ButtonLink } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { TextAreaField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export function PersonSuspensionPage({ person, form }: { person: Person; form: FormState }) {
  const { name, membershipId } = person;
  return (
    <Layout
      title={`Stop ${name} signing in`}
      error={hasErrors(form)}
      back={{ href: paths.person(membershipId), label: name }}
    >
      <ErrorSummary form={form} />
      <h1>Stop {name} signing in</h1>
      <p>
        They are signed out everywhere at once, in every organisation. Their roles stay, so that you
        can let them in again.
      </p>
      <form method="post" novalidate>
        <TextAreaField
          form={form}
          name="reason"
          label="Why?"
          hint="It is kept in the audit trail. Do not name a patient"
          rows={3}
        />
        <ButtonGroup>
          <Button variant="warning">Stop them signing in</Button>
          <ButtonLink variant="secondary" href={paths.person(membershipId)}>Cancel</ButtonLink>
        </ButtonGroup>
      </form>
    </Layout>
  );
}
