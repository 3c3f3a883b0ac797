import type { Photograph } from "@/domain/photographs/find.ts";
import { reportReasons } from "@/domain/photographs/report_forms.ts";
import { Button, ButtonGroup } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { RadiosField, TextAreaField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { photographInWords } from "@/views/photographs/thumbnail.tsx";

/** Has a photograph shut away, without showing it once more. */
export function ReportPage({ photograph, form }: { photograph: Photograph; form: FormState }) {
  const { id, referralId, reference } = photograph;
  const back = referralId
    ? { href: paths.referral(referralId), label: `Referral ${reference}` }
    : { href: paths.photograph(id), label: "Photograph" };
  return (
    <Layout
      title="Report a photograph"
      error={hasErrors(form)}
      back={back}
    >
      <ErrorSummary form={form} />
      <h1>Report a photograph</h1>
      <p>
        {photographInWords(photograph)},{" "}
        {reference ? `of referral ${reference}` : "taken in a call"}, added by{" "}
        {photograph.addedByName}.
      </p>
      <p>
        From then on nobody is shown it, you neither. Nothing is deleted and nothing is sent on:
        {" "}
        {reference
          ? "the practice that sent it and the administrator decide"
          : "the administrator decides"} what becomes of it. Do not copy it or show it to others.
      </p>
      <form method="post" action={paths.reportPhotograph(id)}>
        <RadiosField
          form={form}
          name="reason"
          legend="What is wrong with it?"
          items={Object.entries(reportReasons).map(([value, label]) => ({ value, label }))}
        />
        <TextAreaField
          form={form}
          name="words"
          label="Details (optional)"
          hint="Do not describe the picture more than is needed"
          rows={3}
        />
        <ButtonGroup>
          <Button variant="warning">Report it and shut it away</Button>
          <a href={back.href}>Cancel</a>
        </ButtonGroup>
      </form>
    </Layout>
  );
}
