import type { Role } from "@/db/schema/access.ts";
import { roleCatalogue } from "@/domain/access/roles.ts";
import type { Organisation } from "@/domain/organisations/find.ts";
import type { OrganisationKind } from "@/db/schema/organisations.ts";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { RadiosField, TextField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

/** The roles that somebody can have in this kind of organisation, for choosing one. */
export function roleChoices(kind: OrganisationKind) {
  return (Object.entries(roleCatalogue) as [Role, typeof roleCatalogue[Role]][])
    .filter(([, role]) => role.in.includes(kind))
    .map(([value, { label }]) => ({ value, label }));
}

export function InvitePage({ organisation, form }: {
  organisation: Organisation;
  form: FormState;
}) {
  const { id, name, kind } = organisation;
  return (
    <Layout
      title={`Invite somebody to ${name}`}
      error={hasErrors(form)}
      back={{ href: paths.organisation(id), label: name }}
    >
      <ErrorSummary form={form} />
      <h1>Invite somebody to {name}</h1>
      <form method="post" novalidate>
        <TextField
          form={form}
          name="name"
          label="Full name"
          hint="They can correct it when they join"
          spellcheck={false}
          autocomplete="off"
        />
        <TextField
          form={form}
          name="email"
          label="Work e-mail address"
          hint="They sign in with it. If they use Bedside elsewhere already, give the address they sign in with there"
          type="email"
          spellcheck={false}
          autocomplete="off"
        />
        <RadiosField form={form} name="role" legend="Role" items={roleChoices(kind)} />
        <Button>Make the invitation</Button>
      </form>
    </Layout>
  );
}
