import type { Day } from "@/db/columns.ts";
import type {
  ConsentCapacity,
  ConsentDecision,
  ConsentPurpose,
  ConsentWay,
} from "@/domain/patients/consents.ts";
import {
  capacityCatalogue,
  careWording,
  decisionLabels,
  purposeCatalogue,
  wayLabels,
} from "@/domain/patients/consents.ts";
import type { Patient } from "@/domain/patients/find.ts";
import type { Consent } from "@/domain/patients/find_consents.ts";
import { consentInWords } from "@/domain/patients/timeline.ts";
import { Button } from "@/views/components/button.tsx";
import { Details } from "@/views/components/details.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { RadiosField, TextAreaField, TextField } from "@/views/components/fields.tsx";
import { When } from "@/views/components/when.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { PatientBanner } from "@/views/patients/patient_banner.tsx";
import { paths } from "@/views/paths.ts";

export function ConsentsPage({ patient, consents, form, mayRecord, today }: {
  patient: Patient;
  consents: readonly Consent[];
  form: FormState;
  mayRecord: boolean;
  today: Day;
}) {
  return (
    <Layout
      title="Consents"
      error={hasErrors(form)}
      back={{ href: paths.patient(patient.id), label: "Record" }}
    >
      <ErrorSummary form={form} />
      <PatientBanner patient={patient} today={today} />
      <h1>Consents</h1>
      {consents.length === 0
        ? <p class="empty">The patient has not been asked yet.</p>
        : (
          <ol class="timeline">
            {consents.map((consent) => <Decided consent={consent} />)}
          </ol>
        )}
      {mayRecord && <RecordForm patient={patient} form={form} />}
    </Layout>
  );
}

function Decided({ consent }: { consent: Consent }) {
  const { purpose, decision, recordedAt, recordedByName } = consent;
  return (
    <li>
      <strong>
        {`${purposeCatalogue[purpose].label}: ${decisionLabels[decision].toLowerCase()}`}
      </strong>
      <div>{consentInWords(consent)}</div>
      <div class="quiet">
        <When at={recordedAt} />, {recordedByName}
      </div>
    </li>
  );
}

function RecordForm({ patient, form }: { patient: Patient; form: FormState }) {
  return (
    <>
      <h2>Record a decision</h2>
      <p>
        The three consents do not depend on each other. The patient can refuse, or change their
        mind, and be seen in person instead; their care is not affected.
      </p>
      <Details summary="Words you can use">
        <p>{careWording}</p>
      </Details>
      <form method="post" action={paths.patientConsents(patient.id)} novalidate>
        <RadiosField form={form} name="purpose" legend="What is it for?" items={purposes} />
        <RadiosField
          form={form}
          name="decision"
          legend="What was decided?"
          items={items<ConsentDecision>(decisionLabels)}
          small
        />
        <RadiosField
          form={form}
          name="way"
          legend="How was it given or refused?"
          hint="For teaching and publication, consent must be written"
          items={items<ConsentWay>(wayLabels)}
          small
        />
        <RadiosField form={form} name="capacity" legend="Who decided?" items={capacities} small />
        <TextField
          form={form}
          name="decidedBy"
          label="Name of who decided, if not the patient"
          autocomplete="off"
          spellcheck={false}
        />
        <TextAreaField
          form={form}
          name="explained"
          label="What was explained (optional)"
          hint="Why, who will see it, how long it is kept, and that they can say no"
          rows={3}
        />
        <Button>Record this decision</Button>
      </form>
    </>
  );
}

const purposes = (Object.keys(purposeCatalogue) as ConsentPurpose[]).map((value) => ({
  value,
  ...purposeCatalogue[value],
}));
const capacities = (Object.keys(capacityCatalogue) as ConsentCapacity[]).map((value) => ({
  value,
  label: capacityCatalogue[value].label,
}));
const items = <Word extends string>(labels: Readonly<Record<Word, string>>) =>
  (Object.keys(labels) as Word[]).map((value) => ({ value, label: labels[value] }));
