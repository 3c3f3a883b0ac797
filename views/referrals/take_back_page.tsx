/** The practice goes on without waiting for the patient any longer. */
import { fullName } from "@/domain/patients/patient.ts";
import { Button, ButtonGroup, ButtonLink } from "@/views/components/button.tsx";
import { When } from "@/views/components/when.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { PatientBanner } from "@/views/patients/patient_banner.tsx";
import type { Draft } from "@/views/referrals/draft_frame.tsx";

export function TakeBackPage({ draft }: { draft: Draft }) {
  const { referral, patient, today } = draft;
  const back = paths.referral(referral.id);
  return (
    <Layout
      title="Go on without the patient"
      back={{ href: back, label: referral.reference }}
    >
      <PatientBanner patient={patient} today={today} href={paths.patient(patient.id)} />
      <h1>Go on without the patient</h1>
      <p>
        This referral waits for {fullName(patient)}
        {referral.withPatientSince && (
          <>
            {" "}since <When at={referral.withPatientSince} />
          </>
        )}. It becomes a draft again, for anyone at your practice to finish.
      </p>
      <p>Their link stops working, and says to call you. What they have answered stays here.</p>
      <form method="post">
        <ButtonGroup>
          <Button>Make it a draft again</Button>
          <ButtonLink variant="secondary" href={back}>Leave it as it is</ButtonLink>
        </ButtonGroup>
      </form>
    </Layout>
  );
}
