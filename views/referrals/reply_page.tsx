import type { ReferralRequest } from "@/domain/referrals/find_requests.ts";
import { Button, ButtonGroup, ButtonLink } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { TextAreaField } from "@/views/components/fields.tsx";
import { When } from "@/views/components/when.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { PatientBanner } from "@/views/patients/patient_banner.tsx";
import type { Draft } from "@/views/referrals/draft_frame.tsx";

export interface ReplyShown {
  readonly draft: Draft;
  /** Undefined where somebody replied meanwhile. */
  readonly request: ReferralRequest | undefined;
  /** How many photographs were added since it was asked. */
  readonly added: number;
}

export function ReplyPage({ shown, form }: { shown: ReplyShown; form: FormState }) {
  const { draft: { referral, patient, today }, request, added } = shown;
  return (
    <Layout
      title="Reply to the specialist"
      error={hasErrors(form)}
      back={paths.referral(referral.id)}
    >
      <ErrorSummary form={form} />
      <PatientBanner patient={patient} today={today} href={paths.patient(patient.id)} />
      <h1>Reply to the specialist</h1>
      {request && <Asked request={request} />}
      <p>
        <ButtonLink variant="secondary" href={paths.referralPhotographs(referral.id)}>
          Add photographs
        </ButtonLink>
      </p>
      {added > 0 && <p>{added === 1 ? "1 photograph" : `${added} photographs`} added since.</p>}
      <form method="post">
        <TextAreaField
          form={form}
          name="words"
          label={request?.kind === "photographs"
            ? "Your reply (optional with photographs)"
            : "Your reply"}
          rows={5}
        />
        <ButtonGroup>
          <Button>Send the reply</Button>
        </ButtonGroup>
      </form>
    </Layout>
  );
}

function Asked({ request }: { request: ReferralRequest }) {
  return (
    <div class="nhsuk-inset-text">
      <p class="kept-lines">{request.words}</p>
      <p class="quiet small">
        {request.askedByName} asks for {request.kind}, <When at={request.askedAt} />
      </p>
    </div>
  );
}
