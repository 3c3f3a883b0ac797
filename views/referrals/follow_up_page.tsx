import { everyPriority } from "@/domain/referrals/priorities.ts";
import { Button, ButtonGroup, ButtonLink } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { PatientBanner } from "@/views/patients/patient_banner.tsx";
import { AnswerCard } from "@/views/answers/answer_card.tsx";
import type { Draft } from "@/views/referrals/draft_frame.tsx";
import { PriorityField } from "@/views/referrals/priority_field.tsx";
import type { Answer } from "@/domain/answers/find.ts";

export function FollowUpPage({ draft, answers, form }: {
  draft: Draft;
  answers: readonly Answer[];
  form: FormState;
}) {
  const { referral, patient, today } = draft;
  const back = { href: paths.referral(referral.id), label: `Referral ${referral.reference}` };
  return (
    <Layout title="Begin a follow-up" error={hasErrors(form)} back={back}>
      <ErrorSummary form={form} />
      <PatientBanner patient={patient} today={today} href={paths.patient(patient.id)} />
      <h1>Begin a follow-up</h1>
      <p>
        The follow-up of {referral.reference} is a referral of its own to{" "}
        {referral.serviceName}. The specialist sees the earlier photographs beside the new ones,
        what was advised and what was done.
      </p>
      <AnswerCard answers={answers} />
      <form method="post">
        <PriorityField form={form} priorities={everyPriority} />
        <ButtonGroup>
          <Button>Begin the follow-up</Button>
          <ButtonLink variant="secondary" href={back.href}>Not now</ButtonLink>
        </ButtonGroup>
      </form>
    </Layout>
  );
}
