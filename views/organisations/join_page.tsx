import { roleCatalogue } from "@/domain/access/roles.ts";
import type { Offer } from "@/domain/organisations/find_invitations.ts";
import { NewPasswordField } from "@/views/access/new_password_field.tsx";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { TextField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";

export function JoinPage({ offer, form, action }: {
  offer: Offer;
  form: FormState;
  action: string;
}) {
  const { organisationName, role, email } = offer;
  return (
    <Layout title={`Join ${organisationName}`} error={hasErrors(form)}>
      <ErrorSummary form={form} />
      <h1>Join {organisationName}</h1>
      <p>
        You are invited as {roleCatalogue[role].label}. You will sign in with {email}{" "}
        and the password that you choose here.
      </p>
      <form method="post" action={action} novalidate>
        <TextField
          form={form}
          name="name"
          label="Your name, as colleagues should see it"
          autocomplete="name"
          spellcheck={false}
        />
        {/* For password managers: this is the account that the password belongs to. */}
        <input type="hidden" name="username" autocomplete="username" value={email} />
        <NewPasswordField form={form} label="Password" />
        <Button>Join</Button>
      </form>
    </Layout>
  );
}
