import type { Reported } from "@/domain/photographs/find_reported.ts";
import { Button, ButtonGroup } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { TextAreaField } from "@/views/components/fields.tsx";
import { InsetText } from "@/views/components/inset_text.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { ReportedFacts } from "@/views/photographs/reported_page.tsx";

export function ReleasePage({ reported, form }: { reported: Reported; form: FormState }) {
  return (
    <Layout
      title="Show this photograph again?"
      error={hasErrors(form)}
      back={{ href: paths.reportedPhotographs(), label: "Reported photographs" }}
    >
      <ErrorSummary form={form} />
      <h1>Show this photograph again?</h1>
      <InsetText>
        <ReportedFacts reported={reported} />
      </InsetText>
      <p>Everyone who could see it before sees it again. Your reason is kept with it.</p>
      <form method="post" action={paths.releasePhotograph(reported.id)}>
        <TextAreaField
          form={form}
          name="because"
          label="Why can it be shown again?"
          hint="For example, the sender confirmed that it is of this patient"
          rows={3}
        />
        <ButtonGroup>
          <Button>Show it again</Button>
          <a href={paths.reportedPhotographs()}>Leave it shut away</a>
        </ButtonGroup>
      </form>
    </Layout>
  );
}
