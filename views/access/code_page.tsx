import { Button } from "@/views/components/button.tsx";
import { Details } from "@/views/components/details.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { TextField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

/** The second half of signing in. */
export function CodePage({ form, action }: { form: FormState; action: string }) {
  return (
    <Layout title="Enter your code" error={hasErrors(form)}>
      <ErrorSummary form={form} />
      <h1 class="nhsuk-heading-l">Enter your code</h1>
      <form method="post" action={action} novalidate>
        <TextField
          form={form}
          name="code"
          label="Code"
          hint="The 6 digits that your authenticator app shows for Bedside."
          autocomplete="one-time-code"
          autocapitalize="none"
          spellcheck={false}
          width={20}
        />
        <Button>Continue</Button>
      </form>
      <Details summary="I do not have my phone">
        <p>
          Enter one of your recovery codes instead, such as{" "}
          <code>k7f2-9mq4-xwt3-h5jd</code>. Each works once.
        </p>
        <p>
          If you have none left, ask your manager or a Bedside administrator to remove your second
          factor. You then set it up again.
        </p>
      </Details>
      <form method="post" action={paths.signOut()}>
        <Button variant="secondary" small>Sign in as someone else</Button>
      </form>
    </Layout>
  );
}
