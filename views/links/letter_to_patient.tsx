/** On a referral, for its practice: whether the patient has the specialist's letter, and what they asked. */
import type { Instant } from "@/db/columns.ts";
import type { Answer } from "@/domain/answers/find.ts";
import type { PatientQuestion } from "@/domain/links/find_patient_questions.ts";
import type { LinkProgress } from "@/domain/links/find_progress.ts";
import { type Released, saysTheSame } from "@/domain/links/letters.ts";
import { ButtonLink } from "@/views/components/button.tsx";
import { Tag } from "@/views/components/tag.tsx";
import { When } from "@/views/components/when.tsx";
import { LetterLinks } from "@/views/links/letter_links.tsx";
import { paths } from "@/views/paths.ts";

export interface LetterState {
  readonly released: Released | undefined;
  /** When it was first read through each link. */
  readonly readAt: ReadonlyMap<string, Instant>;
  readonly questions: readonly PatientQuestion[];
  readonly mayRelease: boolean;
  readonly mayReply: boolean;
  readonly mayWithdraw: boolean;
  /** It goes to the patient by itself, and may not have gone yet. */
  readonly atOnce: boolean;
}

export function LetterToPatient(
  { id, answer, state, links }: {
    id: string;
    answer: Answer;
    state: LetterState;
    /** To the letter; the newest first. */
    links: readonly LinkProgress[];
  },
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
        ? <LetterLinks links={links} readAt={state.readAt} mayWithdraw={state.mayWithdraw} />
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
