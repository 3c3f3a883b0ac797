/** On a referral, for its practice: whether the patient has the specialist's letter, and what they asked. */
import type { Instant } from "@/db/columns.ts";
import type { Answer } from "@/domain/answers/find.ts";
import type { PatientQuestion } from "@/domain/links/find_patient_questions.ts";
import { type LetterLink, type Released, saysTheSame } from "@/domain/links/letters.ts";
import { standingAt } from "@/domain/links/standing.ts";
import { dayOf, longDay } from "@/domain/time.ts";
import { ButtonLink } from "@/views/components/button.tsx";
import { Tag } from "@/views/components/tag.tsx";
import { When } from "@/views/components/when.tsx";
import { paths } from "@/views/paths.ts";

export interface LetterState {
  readonly released: Released | undefined;
  /** When it was first read through each link. */
  readonly readAt: ReadonlyMap<string, Instant>;
  readonly questions: readonly PatientQuestion[];
  readonly mayRelease: boolean;
  readonly mayReply: boolean;
  /** It goes to the patient by itself, and may not have gone yet. */
  readonly atOnce: boolean;
  readonly now: Date;
}

export function LetterToPatient(
  { id, answer, state }: { id: string; answer: Answer; state: LetterState },
) {
  const { released, questions, mayRelease } = state;
  if (!answer.details.patientLetter && !released) return null;
  const stale = released !== undefined && !saysTheSame(released.answer, answer);
  return (
    <section class="work" id="patient-letter" aria-labelledby="patient-letter-heading">
      <h2 id="patient-letter-heading">
        Letter to the patient {stale && <Tag colour="yellow">Changed since it was sent</Tag>}
      </h2>
      {released
        ? <Sent links={released.links} readAt={state.readAt} now={state.now} />
        : <NotSent atOnce={state.atOnce} />}
      {stale && answer.details.patientLetter && (
        <p>
          The specialist changed it on{" "}
          <When at={answer.answeredAt} />. The patient has the letter as it was before.
        </p>
      )}
      {stale && !answer.details.patientLetter && (
        <p>
          The specialist took the letter out of the answer on{" "}
          <When at={answer.answeredAt} />. The patient has it still: tell them what is true now.
        </p>
      )}
      {mayRelease && answer.details.patientLetter && (
        <p>
          <ButtonLink variant="secondary" href={paths.referralPatientLetter(id)}>
            {!released
              ? "Send it to the patient"
              : stale
              ? "Send the changed letter"
              : "Send it again"}
          </ButtonLink>
        </p>
      )}
      <Questions questions={questions} mayReply={state.mayReply} />
    </section>
  );
}

const NotSent = ({ atOnce }: { atOnce: boolean }) => (
  <p>
    {atOnce
      ? "This service sends its letters at once. This one has not gone: it may go in a moment, or " +
        "there is no way to reach the patient."
      : "The patient has not been sent it."}
  </p>
);

function Sent({ links, readAt, now }: {
  links: readonly LetterLink[];
  readAt: LetterState["readAt"];
  now: Date;
}) {
  return (
    <ul class="nhsuk-list nhsuk-list--bullet">
      {links.toReversed().map((link) => (
        <li>
          {wayWords[link.way]}
          {link.sentTo && ` to ${link.sentTo}`}, <When at={link.createdAt} />.{" "}
          <Read link={link} at={readAt.get(link.id)} now={now} />
        </li>
      ))}
    </ul>
  );
}

const wayWords: Readonly<Record<LetterLink["way"], string>> = {
  email: "Sent by e-mail",
  text: "Sent by text message",
  post: "Printed for the post",
  code: "Given as a short code",
  tablet: "Opened beside the patient",
};

function Read({ link, at, now }: { link: LetterLink; at: Instant | undefined; now: Date }) {
  if (at) {
    return (
      <>
        Read <When at={at} />.
      </>
    );
  }
  const standing = standingAt(link, now);
  const why = {
    open: `Not read yet. The link works until ${longDay(dayOf(link.expiresAt))}.`,
    sent: "Not read.",
    declined: "Not read.",
    withdrawn: "Not read. The link was withdrawn.",
    locked: "Not read. The link is locked, after wrong dates of birth.",
    expired: "Not read. The link does not work any more.",
  };
  return <>{why[standing]}</>;
}

function Questions(
  { questions, mayReply }: { questions: readonly PatientQuestion[]; mayReply: boolean },
) {
  if (questions.length === 0) return null;
  return (
    <>
      <h3 class="nhsuk-heading-xs">Questions from the patient</h3>
      <ul class="actions">
        {questions.map((question) => {
          const { id, words, askedAt, reply, repliedAt, repliedByName, closedAt, closedByName } =
            question;
          return (
            <li class="actions__line">
              <div>
                <p class="kept-lines" dir="auto">{words}</p>
                <p class="quiet small">
                  Asked <When at={askedAt} />
                </p>
                {reply && repliedAt && (
                  <p class="kept-lines">
                    {repliedByName}: {reply}
                  </p>
                )}
                {closedAt && (
                  <p class="quiet small">
                    Settled by {closedByName}, <When at={closedAt} />
                  </p>
                )}
              </div>
              {mayReply && !repliedAt && !closedAt && (
                <a href={paths.patientQuestion(id)}>
                  Reply<span class="nhsuk-u-visually-hidden">: {words}</span>
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
