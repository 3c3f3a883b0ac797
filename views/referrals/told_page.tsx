import type { Day } from "@/db/columns.ts";
import { cancerClock } from "@/domain/referrals/due.ts";
import { wayLabels } from "@/domain/referrals/told_form.ts";
import { Button } from "@/views/components/button.tsx";
import { DateField } from "@/views/components/date_field.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { RadiosField } from "@/views/components/fields.tsx";
import { OnDay } from "@/views/components/when.tsx";
import { type FormState, hasErrors, typed } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { PatientBanner } from "@/views/patients/patient_banner.tsx";
import type { Draft } from "@/views/referrals/draft_frame.tsx";

const ways = Object.entries(wayLabels).map(([value, label]) => ({ value, label }));

export function ToldPage(
  { draft, form, now, may, readOn }: {
    draft: Draft;
    form: FormState;
    now: Date;
    may: { readonly record: boolean };
    /** When the patient first read the letter through a link. */
    readOn: Day | undefined;
  },
) {
  const { referral, patient, today } = draft;
  const cancer = cancerClock(referral, now);
  return (
    <Layout
      title="Telling the patient"
      error={hasErrors(form)}
      back={paths.referral(referral.id)}
    >
      <ErrorSummary form={form} />
      <PatientBanner patient={patient} today={today} />
      <h1>Telling the patient</h1>
      {cancer
        ? (
          <>
            <p>
              <strong>{cancer.words}</strong>
            </p>
            <p>
              A patient with suspected cancer must be told the diagnosis, or that it is not cancer,
              within 28 days of the referral. The answer does not stop the 28 days. Telling the
              patient does.
            </p>
          </>
        )
        : <p>Record when the patient was told what the specialist found, and what happens next.</p>}
      {referral.patientToldOn && referral.patientToldHow && (
        <p>
          Told on <OnDay day={referral.patientToldOn} />,{" "}
          {wayLabels[referral.patientToldHow].toLowerCase()}.
        </p>
      )}
      {readOn && !referral.patientToldOn && (
        <p class="nhsuk-inset-text">
          The patient opened the letter on{" "}
          <OnDay day={readOn} />. That is not recorded as telling them until you record it here.
        </p>
      )}
      {may.record
        ? (
          <form method="post" novalidate>
            <input type="hidden" name="seen" value={typed(form, "seen")} />
            <DateField
              form={form}
              name="toldOn"
              legend="When was the patient told?"
              hint="For a letter, the day on which it was sent"
            />
            <RadiosField form={form} name="toldHow" legend="How?" items={ways} />
            <Button>{referral.patientToldOn ? "Correct it" : "Record it"}</Button>
          </form>
        )
        : !referral.answeredAt && <p>It can be recorded once the referral is answered.</p>}
    </Layout>
  );
}
