/** A case as a specialist reads it: photographs large, history at a glance, the answer beside them. */
import { dayOfTwentyEight } from "@/domain/referrals/due.ts";
import type { Instant } from "@/db/columns.ts";
import type { Referral } from "@/domain/referrals/find.ts";
import { oneAnswer, problemOf } from "@/domain/referrals/questions.ts";
import { situation, stateLabels } from "@/domain/referrals/states.ts";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { pressedBy, shortcutArea, ShortcutHelp } from "@/views/components/shortcuts.tsx";
import { When } from "@/views/components/when.tsx";
import { Requests } from "@/views/referrals/requests.tsx";
import { type Undoable, UndoAnswer } from "@/views/referrals/undo_answer.tsx";
import { Tag } from "@/views/components/tag.tsx";
import { type FormState, hasErrors, typed } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { PatientBanner } from "@/views/patients/patient_banner.tsx";
import { LargeViews } from "@/views/photographs/large_views.tsx";
import { AnswerCard } from "@/views/referrals/answer_card.tsx";
import { AnswerForm } from "@/views/referrals/answer_form.tsx";
import { Due } from "@/views/referrals/due.tsx";
import { HistoryFacts } from "@/views/referrals/history_facts.tsx";
import { PriorityTag } from "@/views/referrals/priority_tag.tsx";
import type { ReferralShown } from "@/views/referrals/referral_page.tsx";

export interface CaseActions {
  readonly claim: boolean;
  /** This person holds the case. */
  readonly answer: boolean;
  /** A colleague holds it. */
  readonly takeOver: boolean;
  /** Until when this person holds it without a sign of life. */
  readonly until: Instant | undefined;
  readonly undo: Undoable | undefined;
  readonly shortcuts: boolean;
}

const toClaim = [{ key: "c", does: "Claim this case" }];
const toAnswer = [
  { key: "a", does: "Go to the answer" },
  { key: "r", does: "Put the case back in the queue" },
  { key: "Ctrl + Enter", does: "Send the answer, while typing it" },
];
const always = [
  { key: "n", does: "Next case that nobody holds" },
  { key: "q", does: "Back to the queue" },
];

export function CasePage(
  { shown, may, form }: { shown: ReferralShown; may: CaseActions; form: FormState },
) {
  const { referral, patient, photographs, today } = shown;
  const failed = hasErrors(form);
  const question = oneAnswer(referral.history, "question");
  return (
    <Layout title={`${problemOf(referral.history)}, ${referral.reference}`} error={failed} wide>
      <div class="case" {...shortcutArea({ on: may.shortcuts })}>
        <ErrorSummary form={form} />
        <CaseNavigation id={referral.id} />
        <UndoAnswer undo={may.undo} />
        <PatientBanner patient={patient} today={today} />
        <div class="bar">
          {/* The keys work while the focus is in this part, so the page opens with it here. */}
          <h1 tabindex={-1} autofocus={!failed}>{problemOf(referral.history)}</h1>
          <CaseFacts shown={shown} />
        </div>
        <div class="split split--case">
          <div>
            <Requests requests={shown.requests} />
            {question && <p class="question kept-lines">{question}</p>}
            <HistoryFacts history={referral.history} />
            <LargeViews photographs={photographs} />
          </div>
          <aside class="split__stay case__answer" aria-label="Answer">
            <Beside shown={shown} may={may} form={form} />
          </aside>
        </div>
        <ShortcutHelp
          shortcuts={[...(may.claim ? toClaim : []), ...(may.answer ? toAnswer : []), ...always]}
        />
      </div>
    </Layout>
  );
}

function CaseNavigation({ id }: { id: string }) {
  return (
    <nav class="case__ways" aria-label="Cases">
      <a class="nhsuk-back-link" href={paths.queue()} {...pressedBy("q")}>Queue</a>
      <a href={paths.nextCase(id)} {...pressedBy("n")}>Next case</a>
    </nav>
  );
}

function CaseFacts({ shown: { referral, now } }: { shown: ReferralShown }) {
  const open = referral.state === "waiting" || referral.state === "claimed";
  return (
    <p class="case__facts">
      <PriorityTag priority={referral.priority} long />{" "}
      {referral.priority === "urgent_suspected_cancer" && referral.sentAt && (
        <strong class="nowrap">Day {dayOfTwentyEight(referral.sentAt, now)} of 28</strong>
      )} {open && referral.dueAt && <Due at={referral.dueAt} now={now} />}{" "}
      <span class="quiet">
        {referral.practiceName}, {referral.reference}
      </span>
    </p>
  );
}

function Beside(
  { shown, may, form }: { shown: ReferralShown; may: CaseActions; form: FormState },
) {
  const { referral, answer } = shown;
  if (may.answer) {
    return (
      <>
        <a class="nhsuk-u-visually-hidden" href="#diagnosis" {...pressedBy("a")}>
          Go to the answer
        </a>
        {may.until && (
          <p class="quiet small">
            You hold this case. Without a sign of life until{" "}
            <When at={may.until} />, it goes back to the queue; what you wrote is kept.
          </p>
        )}
        <AnswerForm id={referral.id} form={form} />
        <p>
          <a href={paths.referralRequest(referral.id, "information")}>Ask for information</a>{" "}
          <a href={paths.referralRequest(referral.id, "photographs")}>
            Return for better photographs
          </a>
        </p>
      </>
    );
  }
  return (
    <>
      <NotSent form={form} />
      {answer ? <AnswerCard answer={answer} /> : <Holder shown={shown} may={may} />}
    </>
  );
}

/** Somebody was quicker: what was typed stays on the page, to be copied. */
function NotSent({ form }: { form: FormState }) {
  const written = ["diagnosis", "plan"].flatMap((name) => typed(form, name) ?? []);
  if (written.length === 0) return null;
  return (
    <div class="nhsuk-inset-text">
      <h2 class="nhsuk-heading-s">Your answer was not sent. You wrote:</h2>
      {written.map((words) => <p class="kept-lines">{words}</p>)}
    </div>
  );
}

function Holder({ shown: { referral }, may }: { shown: ReferralShown; may: CaseActions }) {
  return (
    <>
      <h2>
        <Tag colour="aqua-green">{stateLabels[referral.state]}</Tag>
      </h2>
      <p>{saidOf(referral)}.</p>
      {may.takeOver && <a href={paths.referralTakeOver(referral.id)}>Take over</a>}
      {may.claim && (
        <form method="post" action={paths.referralClaim(referral.id)}>
          <Button extra={pressedBy("c")}>Claim this case</Button>
        </form>
      )}
    </>
  );
}

const saidOf = (referral: Referral): string =>
  referral.state === "withdrawn" && referral.withdrawnBecause
    ? `${situation(referral)}: ${referral.withdrawnBecause}`
    : situation(referral);
