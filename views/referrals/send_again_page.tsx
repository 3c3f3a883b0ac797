/** The link goes to the patient again: as it went before, or another way. */
import type { KnownReach } from "@/domain/links/find_reach.ts";
import { whyNotSentWords } from "@/domain/links/lives.ts";
import type { ReachSetUp } from "@/domain/links/reach_form.ts";
import { Button, ButtonGroup, ButtonLink } from "@/views/components/button.tsx";
import { WarningCallout } from "@/views/components/warning_callout.tsx";
import type { FormState } from "@/views/form_state.ts";
import { ReachFields } from "@/views/links/reach_fields.tsx";
import { paths } from "@/views/paths.ts";
import { type Draft, DraftFrame } from "@/views/referrals/draft_frame.tsx";

export function SendAgainPage({ draft, known, setUp, begun, form }: {
  draft: Draft;
  known: KnownReach;
  setUp: ReachSetUp;
  /** The patient has begun to answer. */
  begun: boolean;
  form: FormState;
}) {
  const { referral, patient } = draft;
  return (
    <DraftFrame draft={draft} title="Send the link again" form={form}>
      <p>
        It works for another 7 days.
        {begun && " What the patient has answered so far is kept."}{" "}
        If you change the email address or number, the link that was sent before stops working.
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
            <ButtonGroup>
              <Button>Send the link again</Button>
              <ButtonLink variant="secondary" href={paths.referral(referral.id)}>
                Leave it as it is
              </ButtonLink>
            </ButtonGroup>
          </form>
        )}
    </DraftFrame>
  );
}
