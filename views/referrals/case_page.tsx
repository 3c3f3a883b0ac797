/** A case as a specialist reads it: photographs large, history at a glance, the answer beside them. */
import { cancerClock } from "@/domain/referrals/due.ts";
import type { Instant } from "@/db/columns.ts";
import type { Referral } from "@/domain/referrals/find.ts";
import { headlineOfKept } from "@/domain/questions/headline.ts";
import { oneAnswer } from "@/domain/questions/question.ts";
import type { TakenFrom } from "@/domain/referrals/taken_from.ts";
import { situation, stateLabels } from "@/domain/referrals/states.ts";
import type { ShortcutKeys } from "@/domain/triage/shortcut_keys.ts";
import { ChargeLine } from "@/views/charges/charge_line.tsx";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import {
  pressedBy,
  shortcutArea,
  ShortcutHelp,
  shortcutsFor,
} from "@/views/components/shortcuts.tsx";
import { ClaimHeld } from "@/views/referrals/claim_held.tsx";
import { Requests } from "@/views/referrals/requests.tsx";
import { type Undoable, UndoAnswer } from "@/views/answers/undo_answer.tsx";
import { Tag } from "@/views/components/tag.tsx";
import { CaseNavigation, inAddress, type WayThrough } from "@/views/referrals/way_through.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { PatientBanner } from "@/views/patients/patient_banner.tsx";
import { LargeViews } from "@/views/photographs/large_views.tsx";
import { AnswerWork, type WorkActions } from "@/views/referrals/answer_work.tsx";
import { AnswerCard } from "@/views/answers/answer_card.tsx";
import { AnswerForm, type WrittenWith } from "@/views/answers/answer_form.tsx";
import { NotSent } from "@/views/answers/not_sent.tsx";
import { Redirects } from "@/views/answers/redirects.tsx";
import { Due } from "@/views/referrals/due.tsx";
import { FollowedUp } from "@/views/referrals/followed.tsx";
import { HistoryFacts } from "@/views/referrals/history_facts.tsx";
import { PatientsWords } from "@/views/links/patients_words.tsx";
import { RedFlagsRaised } from "@/views/links/red_flags_raised.tsx";
import { WayInFacts } from "@/views/referrals/way_in_facts.tsx";
import { PriorityTag } from "@/views/referrals/priority_tag.tsx";
import { TakenFromYou } from "@/views/referrals/taken_from_you.tsx";
import { Thread } from "@/views/referrals/thread.tsx";
import { LiveCase } from "@/views/triage/live_queue.tsx";
import type { ReferralShown } from "@/views/referrals/referral_page.tsx";

export interface CaseActions {
  readonly claim: boolean;
  /** This person holds the case. */
  readonly answer: boolean;
  /** After the answer. */
  readonly work: WorkActions;
  /** What is at hand while it is answered; undefined for those who do not. */
  readonly writtenWith: WrittenWith | undefined;
  /** This person amends the answer. */
  readonly amend: boolean;
  /** A colleague holds it. */
  readonly takeOver: boolean;
  /** Until when this person holds it without a sign of life. */
  readonly until: Instant | undefined;
  /** A colleague took it from this person, who has not seen that yet. */
  readonly taken: TakenFrom | undefined;
  readonly undo: Undoable | undefined;
  readonly way: WayThrough;
  readonly shortcuts: boolean;
  readonly keys: ShortcutKeys;
  /** Where the queue's news were when the case was read. */
  readonly mark: string;
}

const sendKey = { key: "Ctrl + Enter", does: "Send the answer, while typing it" };

export function CasePage(
  { shown, may, form }: { shown: ReferralShown; may: CaseActions; form: FormState },
) {
  const { referral, patient, definition, photographs, today } = shown;
  const failed = hasErrors(form);
  const question = oneAnswer(referral.history, "question");
  const thread = <Thread id={referral.id} thread={shown.thread} photographs={photographs} />;
  return (
    <Layout
      title={`${headlineOfKept(referral)}, ${referral.reference}`}
      error={failed}
      wide
      scripts={["autosave.js", "keys.js", "case.js", "answer.js"]}
    >
      <div class="case" {...shortcutArea({ on: may.shortcuts, keys: may.keys })}>
        <ErrorSummary form={form} />
        <CaseNavigation
          id={referral.id}
          way={may.way}
          answers={may.answer}
          on={may.shortcuts}
          keys={may.keys}
        />
        <UndoAnswer undo={may.undo} way={may.way} />
        <PatientBanner patient={patient} today={today} />
        <div class="bar">
          {/* The keys work while the focus is in this part, so the page opens with it here. */}
          <h1 tabindex={-1} autofocus={!failed}>{headlineOfKept(referral)}</h1>
          <CaseFacts shown={shown} />
        </div>
        <div class="split split--case">
          <div>
            <RedFlagsRaised redFlags={shown.told.redFlags} />
            <Redirects redirects={shown.redirects} />
            <Requests requests={shown.requests} />
            {shown.thread.messages.length > 0 && thread}
            {question && <p class="question kept-lines">{question}</p>}
            <HistoryFacts history={referral.history} questions={definition.questions} />
            <PatientsWords told={shown.told} questions={definition.questions} />
            <WayInFacts referral={referral} patient={patient} known={shown.wayIn} />
            <FollowedUp earlier={shown.earlier} newer={photographs} />
            <LargeViews photographs={photographs} />
            {shown.thread.messages.length === 0 && thread}
          </div>
          <aside class="split__stay case__answer" aria-label="Answer">
            <LiveCase id={referral.id} mark={may.mark} way={may.way} />
            <TakenFromYou id={referral.id} taken={may.taken} />
            <Beside shown={shown} may={may} form={form} />
            <ChargeLine charges={shown.charges} />
          </aside>
        </div>
        <ShortcutHelp
          shortcuts={[
            ...shortcutsFor(may.keys, [
              ...(may.claim ? ["claim"] as const : []),
              ...(may.answer
                ? ["answer", "template", "ask", "photographs", "release"] as const
                : []),
              ...(may.undo ? ["undo"] as const : []),
              "next_case",
              "previous",
              "queue",
              "help",
            ]),
            ...(may.answer ? [sendKey] : []),
          ]}
          change
        />
      </div>
    </Layout>
  );
}

function CaseFacts({ shown: { referral, now } }: { shown: ReferralShown }) {
  const open = referral.state === "waiting" || referral.state === "claimed";
  const cancer = cancerClock(referral, now);
  return (
    <p class="case__facts">
      <PriorityTag priority={referral.priority} long />{" "}
      {cancer && (
        <a class="nowrap" href={paths.referralTold(referral.id)}>
          <strong>{cancer.words}</strong>
        </a>
      )} {referral.sentAt && (
        <a class="nowrap" href={paths.referralClock(referral.id)}>
          {open && referral.dueAt ? <Due at={referral.dueAt} now={now} /> : "Clock"}
        </a>
      )}{" "}
      <span class="quiet">
        {referral.practiceName}, {referral.reference}
      </span>
    </p>
  );
}

function Beside(
  { shown, may, form }: { shown: ReferralShown; may: CaseActions; form: FormState },
) {
  const { referral, answers, work } = shown;
  const way = inAddress(may.way);
  if (may.writtenWith) {
    return (
      <>
        <a class="nhsuk-u-visually-hidden" href="#diagnosis" {...pressedBy("answer")}>
          Go to the answer
        </a>
        {may.until && (
          <ClaimHeld
            id={referral.id}
            until={may.until}
            minutes={referral.claimMinutes}
            way={may.way}
          />
        )}
        <AnswerForm id={referral.id} form={form} about={may.writtenWith} way={may.way} />
        <p class="case__others">
          <a
            href={paths.referralRequest(referral.id, "information", way)}
            {...pressedBy("ask")}
          >
            Ask for information
          </a>
          <a
            href={paths.referralRequest(referral.id, "photographs", way)}
            {...pressedBy("photographs")}
          >
            Return for better photographs
          </a>
          <a href={paths.referralRedirect(referral.id)}>Pass on to another service</a>
        </p>
      </>
    );
  }
  return (
    <>
      <NotSent form={form} />
      {answers.length > 0
        ? (
          <AnswerCard
            answers={answers}
            amend={may.amend ? paths.referralAnswerAmendment(referral.id) : undefined}
          />
        )
        : <Holder shown={shown} may={may} />}
      {answers[0] && work && (
        <AnswerWork shown={{ referral, answer: answers[0], work }} may={may.work} />
      )}
    </>
  );
}

function Holder({ shown: { referral }, may }: { shown: ReferralShown; may: CaseActions }) {
  const way = inAddress(may.way);
  return (
    <>
      <h2>
        <Tag colour="aqua-green">{stateLabels[referral.state]}</Tag>
      </h2>
      <p>{saidOf(referral)}.</p>
      {may.takeOver && <a href={paths.referralTakeOver(referral.id, way)}>Take over</a>}
      {may.claim && (
        <form method="post" action={paths.referralClaim(referral.id, way)}>
          <Button extra={pressedBy("claim")}>Claim this case</Button>
        </form>
      )}
    </>
  );
}

const saidOf = (referral: Referral): string =>
  referral.state === "withdrawn" && referral.withdrawnBecause
    ? `${situation(referral)}: ${referral.withdrawnBecause}`
    : situation(referral);
