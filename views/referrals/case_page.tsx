/** A case as a specialist reads it: photographs large, history at a glance, the answer beside them. */
import type { Clinic } from "@/domain/sourcing/clinics.ts";
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
import { type Undoable, UndoAnswer } from "@/views/referrals/undo_answer.tsx";
import { Tag } from "@/views/components/tag.tsx";
import { CaseNavigation, inAddress, type WayThrough } from "@/views/referrals/way_through.tsx";
import { type FormState, hasErrors, typed } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { PatientBanner } from "@/views/patients/patient_banner.tsx";
import { LargeViews } from "@/views/photographs/large_views.tsx";
import { AnswerCard } from "@/views/referrals/answer_card.tsx";
import { AnswerForm } from "@/views/referrals/answer_form.tsx";
import { Due } from "@/views/referrals/due.tsx";
import { FollowedUp } from "@/views/referrals/followed.tsx";
import { HistoryFacts } from "@/views/referrals/history_facts.tsx";
import { PriorityTag } from "@/views/referrals/priority_tag.tsx";
import { TakenFromYou } from "@/views/referrals/taken_from_you.tsx";
import { LiveCase } from "@/views/triage/live_queue.tsx";
import type { ReferralShown } from "@/views/referrals/referral_page.tsx";

export interface CaseActions {
  readonly claim: boolean;
  /** This person holds the case. */
  readonly answer: boolean;
  /** Where an answer can send the patient on to. */
  readonly clinics: readonly Clinic[];
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
  return (
    <Layout
      title={`${headlineOfKept(referral)}, ${referral.reference}`}
      error={failed}
      wide
      scripts={["keys.js", "case.js"]}
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
            <Requests requests={shown.requests} />
            {question && <p class="question kept-lines">{question}</p>}
            <HistoryFacts history={referral.history} questions={definition.questions} />
            <FollowedUp earlier={shown.earlier} newer={photographs} />
            <LargeViews photographs={photographs} />
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
              ...(may.answer ? ["answer", "ask", "photographs", "release"] as const : []),
              ...(may.undo ? ["undo"] as const : []),
              "next_case",
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
  const { referral, answer } = shown;
  const way = inAddress(may.way);
  if (may.answer) {
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
        <AnswerForm id={referral.id} form={form} clinics={may.clinics} way={may.way} />
        <p>
          <a
            href={paths.referralRequest(referral.id, "information", way)}
            {...pressedBy("ask")}
          >
            Ask for information
          </a>{" "}
          <a
            href={paths.referralRequest(referral.id, "photographs", way)}
            {...pressedBy("photographs")}
          >
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
