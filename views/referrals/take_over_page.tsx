import { situation } from "@/domain/referrals/states.ts";
import { Button, ButtonGroup, ButtonLink } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { TextAreaField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { PatientBanner } from "@/views/patients/patient_banner.tsx";
import type { Draft } from "@/views/referrals/draft_frame.tsx";
import { inAddress, type WayThrough } from "@/views/referrals/way_through.tsx";

export function TakeOverPage(
  { draft, form, way }: { draft: Draft; form: FormState; way: WayThrough },
) {
  const { referral, patient, today } = draft;
  const back = paths.caseOf(referral.id, inAddress(way));
  const name = referral.claimedByName ?? "your colleague";
  return (
    <Layout title="Take over the case" error={hasErrors(form)} back={back}>
      <ErrorSummary form={form} />
      <PatientBanner patient={patient} today={today} />
      <h1>Take over the case</h1>
      <p>
        {situation(referral)}. They are told at once that you took it over, and why. What they wrote
        stays their draft.
      </p>
      <form method="post">
        {/* Taken over from whom this page names, and from nobody else. */}
        <input type="hidden" name="from" value={referral.claimedBy ?? ""} />
        <TextAreaField
          form={form}
          name="because"
          label="Why do you take it over?"
          hint={`Do not name the patient: ${name} and the audit trail are shown this`}
          rows={3}
        />
        <ButtonGroup>
          <Button variant="warning">Take over</Button>
          <ButtonLink variant="secondary" href={back}>Leave it with {name}</ButtonLink>
        </ButtonGroup>
      </form>
    </Layout>
  );
}
