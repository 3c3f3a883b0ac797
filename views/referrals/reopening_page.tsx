import { Button, ButtonGroup, ButtonLink } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { TextAreaField } from "@/views/components/fields.tsx";
import { When } from "@/views/components/when.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { PatientBanner } from "@/views/patients/patient_banner.tsx";
import type { Draft } from "@/views/referrals/draft_frame.tsx";

export function ReopeningPage({ draft, form }: { draft: Draft; form: FormState }) {
  const { referral, patient, today } = draft;
  const back = paths.referral(referral.id);
  return (
    <Layout title="Open the referral again" error={hasErrors(form)} back={back}>
      <ErrorSummary form={form} />
      <PatientBanner patient={patient} today={today} href={paths.patient(patient.id)} />
      <h1>Open the referral again</h1>
      {referral.closedAt && (
        <p>
          {referral.closedByName} closed {referral.reference}, <When at={referral.closedAt} />.
        </p>
      )}
      <p>
        It goes back to your list of answers to act on.{" "}
        {referral.claimedByName}, who answered it, and everyone at your practice see that it was
        opened again, and why.
      </p>
      <form method="post">
        <TextAreaField form={form} name="because" label="Why is it opened again?" rows={3} />
        <ButtonGroup>
          <Button>Open it again</Button>
          <ButtonLink variant="secondary" href={back}>Leave it closed</ButtonLink>
        </ButtonGroup>
      </form>
    </Layout>
  );
}
