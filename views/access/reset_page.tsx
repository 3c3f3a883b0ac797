import { NewPasswordField } from "@/views/access/new_password_field.tsx";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";

export function ResetPage(
  { form, action, email }: { form: FormState; action: string; email: string },
) {
  return (
    <Layout title="Choose a new password" error={hasErrors(form)}>
      <ErrorSummary form={form} />
      <h1 class="nhsuk-heading-l">Choose a new password</h1>
      <p>
        For <strong>{email}</strong>. You will be signed out wherever you are signed in.
      </p>
      <form method="post" action={action} novalidate>
        <input type="hidden" name="username" value={email} autocomplete="username" />
        <NewPasswordField form={form} label="New password" />
        <Button>Save password</Button>
      </form>
    </Layout>
  );
}
