/** The practice reads a specialist's letter to the patient, and sends it. */
import type { Answer } from "@/domain/answers/find.ts";
import type { KnownReach } from "@/domain/links/find_reach.ts";
import type { Released } from "@/domain/links/letters.ts";
import { whyNotSentWords } from "@/domain/links/lives.ts";
import type { ReachSetUp } from "@/domain/links/reach_form.ts";
import { planOf } from "@/domain/answers/plan.ts";
import { Button, ButtonGroup, ButtonLink } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { When } from "@/views/components/when.tsx";
import { type FormState, hasErrors, typed } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { ReachFields } from "@/views/links/reach_fields.tsx";
import { paths } from "@/views/paths.ts";
import { PatientBanner } from "@/views/patients/patient_banner.tsx";
import type { Draft } from "@/views/referrals/draft_frame.tsx";

export function ReleasePage({ draft, answer, released, known, setUp, form }: {
  draft: Draft;
  answer: Answer;
  released: Released | undefined;
  known: KnownReach;
  setUp: ReachSetUp;
  form: FormState;
}) {
  const { referral, patient, today } = draft;
  const back = paths.referral(referral.id);
  const last = released?.links.at(-1);
  return (
    <Layout
      title="Send the letter to the patient"
      error={hasErrors(form)}
      back={{ href: back, label: referral.reference }}
    >
      <ErrorSummary form={form} />
      <PatientBanner patient={patient} today={today} href={paths.patient(patient.id)} />
      <h1>Send the letter to the patient</h1>
      {last && (
        <p>
          It was sent before, <When at={last.createdAt} />. This sends a new link.
        </p>
      )}
      <h2 class="nhsuk-heading-m">What the patient reads</h2>
      <article class="letter">
        <p class="kept-lines">{answer.details.patientLetter}</p>
        <ToDo answer={answer} />
        <p class="quiet">
          {answer.answeredByName}, <When at={answer.answeredAt} />
        </p>
      </article>
      <p>
        The message that they get says nothing of this. Its link asks for their date of birth. They
        can print the letter, ask you about it, and share it.
      </p>
      {known.whyNot
        ? <p class="nhsuk-inset-text">{whyNotSentWords[known.whyNot]}. Nothing can be sent.</p>
        : (
          <form method="post" novalidate>
            <input type="hidden" name="seen" value={typed(form, "seen")} />
            <input type="hidden" name="after" value={typed(form, "after")} />
            <ReachFields form={form} setUp={setUp} />
            <ButtonGroup>
              <Button>Send the letter</Button>
              <ButtonLink variant="secondary" href={back}>Leave it as it is</ButtonLink>
            </ButtonGroup>
          </form>
        )}
    </Layout>
  );
}

function ToDo({ answer }: { answer: Answer }) {
  const { patient } = planOf(answer);
  if (patient.length === 0) return null;
  return (
    <>
      <h3 class="nhsuk-heading-s">What you were asked to do</h3>
      <ul class="nhsuk-list nhsuk-list--bullet">{patient.map((line) => <li>{line}</li>)}</ul>
    </>
  );
}
