/** When first definitive treatment began: the form, or why there is none. */
import type { Day } from "@/db/columns.ts";
import { Button } from "@/views/components/button.tsx";
import { DateField } from "@/views/components/date_field.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { OnDay } from "@/views/components/when.tsx";
import { type FormState, hasErrors, typed } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { PatientBanner } from "@/views/patients/patient_banner.tsx";
import type { Draft } from "@/views/referrals/draft_frame.tsx";

export function TreatmentPage(
  { draft, recorded, form, may }: {
    draft: Draft;
    recorded: { readonly startedOn: Day | null; readonly begunOn: Day | null };
    form: FormState;
    may: { readonly record: boolean };
  },
) {
  const { referral, patient, today } = draft;
  return (
    <Layout
      title="When treatment began"
      error={hasErrors(form)}
      back={{ href: paths.referralClock(referral.id), label: "Clock" }}
    >
      <ErrorSummary form={form} />
      <PatientBanner patient={patient} today={today} />
      <h1>When treatment began</h1>
      <p>
        The clock from referral to treatment stops on the day on which first definitive treatment
        begins, wherever it is carried out. Advice, tests and an appointment do not stop it.
      </p>
      {recorded.startedOn && (
        <p>
          The clock started on <OnDay day={recorded.startedOn} />.
        </p>
      )}
      {recorded.begunOn && (
        <p>
          Treatment began on <OnDay day={recorded.begunOn} />.
        </p>
      )}
      {may.record
        ? (
          <form method="post" novalidate>
            <input type="hidden" name="seen" value={typed(form, "seen")} />
            <DateField form={form} name="begunOn" legend="When did treatment begin?" />
            <Button>{recorded.begunOn ? "Correct it" : "Record it"}</Button>
          </form>
        )
        : !recorded.begunOn && (
          <p>
            {referral.answeredAt
              ? "It cannot be recorded here: no clock runs for this referral, or your role cannot record it."
              : "It can be recorded once the referral is answered."}
          </p>
        )}
    </Layout>
  );
}
