import { stateLabels } from "@/domain/referrals/states.ts";
import { Button, ButtonGroup, ButtonLink } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { TextAreaField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { PatientBanner } from "@/views/patients/patient_banner.tsx";
import type { Draft } from "@/views/referrals/draft_frame.tsx";

export function WithdrawalPage({ draft, form }: { draft: Draft; form: FormState }) {
  const { referral, patient, today } = draft;
  const back = paths.referral(referral.id);
  return (
    <Layout title="Withdraw the referral" error={hasErrors(form)} back={back}>
      <ErrorSummary form={form} />
      <PatientBanner patient={patient} today={today} href={paths.patient(patient.id)} />
      <h1>Withdraw the referral</h1>
      <p>
        {referral.reference}:{" "}
        {stateLabels[referral.state].toLowerCase()}. Once withdrawn, nobody answers it. It stays in
        the record.
      </p>
      <form method="post">
        <TextAreaField form={form} name="because" label="Why is it withdrawn?" rows={3} />
        <ButtonGroup>
          <Button variant="warning">Withdraw</Button>
          <ButtonLink variant="secondary" href={back}>Keep it</ButtonLink>
        </ButtonGroup>
      </form>
    </Layout>
  );
}
