/** What a tablet that belongs to nobody opens, to become a home's. */
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { TextField } from "@/views/components/fields.tsx";
import { InsetText } from "@/views/components/inset_text.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export function PairPage({ form, wasPaired }: { form: FormState; wasPaired: boolean }) {
  return (
    <Layout title="Pair this tablet" error={hasErrors(form)}>
      <ErrorSummary form={form} />
      <h1>Pair this tablet with your home</h1>
      {wasPaired && (
        <InsetText>
          <p>
            This tablet was paired before and is not any more. With a new code it can be paired
            again.
          </p>
        </InsetText>
      )}
      <p>
        Your manager, the helpdesk or an administrator makes a code at “Tablets”. It works once, for
        15 minutes.
      </p>
      <form method="post" action={paths.pair()} novalidate>
        <TextField
          form={form}
          name="code"
          label="Code"
          hint="8 letters and numbers, for example 7K4M 9QXB"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
        />
        <Button>Pair this tablet</Button>
      </form>
      <p>
        This is not a home’s tablet? <a href={paths.signIn()}>Sign in</a>
      </p>
    </Layout>
  );
}
