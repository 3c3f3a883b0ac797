import type { Day, Id } from "@/db/columns.ts";
import type { Patient } from "@/domain/patients/find.ts";
import type { Consent } from "@/domain/patients/find_consents.ts";
import type { ReferralOfPatient } from "@/domain/patients/find_referrals_of.ts";
import type { NamedEvent } from "@/domain/patients/find_timeline.ts";
import type { Photograph } from "@/domain/photographs/find.ts";
import { type ConsentPurpose, purposeCatalogue } from "@/domain/patients/consents.ts";
import { decisionInWords } from "@/domain/patients/timeline.ts";
import { ButtonLink } from "@/views/components/button.tsx";
import { Layout } from "@/views/layout.tsx";
import { PatientBanner } from "@/views/patients/patient_banner.tsx";
import { PatientDetails } from "@/views/patients/details.tsx";
import { PatientReferrals } from "@/views/patients/referrals.tsx";
import { Thumbnail } from "@/views/photographs/thumbnail.tsx";
import { Timeline } from "@/views/patients/timeline.tsx";
import { fullName } from "@/domain/patients/patient.ts";
import { paths } from "@/views/paths.ts";

export interface May {
  readonly amend: boolean;
  readonly refer: boolean;
  /** Of a home: about the skin of whoever lives there. */
  readonly askAdvice: boolean;
  readonly merge: boolean;
  readonly hold: boolean;
  readonly consent: boolean;
  readonly seeReferrals: boolean;
}

export function PatientPage({ patient, consents, referrals, photographs, events, may, today }: {
  patient: Patient;
  consents: Readonly<Record<ConsentPurpose, Consent | undefined>>;
  referrals: readonly ReferralOfPatient[];
  /** That came in calls of a home with its hub. */
  photographs: readonly Photograph[];
  events: readonly NamedEvent[];
  may: May;
  today: Day;
}) {
  const { id } = patient;
  return (
    <Layout
      title={fullName(patient)}
      back={{ href: paths.patients(), label: "Patients" }}
      wide
    >
      <PatientBanner patient={patient} today={today} heading />
      <Actions id={id} may={may} />
      <div class="split">
        <div>
          {may.seeReferrals && <PatientReferrals id={id} referrals={referrals} may={may} />}
          <PhotographsInCalls photographs={photographs} />
          <h2>Details</h2>
          <PatientDetails patient={patient} mayAmend={may.amend} />
        </div>
        <div>
          <h2>Consent</h2>
          <Consents id={id} consents={consents} mayRecord={may.consent} />
          <h2>Timeline</h2>
          <Timeline events={events} />
        </div>
      </div>
    </Layout>
  );
}

function Actions({ id, may }: { id: Id<"Patient">; may: May }) {
  return (
    <div class="bar bar--start">
      {may.refer && <ButtonLink href={paths.newReferral(id)}>Refer this patient</ButtonLink>}
      {may.askAdvice && (
        <ButtonLink href={paths.residentAdvice(id)}>Ask for advice about their skin</ButtonLink>
      )}
      {may.amend && <a href={paths.patientNeeds(id)}>Note what they need</a>}
      {may.amend && <a href={paths.patientAsking(id)}>Asking how it was</a>}
      {may.amend && <a href={paths.editPatient(id)}>Change details</a>}
      {may.merge && <a href={paths.mergePatient(id)}>Join with a second record</a>}
      {may.hold && <a href={paths.patientHold(id)}>Legal hold</a>}
    </div>
  );
}

function PhotographsInCalls({ photographs }: { photographs: readonly Photograph[] }) {
  if (photographs.length === 0) return null;
  return (
    <>
      <h2>Photographs from calls</h2>
      <div class="photographs">
        {photographs.map((photograph) => <Thumbnail photograph={photograph} />)}
      </div>
    </>
  );
}

function Consents({ id, consents, mayRecord }: {
  id: Id<"Patient">;
  consents: Readonly<Record<ConsentPurpose, Consent | undefined>>;
  mayRecord: boolean;
}) {
  const purposes = Object.keys(purposeCatalogue) as ConsentPurpose[];
  return (
    <>
      <dl class="facts">
        {purposes.map((purpose) => (
          <div>
            <dt>{purposeCatalogue[purpose].label}</dt>
            <dd>{decisionInWords(consents[purpose])}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={paths.patientConsents(id)}>
          {mayRecord ? "Record or see consents" : "See consents"}
        </a>
      </p>
    </>
  );
}
