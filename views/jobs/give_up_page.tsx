import type { Job } from "@/domain/jobs/find.ts";
import { mostReasonCharacters } from "@/domain/jobs/forms.ts";
import { jobKindLabels } from "@/domain/jobs/kinds.ts";
import { Button, ButtonGroup, ButtonLink } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { TextAreaField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { JobFacts } from "@/views/jobs/job_facts.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export function GiveUpPage({ job, form }: { job: Job; form: FormState }) {
  return (
    <Layout
      title="Give up a failed job"
      error={hasErrors(form)}
      back={{ href: paths.adminJobs(), label: "Background work" }}
    >
      <ErrorSummary form={form} />
      <h1>Give up a failed job</h1>
      <p>
        <strong>{jobKindLabels[job.kind]}</strong>{" "}
        will not be tried again. What it should have done stays undone.
      </p>
      <JobFacts job={job} />
      <form method="post">
        <TextAreaField
          form={form}
          name="reason"
          label="Why is it given up?"
          hint="It is kept in the audit trail. Do not name a patient."
          rows={3}
          maxLength={mostReasonCharacters}
        />
        <ButtonGroup>
          <Button variant="warning">Give up</Button>
          <ButtonLink variant="secondary" href={paths.adminJobs()}>Keep it</ButtonLink>
        </ButtonGroup>
      </form>
    </Layout>
  );
}
