import type { Missing } from "@/domain/referrals/find_missing.ts";
import type { WayInKnown } from "@/domain/referrals/find_way_in.ts";
import type { CareConsent } from "@/domain/referrals/consent.ts";
import type { PatientsAccounts } from "@/domain/links/accounts.ts";
import type { Photograph } from "@/domain/photographs/find.ts";
import { decisionLabels } from "@/domain/patients/consents.ts";
import type { Writers } from "@/domain/referrals/find_writers.ts";
import type { PhotographsAsked } from "@/domain/referrals/photographs_asked.ts";
import { headlineOfKept } from "@/domain/questions/headline.ts";
import { oneAnswer } from "@/domain/questions/question.ts";
import { AutosaveStatus } from "@/views/components/autosave_status.tsx";
import { Button, ButtonGroup, ButtonLink } from "@/views/components/button.tsx";
import { InsetText } from "@/views/components/inset_text.tsx";
import { When } from "@/views/components/when.tsx";
import type { FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";
import { WhatIsMissing } from "@/views/photographs/checklist.tsx";
import { Thumbnail } from "@/views/photographs/thumbnail.tsx";
import { ConversionField } from "@/views/referrals/conversion_field.tsx";
import { WrittenBySummary } from "@/views/questions/written_by.tsx";
import { type Draft, DraftFrame } from "@/views/referrals/draft_frame.tsx";
import { PatientsWords } from "@/views/links/patients_words.tsx";
import { RedFlagsRaised } from "@/views/links/red_flags_raised.tsx";
import { WayInFacts } from "@/views/referrals/way_in_facts.tsx";
import { HistoryFacts } from "@/views/referrals/history_facts.tsx";
import { stepPaths } from "@/views/referrals/step_paths.ts";

export function CheckPage({
  draft,
  missing,
  photographs,
  asked,
  holds,
  known,
  told,
  writers,
  maySend,
  form,
}: {
  draft: Draft;
  missing: readonly Missing[];
  photographs: readonly Photograph[];
  asked: PhotographsAsked;
  holds: CareConsent | undefined;
  known: WayInKnown;
  /** What the patient told through links. */
  told: PatientsAccounts;
  writers: Writers;
  maySend: boolean;
  form: FormState;
}) {
  const { referral, definition } = draft;
  const question = oneAnswer(referral.history, "question");
  return (
    <DraftFrame draft={draft} step="check" title="Check and send" form={form} wide>
      {missing.length > 0 && <StillMissing id={referral.id} missing={missing} />}
      <p class="quiet">The specialist sees all of this on one page.</p>
      <RedFlagsRaised redFlags={told.redFlags} />
      <h2>{headlineOfKept(referral)}</h2>
      {question && (
        <InsetText>
          <p class="kept-lines">{question}</p>
        </InsetText>
      )}
      <WrittenBySummary writers={writers} today={draft.today} />
      <HistoryFacts history={referral.history} questions={definition.questions} />
      <p>
        <a href={paths.referralHistory(referral.id)}>Change the history</a>
      </p>
      <PatientsWords told={told} questions={definition.questions} />
      <h2>Photographs</h2>
      {photographs.length > 0 && (
        <ul class="photographs">
          {photographs.map((photograph) => (
            <li>
              <Thumbnail photograph={photograph} advice />
            </li>
          ))}
        </ul>
      )}
      <WhatIsMissing asked={asked} serviceName={referral.serviceName} />
      <p>
        <a href={paths.referralPhotographs(referral.id)}>Add or remove photographs</a>
      </p>
      <h2>Consent</h2>
      <p>
        {holds
          ? (
            <>
              {decisionLabels[holds.decision]}, recorded by {holds.recordedByName} on{" "}
              <When at={holds.recordedAt} />.
            </>
          )
          : "Not recorded yet."}{" "}
        <a href={paths.referralConsent(referral.id)}>
          {holds ? "Change the consent" : "Record the consent"}
        </a>
      </p>
      <h2>Way in</h2>
      <WayInFacts referral={referral} patient={draft.patient} known={known} />
      <p>
        <a href={paths.referralWayIn(referral.id)}>Change the way in</a>{" "}
        <a href={paths.referralEarlier(referral.id)}>Earlier referrals</a>
      </p>
      <form method="post" data-autosave={paths.referralConversion(referral.id)}>
        <ConversionField form={form} kept={referral.conversion} />
        <AutosaveStatus />
        <input type="hidden" name="version" value={String(referral.version)} />
        <ButtonGroup>
          {maySend && (
            <Button disabled={missing.some(({ step }) => step !== "conversion")}>
              Send to {referral.serviceName}
            </Button>
          )}
          <ButtonLink variant="secondary" href={paths.referrals()}>Leave it for later</ButtonLink>
          <a href={paths.referralWithdrawal(referral.id)}>Withdraw this draft</a>
        </ButtonGroup>
        {referral.state === "booked" && (
          <p>
            The patient is booked for photographs.{" "}
            <a href={paths.referralBooking(referral.id)}>Say what became of the booking</a>{" "}
            before it is sent.
          </p>
        )}
        {!maySend && referral.state === "draft" && (
          <p>A GP or practice nurse sends it. They find it under Referrals, among the drafts.</p>
        )}
      </form>
    </DraftFrame>
  );
}

function StillMissing({ id, missing }: { id: string; missing: readonly Missing[] }) {
  return (
    <section class="nhsuk-inset-text" aria-labelledby="missing">
      <h2 id="missing">Before you can send it</h2>
      <ul>
        {missing.map(({ step, field, words }) => (
          <li>
            <a href={`${stepPaths[step](id)}#${field}`}>{words}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
