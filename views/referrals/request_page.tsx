import { Button, ButtonGroup, ButtonLink } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { RadiosField, TextAreaField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { PatientBanner } from "@/views/patients/patient_banner.tsx";
import type { Draft } from "@/views/referrals/draft_frame.tsx";
import { inAddress, type WayThrough } from "@/views/referrals/way_through.tsx";

export function RequestPage(
  { draft, form, way }: { draft: Draft; form: FormState; way: WayThrough },
) {
  const { referral, patient, today } = draft;
  const back = paths.referralAnswer(referral.id, inAddress(way));
  return (
    <Layout title="Ask the practice" error={hasErrors(form)} back={back}>
      <ErrorSummary form={form} />
      <PatientBanner patient={patient} today={today} />
      <h1>Ask the practice</h1>
      <p>
        {referral.practiceName}{" "}
        is asked at once. The time of this case stands still until they reply; then it waits in the
        queue again, in its old place. What you wrote as an answer is kept.
      </p>
      <form method="post">
        <RadiosField
          form={form}
          name="kind"
          legend="What do you need?"
          items={[
            { value: "information", label: "Information" },
            { value: "photographs", label: "Better or more photographs" },
          ]}
        />
        <TextAreaField
          form={form}
          name="words"
          label="What should the practice tell or do?"
          hint="For photographs: of what, from where, and what was wrong with those you have"
          rows={4}
        />
        <ButtonGroup>
          <Button>Return to the practice</Button>
          <ButtonLink variant="secondary" href={back}>Keep the case</ButtonLink>
        </ButtonGroup>
      </form>
    </Layout>
  );
}
