/** Whether somebody may be asked how it was, who else, where, and why not at present. */
import type { Day, Id } from "@/db/columns.ts";
import type { CautionKind, RecipientKind } from "@/db/schema/survey_invitations.ts";
import { phoneInWords } from "@/domain/links/contact.ts";
import type { Caution } from "@/domain/patients/cautions.ts";
import { cautionLabels } from "@/domain/patients/caution_words.ts";
import { capacityCatalogue, type ConsentCapacity } from "@/domain/patients/consents.ts";
import type { Patient } from "@/domain/patients/find.ts";
import type { Recipient } from "@/domain/surveys/recipients.ts";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { RadiosField, SelectField, TextField } from "@/views/components/fields.tsx";
import { When } from "@/views/components/when.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { PatientBanner } from "@/views/patients/patient_banner.tsx";
import { paths } from "@/views/paths.ts";

const kindLabels: Readonly<Record<RecipientKind, string>> = {
  patient: "The patient",
  family: "A relative or friend",
  carer: "A carer",
};

export function AskingPage({ patient, recipients, cautions, form, today }: {
  patient: Patient;
  recipients: readonly Recipient[];
  /** Undefined for whoever may not know of any. */
  cautions: readonly Caution[] | undefined;
  form: FormState;
  today: Day;
}) {
  const title = "Asking how it was";
  return (
    <Layout
      title={title}
      error={hasErrors(form)}
      back={{ href: paths.patient(patient.id), label: "Record" }}
    >
      <ErrorSummary form={form} />
      <PatientBanner patient={patient} today={today} />
      <h1>{title}</h1>
      <p>
        After a call, an answer or a month in a home, people can be invited to say how it was. Their
        answer is anonymous. Only those are invited who agreed to it.
      </p>
      {recipients.length === 0 ? <p class="empty">Nobody has said yet.</p> : (
        <ul class="rows">
          {recipients.map((each) => <OneRecipient patientId={patient.id} of={each} />)}
        </ul>
      )}
      <Record patientId={patient.id} form={form} />
      {cautions && <Cautions patientId={patient.id} cautions={cautions} form={form} />}
    </Layout>
  );
}

function OneRecipient({ patientId, of }: { patientId: Id<"Patient">; of: Recipient }) {
  const { decision, kind, name, contact, capacity } = of;
  const words = decision === "refused"
    ? "Nobody is to be asked"
    : `${name ?? kindLabels[kind]}, ${contact!.includes("@") ? contact : phoneInWords(contact!)}`;
  return (
    <li>
      <p class="rows__name">{words}</p>
      <p class="quiet">
        {capacityCatalogue[capacity].label}. Noted <When at={of.recordedAt} /> by{" "}
        {of.recordedByName}
      </p>
      <form method="post" action={paths.endRecipient(patientId, of.id)}>
        <Button variant="secondary" small>
          No longer so<span class="nhsuk-u-visually-hidden">{`: ${words}`}</span>
        </Button>
      </form>
    </li>
  );
}

function Record({ patientId, form }: { patientId: Id<"Patient">; form: FormState }) {
  return (
    <>
      <h2>Record what was decided</h2>
      <form method="post" action={paths.patientAsking(patientId)} novalidate>
        <RadiosField
          form={form}
          name="decision"
          legend="May somebody be asked?"
          items={[
            { value: "agreed", label: "Yes" },
            { value: "refused", label: "No, nobody", hint: "Ends what was agreed before" },
          ]}
          small
        />
        <RadiosField
          form={form}
          name="kind"
          legend="Who is asked?"
          items={Object.entries(kindLabels).map(([value, label]) => ({ value, label }))}
          small
        />
        <TextField
          form={form}
          name="name"
          label="Name, if it is somebody else"
          autocomplete="off"
        />
        <TextField
          form={form}
          name="contact"
          label="Their mobile number or email address"
          autocomplete="off"
        />
        <RadiosField
          form={form}
          name="capacity"
          legend="Who decided this?"
          items={(Object.keys(capacityCatalogue) as ConsentCapacity[]).map((value) => ({
            value,
            label: capacityCatalogue[value].label,
          }))}
          small
        />
        <Button>Save</Button>
      </form>
    </>
  );
}

function Cautions({ patientId, cautions, form }: {
  patientId: Id<"Patient">;
  cautions: readonly Caution[];
  form: FormState;
}) {
  const known = new Set(cautions.map(({ kind }) => kind));
  const others = (Object.keys(cautionLabels) as CautionKind[]).filter((kind) => !known.has(kind));
  return (
    <>
      <h2>Reasons not to ask at present</h2>
      <p>
        While one of these holds, nobody is asked about this patient. Only clinicians and managers
        see it.
      </p>
      {cautions.length > 0 && (
        <ul class="rows">
          {cautions.map(({ id, kind, recordedAt, recordedByName }) => (
            <li>
              <p class="rows__name">{cautionLabels[kind]}</p>
              <p class="quiet">
                Noted <When at={recordedAt} /> by {recordedByName}
              </p>
              <form method="post" action={paths.endCaution(patientId, id)}>
                <Button variant="secondary" small>
                  No longer so<span class="nhsuk-u-visually-hidden">
                    {`: ${cautionLabels[kind]}`}
                  </span>
                </Button>
              </form>
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <form method="post" action={paths.patientCautions(patientId)} novalidate>
          <SelectField
            form={form}
            name="caution"
            label="Why should nobody be asked?"
            empty="Choose a reason"
            items={others.map((value) => ({ value, label: cautionLabels[value] }))}
          />
          <Button variant="secondary">Record this reason</Button>
        </form>
      )}
    </>
  );
}
