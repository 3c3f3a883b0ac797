import { NewPasswordField } from "@/views/access/new_password_field.tsx";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { TextField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";

export function SetUpPage({ form, action }: { form: FormState; action: string }) {
  return (
    <Layout title="Set up Bedside" error={hasErrors(form)}>
      <ErrorSummary form={form} />
      <h1 class="nhsuk-heading-l">Set up Bedside</h1>
      <p>
        You become the first administrator: you open organisations and invite their people. You need
        an authenticator app on your phone for the next step.
      </p>
      <form method="post" action={action} novalidate>
        <TextField
          form={form}
          name="name"
          label="Your name"
          autocomplete="name"
          spellcheck={false}
        />
        <TextField
          form={form}
          name="email"
          label="Your e-mail address"
          hint="You sign in with it."
          type="email"
          autocomplete="username"
          autocapitalize="none"
          spellcheck={false}
        />
        <NewPasswordField form={form} label="Password" />
        <Button>Set up</Button>
      </form>
    </Layout>
  );
}
