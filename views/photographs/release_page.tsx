import type { Reported } from "@/domain/photographs/find_reported.ts";
import { decisions } from "@/domain/photographs/report_forms.ts";
import { Button, ButtonGroup } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { RadiosField, TextAreaField } from "@/views/components/fields.tsx";
import { InsetText } from "@/views/components/inset_text.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { ReportedFacts } from "@/views/photographs/reported_page.tsx";

export function ReleasePage({ reported, form }: { reported: Reported; form: FormState }) {
  return (
    <Layout
      title="Decide about this photograph"
      error={hasErrors(form)}
      back={{ href: paths.reportedPhotographs(), label: "Reported photographs" }}
    >
      <ErrorSummary form={form} />
      <h1>Decide about this photograph</h1>
      <InsetText>
        <ReportedFacts reported={reported} />
      </InsetText>
      <p>
        Your decision and your reason are kept with it. A photograph that stays shut away is not
        deleted, and cannot be shown again from here.
      </p>
      <form method="post" action={paths.releasePhotograph(reported.id)}>
        <RadiosField
          form={form}
          name="decision"
          legend="What happens with it?"
          items={Object.entries(decisions).map(([value, label]) => ({ value, label }))}
        />
        <TextAreaField
          form={form}
          name="because"
          label="Why?"
          hint="For example, the sender confirmed that it is of this patient"
          rows={3}
        />
        <ButtonGroup>
          <Button>Save the decision</Button>
          <a href={paths.reportedPhotographs()}>Decide later</a>
        </ButtonGroup>
      </form>
    </Layout>
  );
}
