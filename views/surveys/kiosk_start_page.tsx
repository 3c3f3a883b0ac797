/** What a tablet opens to become a kiosk: staff hold it, so it speaks English. */
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { TextField } from "@/views/components/fields.tsx";
import { InsetText } from "@/views/components/inset_text.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export function KioskStartPage({ form, wasOne }: { form: FormState; wasOne: boolean }) {
  return (
    <Layout title="Ask people on this tablet" error={hasErrors(form)}>
      <ErrorSummary form={form} />
      <h1>Ask people on this tablet</h1>
      {wasOne && (
        <InsetText>
          <p>
            This tablet asked people before and does not any more. With a new code it can again.
          </p>
        </InsetText>
      )}
      <p>
        A manager makes a code where people are asked, at “Surveys”. It works once, for 15 minutes.
      </p>
      <form method="post" action={paths.kiosk()} novalidate>
        <TextField
          form={form}
          name="code"
          label="Code"
          hint="8 letters and numbers, for example 7K4M 9QXB"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
        />
        <Button>Ask people on this tablet</Button>
      </form>
    </Layout>
  );
}
