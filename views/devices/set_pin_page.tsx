/** A PIN is set: one's own, or somebody's by their manager. */
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { PasswordField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";

export function SetPinPage({ title, hasPin, action, back, form }: {
  readonly title: string;
  readonly hasPin: boolean;
  readonly action: string;
  readonly back: { readonly href: string; readonly label: string };
  readonly form: FormState;
}) {
  return (
    <Layout title={title} error={hasErrors(form)} back={back}>
      <ErrorSummary form={form} />
      <h1>{title}</h1>
      <p>
        On the home’s tablets people pick their name and type this PIN, where the home wants one. It
        opens calls and what your home asks about its residents, and nothing else.
      </p>
      {hasPin && <p>There is a PIN already. A new one takes its place.</p>}
      <form method="post" action={action} novalidate>
        <PasswordField form={form} name="pin" label="New PIN" hint="4 to 8 digits" numeric />
        <Button>Save the PIN</Button>
      </form>
    </Layout>
  );
}
