/** An interruption: what was answered is suspicion of cancer, and the draft goes another way. */
import { prioritiesTaken, priorityCatalogue } from "@/domain/referrals/priorities.ts";
import { suspicionInWords } from "@/domain/referrals/suspicion.ts";
import { Button, ButtonGroup, ButtonLink } from "@/views/components/button.tsx";
import { CareCard } from "@/views/components/care_card.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { PatientBanner } from "@/views/patients/patient_banner.tsx";
import type { Draft } from "@/views/referrals/draft_frame.tsx";

export function SuspicionPage({ draft }: { draft: Draft }) {
  const { referral, patient, definition, today } = draft;
  const history = paths.referralHistory(referral.id);
  const isTaken = prioritiesTaken(definition).includes("urgent_suspected_cancer");
  const why = suspicionInWords(referral.history, definition);
  return (
    <Layout title="Suspected cancer" back={{ href: history, label: "History" }}>
      <PatientBanner patient={patient} today={today} href={paths.patient(patient.id)} />
      <h1 id="suspicion">Suspected cancer</h1>
      <p>{why}.</p>
      {isTaken ? <Change draft={draft} /> : <Instead draft={draft} />}
      <p>
        If an answer is wrong, <a href={history}>change the history</a>.
      </p>
    </Layout>
  );
}

function Change({ draft: { referral } }: { draft: Draft }) {
  const was = priorityCatalogue[referral.priority].label.toLowerCase();
  return (
    <>
      <CareCard urgency="urgent" heading="This goes as urgent suspected cancer">
        <p>
          {referral.serviceName} takes urgent suspected cancer. This referral is {was}{" "}
          so far, and cannot be sent so.
        </p>
        <p>The patient must be told whether it is cancer within 28 days.</p>
      </CareCard>
      <form method="post">
        <Button>Change to urgent suspected cancer</Button>
      </form>
    </>
  );
}

function Instead({ draft: { referral, definition } }: { draft: Draft }) {
  return (
    <>
      <CareCard urgency="urgent" heading="Refer this patient another way">
        <p>
          <strong>{definition.suspectedCancerInstead}.</strong>
        </p>
        <p>
          {referral.serviceName}{" "}
          does not take urgent suspected cancer. This referral cannot be sent to it, so nobody there
          will see it.
        </p>
      </CareCard>
      <ButtonGroup>
        <ButtonLink variant="secondary" href={paths.referralWithdrawal(referral.id)}>
          Withdraw this draft
        </ButtonLink>
        <ButtonLink variant="secondary" href={paths.referrals()}>Leave it for later</ButtonLink>
      </ButtonGroup>
    </>
  );
}
