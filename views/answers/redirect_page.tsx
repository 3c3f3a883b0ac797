/** To another service: which, and why; everybody who loses or gains the case is told so here. */
import type { OfferedService } from "@/domain/services/find.ts";
import { specialtyLabel } from "@/domain/services/specialties.ts";
import { Button, ButtonGroup, ButtonLink } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { RadiosField, TextAreaField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { PatientBanner } from "@/views/patients/patient_banner.tsx";
import type { Draft } from "@/views/referrals/draft_frame.tsx";

export function RedirectPage({ draft, services, form }: {
  draft: Draft;
  services: readonly OfferedService[];
  form: FormState;
}) {
  const { referral, patient, today } = draft;
  const back = paths.referral(referral.id);
  return (
    <Layout title="Pass on to another service" error={hasErrors(form)} back={back}>
      <ErrorSummary form={form} />
      <PatientBanner patient={patient} today={today} />
      <h1>Pass on to another service</h1>
      <p>
        It stays one referral, with its history, photographs and questions. Its time goes on from
        the day it was sent, by the targets of the other service. {referral.practiceName}{" "}
        is shown where it is, and why. {referral.serviceName} will not see it any more.
      </p>
      {services.length === 0
        ? (
          <>
            <p class="empty">
              No other service takes cases of this priority from{" "}
              {referral.practiceName}. Answer the case, and say in the plan where to refer.
            </p>
            <ButtonLink variant="secondary" href={back}>Back to the case</ButtonLink>
          </>
        )
        : (
          <form method="post">
            <RadiosField
              form={form}
              name="service"
              legend="Which service?"
              items={services.map(({ id, name, organisationName, specialtyCode }) => ({
                value: id,
                label: name,
                hint: `${organisationName}, ${specialtyLabel(specialtyCode).toLowerCase()}`,
              }))}
            />
            <TextAreaField
              form={form}
              name="because"
              label="Why do you pass it on?"
              hint="The practice and the other service read this"
              rows={3}
            />
            <ButtonGroup>
              <Button>Pass on</Button>
              <ButtonLink variant="secondary" href={back}>Keep the case</ButtonLink>
            </ButtonGroup>
          </form>
        )}
    </Layout>
  );
}
