import type { Membership } from "@/domain/access/find.ts";
import { roleCatalogue } from "@/domain/access/roles.ts";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { RadiosField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export function MembershipsPage(
  { form, memberships }: { form: FormState; memberships: readonly Membership[] },
) {
  const only = memberships.length === 1 ? memberships[0] : undefined;
  return (
    <Layout title="Where you work now" error={hasErrors(form)} back={paths.account()}>
      <ErrorSummary form={form} />
      {only
        ? (
          <>
            <h1 class="nhsuk-heading-l">Where you work now</h1>
            <p>
              You have one role: {roleCatalogue[only.role].label} at{" "}
              {only.organisationName}. If you also work elsewhere, ask the manager there to invite
              you.
            </p>
          </>
        )
        : (
          <form method="post" action={paths.memberships()} novalidate>
            <RadiosField
              form={form}
              name="membership"
              legend="Where you work now"
              legendSize="l"
              isPageHeading
              hint="You see what belongs to this organisation, and what you do is recorded under it."
              items={memberships.map(({ id, role, organisationName }) => ({
                value: id,
                label: organisationName,
                hint: roleCatalogue[role].label,
              }))}
            />
            <Button>Continue</Button>
          </form>
        )}
    </Layout>
  );
}
