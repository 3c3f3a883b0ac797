/** The practice waits for the patient to tell the history and send photographs, or goes on without. */
import { fullName } from "@/domain/patients/patient.ts";
import { Button, ButtonGroup, ButtonLink } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { When } from "@/views/components/when.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { PatientBanner } from "@/views/patients/patient_banner.tsx";
import type { Draft } from "@/views/referrals/draft_frame.tsx";

export function InvitationPage({ draft, form }: { draft: Draft; form: FormState }) {
  const { referral, patient, today } = draft;
  const waits = referral.state === "with_patient";
  const name = fullName(patient);
  const back = paths.referral(referral.id);
  return (
    <Layout
      title={waits ? "Go on without the patient" : "Wait for the patient"}
      error={hasErrors(form)}
      back={{ href: back, label: referral.reference }}
    >
      <ErrorSummary form={form} />
      <PatientBanner patient={patient} today={today} href={paths.patient(patient.id)} />
      {waits
        ? (
          <>
            <h1>Go on without the patient</h1>
            <p>
              This referral waits for {name}
              {referral.withPatientSince && (
                <>
                  {" "}since <When at={referral.withPatientSince} />
                </>
              )}. It becomes a draft again, for anyone at your practice to finish.
            </p>
          </>
        )
        : (
          <>
            <h1>Wait for the patient</h1>
            <p>
              The referral is listed as waiting for{" "}
              {name}, with the day since when, until somebody takes it back. Nobody writes on it
              meanwhile.
            </p>
            <p>
              Bedside does not send the patient anything yet. Tell them yourself what you need: the
              history, and photographs.
            </p>
          </>
        )}
      <form
        method="post"
        action={waits ? paths.referralInvitationEnd(referral.id) : undefined}
      >
        <ButtonGroup>
          <Button>{waits ? "Make it a draft again" : "Wait for the patient"}</Button>
          <ButtonLink variant="secondary" href={back}>Leave it as it is</ButtonLink>
        </ButtonGroup>
      </form>
    </Layout>
  );
}
