import type { FollowUpDue } from "@/domain/answers/find_follow_ups_due.ts";
import type { UnseenRedFlag } from "@/domain/links/find_red_flags.ts";
import type { LinkState } from "@/domain/links/progress.ts";
import { longDay } from "@/domain/time.ts";
import type { PhotographQuality } from "@/domain/photographs/quality.ts";
import type { ListGroup, ListRow } from "@/domain/referrals/list.ts";
import { headlineInWords } from "@/domain/questions/headline.ts";
import { ButtonGroup, ButtonLink } from "@/views/components/button.tsx";
import { When } from "@/views/components/when.tsx";
import { qualityInWords } from "@/views/home/quality.ts";
import { Destinations, type HomeDestination } from "@/views/home/home_page.tsx";
import { MessagesToRead } from "@/views/home/messages_to_read.tsx";
import { UrgentAnswers } from "@/views/home/urgent_answers.tsx";
import { LinkTag } from "@/views/links/link_progress.tsx";
import { QuestionnairesWaiting, type WaitingForm } from "@/views/home/questionnaires_waiting.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

/** A practice begins with the answers that nobody has read. */
export function PracticeHomePage(
  {
    place,
    redFlags,
    counts,
    messages,
    questions,
    troubledLinks,
    late,
    returned,
    unread,
    drafts,
    cameBack,
    followUps,
    refers,
    quality,
    destinations,
    asked,
  }: {
    place: string;
    /** That nobody here has seen. */
    redFlags: readonly UnseenRedFlag[];
    counts: Readonly<Record<ListGroup, number>>;
    /** How many referrals have messages that nobody here has read. */
    messages: number;
    /** How many patients wait for a reply about their letter. */
    questions: number;
    /** Links to patients that were not delivered, are locked or too old. */
    troubledLinks: number;
    /** Answers that nobody has read for longer than they should wait. */
    late: number;
    returned: readonly ListRow[];
    unread: readonly ListRow[];
    drafts: readonly ListRow[];
    /** Of the drafts: what their patient sent, or would rather not. */
    cameBack: ReadonlyMap<ListRow["id"], LinkState>;
    /** Due by a week from now, or before. */
    followUps: { readonly rows: readonly FollowUpDue[]; readonly next: unknown };
    refers: boolean;
    /** Of this month; undefined where nothing was sent in it. */
    quality: PhotographQuality | undefined;
    destinations: readonly HomeDestination[];
    /** Questionnaires that wait for this person. */
    asked: readonly WaitingForm[];
  },
) {
  return (
    <Layout title={place} wide>
      <h1 class="nhsuk-heading-l">{place}</h1>
      <ButtonGroup>
        {refers && <ButtonLink href={paths.newReferral()}>Refer a patient</ButtonLink>}
        <ButtonLink href={paths.patients()} variant="secondary">Find a patient</ButtonLink>
      </ButtonGroup>
      <UrgentAnswers redFlags={redFlags} />
      <MessagesToRead count={messages} />
      <QuestionnairesWaiting waiting={asked} />
      <QuestionsToReply count={questions} />
      <LinksInTrouble count={troubledLinks} />
      {late > 0 && (
        <p class="nhsuk-inset-text">
          <strong class="late">
            {late === 1 ? "1 answer has" : `${late} answers have`} not been read for too long.
          </strong>{" "}
          <a href={paths.referrals("answers")}>Read {late === 1 ? "it" : "them"} now</a>
        </p>
      )}
      {returned.length > 0 && (
        <section aria-labelledby="returned">
          <h2 class="nhsuk-heading-m" id="returned">A specialist waits for your reply</h2>
          <Rows rows={returned} when="changed" />
          <More shown={returned.length} of={counts.returned} group="returned" what="to reply to" />
        </section>
      )}
      <section aria-labelledby="unread">
        <h2 class="nhsuk-heading-m" id="unread">Answers to read</h2>
        {unread.length === 0
          ? <p class="empty">You have read every answer.</p>
          : <Rows rows={unread} when="answered" />}
        <p>
          <a href={paths.referrals("answers")}>
            See all {counts.unread + counts.answered} answers to read or act on
          </a>
        </p>
      </section>
      {drafts.length > 0 && (
        <section aria-labelledby="drafts">
          <h2 class="nhsuk-heading-m" id="drafts">Referrals you have not sent</h2>
          <Rows rows={drafts} when="changed" cameBack={cameBack} />
          <More shown={drafts.length} of={counts.drafts} group="drafts" what="drafts" />
        </section>
      )}
      {followUps.rows.length > 0 && (
        <section aria-labelledby="follow-ups">
          <h2 class="nhsuk-heading-m" id="follow-ups">Follow-ups due</h2>
          <ul class="worklist">
            {followUps.rows.map((row) => (
              <li>
                <a href={paths.referral(row.id)}>{row.firstName} {row.lastName}</a>
                <span>{row.diagnosis}</span>
                <span class="small">Due {longDay(row.dueOn)}</span>
              </li>
            ))}
          </ul>
          {followUps.next !== undefined && (
            <p>
              <a href={paths.followUps()}>See all follow-ups due</a>
            </p>
          )}
        </section>
      )}
      <p>
        <a href={paths.referrals("waiting")}>{counts.waiting} waiting for a specialist</a>,{" "}
        <a href={paths.referrals("with_specialist")}>{counts.with_specialist} with one now</a>
        {counts.with_patient > 0 && (
          <>
            ,{" "}
            <a href={paths.referrals("with_patient")}>{counts.with_patient} with their patients</a>
          </>
        )}
      </p>
      {quality && <p class="quiet">Photographs this month: {qualityInWords(quality)}.</p>}
      <h2 class="nhsuk-heading-m">Where to go</h2>
      <Destinations destinations={destinations} />
    </Layout>
  );
}

function QuestionsToReply({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <p>
      <a href={paths.patientQuestions()}>
        <strong>
          {count === 1
            ? "1 patient asks about a letter"
            : `${count} questions of patients about letters`}
        </strong>
      </a>
    </p>
  );
}

function LinksInTrouble({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <p>
      <a href={paths.referrals("with_patient")}>
        <strong>
          {count === 1
            ? "1 link to a patient needs attention"
            : `${count} links to patients need attention`}
        </strong>
      </a>
    </p>
  );
}

function Rows({ rows, when, cameBack }: {
  rows: readonly ListRow[];
  when: "answered" | "changed";
  cameBack?: ReadonlyMap<ListRow["id"], LinkState>;
}) {
  return (
    <ul class="worklist">
      {rows.map((row) => (
        <li>
          <a href={paths.referral(row.id)}>{row.firstName} {row.lastName}</a>
          <span>{headlineInWords(row)}</span>
          <CameBack state={cameBack?.get(row.id)} />
          <span class="small">
            {when === "answered" ? "Answered " : "Changed "}
            <When at={when === "answered" && row.answeredAt ? row.answeredAt : row.updatedAt} />
          </span>
        </li>
      ))}
    </ul>
  );
}

const CameBack = ({ state }: { state: LinkState | undefined }) =>
  state ? <LinkTag state={state} /> : null;

function More(
  { shown, of, group, what }: { shown: number; of: number; group: ListGroup; what: string },
) {
  return of > shown
    ? (
      <p>
        <a href={paths.referrals(group)}>See all {of} {what}</a>
      </p>
    )
    : null;
}
