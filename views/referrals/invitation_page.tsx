/** The practice asks the patient for the history and photographs: how, in which language, and what then. */
import type { Missing } from "@/domain/referrals/find_missing.ts";
import type { KnownReach } from "@/domain/links/find_reach.ts";
import { whyNotSentWords } from "@/domain/links/lives.ts";
import type { ReachSetUp } from "@/domain/links/reach_form.ts";
import { fullName } from "@/domain/patients/patient.ts";
import { Button, ButtonGroup, ButtonLink } from "@/views/components/button.tsx";
import { RadiosField } from "@/views/components/fields.tsx";
import { WarningCallout } from "@/views/components/warning_callout.tsx";
import type { FormState } from "@/views/form_state.ts";
import { ReachFields } from "@/views/links/reach_fields.tsx";
import { paths } from "@/views/paths.ts";
import { type Draft, DraftFrame } from "@/views/referrals/draft_frame.tsx";
import { stepPaths } from "@/views/referrals/step_paths.ts";

export interface Straight {
  /** Whether this person may send referrals at all. */
  readonly may: boolean;
  /** What the practice itself must say before. */
  readonly left: readonly Missing[];
}

export function InvitationPage({ draft, known, setUp, straight, form }: {
  draft: Draft;
  known: KnownReach;
  setUp: ReachSetUp;
  straight: Straight;
  form: FormState;
}) {
  const { referral, patient } = draft;
  const back = paths.referralWayIn(referral.id);
  return (
    <DraftFrame draft={draft} step="way-in" title="Send the patient a link" form={form}>
      <p>
        {fullName(patient)}{" "}
        answers the service’s questions and takes the photographs, on a phone, a tablet or a
        computer. The link works for 7 days and asks for their date of birth. The message says
        nothing about them or their health.
      </p>
      {known.whyNot
        ? (
          <WarningCallout heading="Nothing can be sent" headingLevel={2}>
            <p>
              {whyNotSentWords[known.whyNot]}.{" "}
              <a href={paths.patient(patient.id)}>Look at the record</a>
            </p>
          </WarningCallout>
        )
        : (
          <form method="post">
            <ReachFields form={form} setUp={setUp} />
            <AfterSending draft={draft} straight={straight} form={form} />
            <ButtonGroup>
              <Button>Make the link</Button>
              <ButtonLink variant="secondary" href={back}>Leave it as it is</ButtonLink>
            </ButtonGroup>
          </form>
        )}
    </DraftFrame>
  );
}

function AfterSending({ draft: { referral }, straight, form }: {
  draft: Draft;
  straight: Straight;
  form: FormState;
}) {
  const open = straight.may && straight.left.length === 0;
  return (
    <>
      <RadiosField
        form={form}
        name="afterSending"
        legend="What happens when they send it?"
        items={[
          {
            value: "to_practice",
            label: "It comes to your practice first",
            hint: "Somebody looks it over, adds to it, and sends it",
          },
          {
            value: "to_service",
            label: `It goes straight to ${referral.serviceName}`,
            hint: open
              ? "You see all of it. What is not complete comes to your practice first"
              : straight.may
              ? "Not yet: see below what you must say before"
              : "Only a GP or practice nurse can choose this",
            disabled: !open,
          },
        ]}
      />
      {straight.may && straight.left.length > 0 && (
        <>
          <p>To have it go straight to {referral.serviceName}, first:</p>
          <ul class="nhsuk-list nhsuk-list--bullet">
            {straight.left.map(({ step, field, words }) => (
              <li>
                <a href={`${stepPaths[step](referral.id)}#${field}`}>{words}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
