import { notTaken, prioritiesTaken } from "@/domain/referrals/priorities.ts";
import { Button, ButtonGroup, ButtonLink } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { PatientBanner } from "@/views/patients/patient_banner.tsx";
import type { Draft } from "@/views/referrals/draft_frame.tsx";
import { PriorityField } from "@/views/referrals/priority_field.tsx";

export function PriorityPage({ draft, form }: { draft: Draft; form: FormState }) {
  const { referral, patient, definition, today } = draft;
  const taken = prioritiesTaken(definition);
  const back = paths.referralCheck(referral.id);
  return (
    <Layout title="Change the priority" error={hasErrors(form)} back={back}>
      <ErrorSummary form={form} />
      <PatientBanner patient={patient} today={today} href={paths.patient(patient.id)} />
      <h1>Change the priority</h1>
      {!taken.includes("urgent_suspected_cancer") && (
        <p>
          {notTaken("urgent_suspected_cancer", definition, referral.serviceName)}
        </p>
      )}
      <form method="post">
        <PriorityField form={form} priorities={taken} />
        <ButtonGroup>
          <Button>Save</Button>
          <ButtonLink variant="secondary" href={back}>Leave it as it is</ButtonLink>
        </ButtonGroup>
      </form>
    </Layout>
  );
}
