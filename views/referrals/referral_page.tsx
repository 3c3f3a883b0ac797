/** A referral as its practice sees it: the answer first, then what was sent and how far it is. */
import type { Day } from "@/db/columns.ts";
import type { Charge } from "@/domain/charges/find.ts";
import type { Photograph } from "@/domain/photographs/find.ts";
import { spoken } from "@/domain/reference.ts";
import type { Answer } from "@/domain/answers/find.ts";
import type { AnswerWork as Work } from "@/domain/answers/work.ts";
import type { Redirect } from "@/domain/referrals/find_redirects.ts";
import type { ReferredPatient } from "@/domain/referrals/find_patient.ts";
import { cancerClock } from "@/domain/referrals/due.ts";
import type { ReferralRequest } from "@/domain/referrals/find_requests.ts";
import type { LinkProgress } from "@/domain/links/find_progress.ts";
import type { Referral } from "@/domain/referrals/find.ts";
import type { WayInKnown } from "@/domain/referrals/find_way_in.ts";
import { headlineOfKept } from "@/domain/questions/headline.ts";
import type { PatientsAccounts } from "@/domain/links/accounts.ts";
import { oneAnswer } from "@/domain/questions/question.ts";
import { canBeTreated } from "@/domain/referrals/can_be_treated.ts";
import { stateLabels } from "@/domain/referrals/states.ts";
import { ChargeLine } from "@/views/charges/charge_line.tsx";
import type { ServiceDefinition } from "@/domain/services/definition.ts";
import { Button, ButtonGroup, ButtonLink } from "@/views/components/button.tsx";
import { Tag } from "@/views/components/tag.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { type LetterState, LetterToPatient } from "@/views/links/letter_to_patient.tsx";
import { PatientBanner } from "@/views/patients/patient_banner.tsx";
import { LargeViews } from "@/views/photographs/large_views.tsx";
import { AnswerWork, type WorkActions } from "@/views/referrals/answer_work.tsx";
import { AnswerCard } from "@/views/answers/answer_card.tsx";
import { Redirects } from "@/views/answers/redirects.tsx";
import { PatientsWords } from "@/views/links/patients_words.tsx";
import { RedFlagsRaised } from "@/views/links/red_flags_raised.tsx";
import { WayInFacts } from "@/views/referrals/way_in_facts.tsx";
import { type FollowedShown, FollowedUp } from "@/views/referrals/followed.tsx";
import { FollowUpLink, type FollowUpShown } from "@/views/referrals/follow_up_link.tsx";
import { HistoryFacts } from "@/views/referrals/history_facts.tsx";
import { PriorityTag } from "@/views/referrals/priority_tag.tsx";
import { Progress } from "@/views/referrals/progress.tsx";
import { LinksToPatient } from "@/views/links/links_to_patient.tsx";
import { Requests } from "@/views/referrals/requests.tsx";
import { Thread, type ThreadShown } from "@/views/referrals/thread.tsx";
import { SentNext } from "@/views/referrals/sent_next.tsx";
import { UnseenPhotographs } from "@/views/referrals/unseen_photographs.tsx";

/** What this person may do here now. */
export interface ReferralActions {
  readonly reply: boolean;
  readonly finish: boolean;
  readonly book: boolean;
  readonly booking: boolean;
  readonly takeBack: boolean;
  /** Send its link again, or withdraw it. */
  readonly links: boolean;
  /** Say that the practice looks after what the patient said that must not wait. */
  readonly seeRedFlags: boolean;
  readonly withdraw: boolean;
  readonly read: boolean;
  readonly close: boolean;
  readonly reopen: boolean;
}

export interface ReferralShown {
  readonly referral: Referral;
  readonly patient: ReferredPatient;
  readonly definition: ServiceDefinition;
  /** What the patient told through links. */
  readonly told: PatientsAccounts;
  /** Undefined for those who may not look at photographs. */
  readonly photographs: readonly Photograph[] | undefined;
  /** The newest first. */
  readonly answers: readonly Answer[];
  readonly work: Work | undefined;
  readonly redirects: readonly Redirect[];
  readonly requests: readonly ReferralRequest[];
  readonly thread: ThreadShown;
  readonly wayIn: WayInKnown;
  /** Of its practice alone; the newest first. */
  readonly links: readonly LinkProgress[];
  /** Undefined for those who do not look after what is charged. */
  readonly charges: readonly Charge[] | undefined;
  /** What it follows up; nothing where it is no follow-up. */
  readonly earlier: FollowedShown;
  readonly followUp: FollowUpShown;
  readonly now: Date;
  readonly today: Day;
}

export function ReferralPage(
  { shown, may, after, letter }: {
    shown: ReferralShown;
    may: ReferralActions;
    after: WorkActions;
    /** Of those who are not its practice, undefined. */
    letter: LetterState | undefined;
  },
) {
  const { referral, patient, definition, photographs, answers, work, now, today } = shown;
  const question = oneAnswer(referral.history, "question");
  return (
    <Layout
      title={`Referral ${referral.reference}`}
      back={{ href: paths.referrals(), label: "Referrals" }}
      wide
      scripts={["copies.js"]}
    >
      <PatientBanner patient={patient} today={today} href={paths.patient(patient.id)} />
      <h1>{headlineOfKept(referral)}</h1>
      <p>
        <Tag colour="aqua-green">{stateLabels[referral.state]}</Tag>{" "}
        <PriorityTag priority={referral.priority} long /> {referral.serviceName},{" "}
        {referral.serviceOrganisationName}
      </p>
      <div class="split">
        <div>
          <RedFlagsRaised redFlags={shown.told.redFlags} maySee={may.seeRedFlags} />
          <AnswerCard
            answers={answers}
            unread={referral.state === "answered" && referral.answerReadAt === null}
          />
          {answers[0] && work && (
            <AnswerWork shown={{ referral, answer: answers[0], work }} may={after} />
          )}
          {answers[0] && letter && (
            <LetterToPatient
              id={referral.id}
              answer={answers[0]}
              state={letter}
              links={shown.links.filter(({ link }) => link.purpose === "letter")}
            />
          )}
          <Redirects redirects={shown.redirects} />
          <SentNext referral={referral} />
          <LinksToPatient referral={referral} links={shown.links} mayChange={may.links} />
          <Requests requests={shown.requests} />
          <Thread id={referral.id} thread={shown.thread} photographs={photographs} />
          {photographs && referral.sentAt && (
            <UnseenPhotographs
              photographs={photographs}
              serviceName={referral.serviceName}
              mayWithdraw={may.withdraw}
            />
          )}
          <Actions referral={referral} may={may} />
          <FollowUpLink id={referral.id} followUp={shown.followUp} />
          <h2>What was asked</h2>
          {question && <p class="question kept-lines">{question}</p>}
          <HistoryFacts
            history={referral.history}
            questions={definition.questions}
            isAsked={referral.state === "with_patient"}
          />
          <PatientsWords told={shown.told} questions={definition.questions} />
          <WayInFacts referral={referral} patient={patient} known={shown.wayIn} />
          <h2>Photographs</h2>
          <LargeViews photographs={photographs} />
          <FollowedUp earlier={shown.earlier} newer={photographs} />
        </div>
        <aside class="split__stay" aria-label="Reference and progress">
          <div class="nhsuk-card">
            <div class="nhsuk-card__content">
              <h2 class="nhsuk-heading-s">Reference</h2>
              <p class="reference">{referral.reference}</p>
              <p class="quiet small">On the phone: {spoken(referral.reference)}</p>
            </div>
          </div>
          <h2>Progress</h2>
          <Progress referral={referral} links={shown.links} now={now} />
          <CancerClock referral={referral} now={now} />
          <ChargeLine charges={shown.charges} />
          {canBeTreated(referral) && referral.rttRule !== "treatment_begun" && (
            <p>
              <a href={paths.referralTreatment(referral.id)}>Record when treatment began</a>
            </p>
          )}
        </aside>
      </div>
    </Layout>
  );
}

function CancerClock({ referral, now }: { referral: Referral; now: Date }) {
  const cancer = cancerClock(referral, now);
  if (!cancer) return null;
  return (
    <p>
      <strong>{cancer.words}</strong>, until the patient is told.{" "}
      {/* Once it is answered, it stands with what else is to be done. */}
      {referral.answeredAt === null && (
        <a href={paths.referralTold(referral.id)}>Record when the patient was told</a>
      )}
    </p>
  );
}

function Actions({ referral, may }: { referral: Referral; may: ReferralActions }) {
  const { id } = referral;
  const { links: _beside, seeRedFlags: _above, ...buttons } = may;
  if (!Object.values(buttons).some(Boolean)) return null;
  return (
    <ButtonGroup>
      {may.reply && <ButtonLink href={paths.referralReply(id)}>Reply</ButtonLink>}
      {may.booking && (
        <ButtonLink href={paths.referralBooking(id)}>Say what became of the booking</ButtonLink>
      )}
      {may.takeBack && (
        <ButtonLink variant="secondary" href={paths.referralInvitationEnd(id)}>
          Go on without the patient
        </ButtonLink>
      )}
      {may.finish && <ButtonLink href={paths.referralHistory(id)}>Finish this draft</ButtonLink>}
      {may.close && (
        <form method="post" action={paths.referralClosure(id)}>
          <Button>Plan acted on: close the referral</Button>
        </form>
      )}
      {may.read && (
        <form method="post" action={paths.referralAnswerReading(id)}>
          <Button variant="secondary">Mark as read</Button>
        </form>
      )}
      {may.reopen && (
        <ButtonLink variant="secondary" href={paths.referralReopening(id)}>
          Open it again
        </ButtonLink>
      )}
      {may.book && (
        <ButtonLink variant="secondary" href={paths.referralBooking(id)}>
          Book for photographs
        </ButtonLink>
      )}
      {may.withdraw && (
        <ButtonLink variant="secondary" href={paths.referralWithdrawal(id)}>
          {referral.state === "with_patient" ? "Withdraw the referral" : "Withdraw"}
        </ButtonLink>
      )}
    </ButtonGroup>
  );
}
