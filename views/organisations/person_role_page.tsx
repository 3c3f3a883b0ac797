import type { Person } from "@/domain/organisations/find_people.ts";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { RadiosField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { roleChoices } from "@/views/organisations/invite_page.tsx";
import { paths } from "@/views/paths.ts";

export function PersonRolePage({ person, form }: { person: Person; form: FormState }) {
  const { name, membershipId, organisationName, organisationKind } = person;
  return (
    <Layout
      title={`Change the role of ${name}`}
      error={hasErrors(form)}
      back={{ href: paths.person(membershipId), label: name }}
    >
      <ErrorSummary form={form} />
      <h1>Change the role of {name}</h1>
      <form method="post" novalidate>
        <RadiosField
          form={form}
          name="role"
          legend={`Role at ${organisationName}`}
          hint="From their next page on, they can do what the new role may do"
          items={roleChoices(organisationKind)}
        />
        <Button>Change role</Button>
      </form>
    </Layout>
  );
}
