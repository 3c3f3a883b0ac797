import { NewPasswordField } from "@/views/access/new_password_field.tsx";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { PasswordField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export function PasswordPage({ form, email }: { form: FormState; email: string }) {
  return (
    <Layout title="Change your password" error={hasErrors(form)} back={paths.account()}>
      <ErrorSummary form={form} />
      <h1 class="nhsuk-heading-l">Change your password</h1>
      <p>You stay signed in here, and are signed out everywhere else.</p>
      <form method="post" action={paths.accountPassword()} novalidate>
        <input type="hidden" name="username" value={email} autocomplete="username" />
        <PasswordField form={form} name="current" label="Password you have now" />
        <NewPasswordField form={form} label="New password" />
        <Button>Change password</Button>
      </form>
    </Layout>
  );
}
