/** What a patient asked about their letter, each with what became of it. */
import type { PatientQuestion } from "@/domain/links/find_patient_questions.ts";
import { dayOf } from "@/domain/time.ts";
import type { Speech } from "@/domain/words/speech.ts";

export function QuestionsAsked({ say, questions, practice }: {
  say: Speech;
  questions: readonly PatientQuestion[];
  practice: string;
}) {
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby="questions">
      <h2 class="nhsuk-heading-m" id="questions">{say("letter.questions")}</h2>
      {questions.map((question) => (
        <div class="asked">
          <p class="quiet">{say("letter.asked_on", { day: say.day(dayOf(question.askedAt)) })}</p>
          <p class="kept-lines" dir="auto">{question.words}</p>
          <Outcome say={say} question={question} practice={practice} />
        </div>
      ))}
    </section>
  );
}

function Outcome({ say, question: { reply, repliedAt, closedAt }, practice }: {
  say: Speech;
  question: PatientQuestion;
  practice: string;
}) {
  if (reply && repliedAt) {
    return (
      <div class="nhsuk-inset-text">
        <p class="quiet">
          {say("letter.replied_on", { practice, day: say.day(dayOf(repliedAt)) })}
        </p>
        <p class="kept-lines" dir="auto">{reply}</p>
      </div>
    );
  }
  return (
    <p>
      {closedAt
        ? say("letter.settled_on", { practice, day: say.day(dayOf(closedAt)) })
        : say("letter.no_reply_yet", { practice })}
    </p>
  );
}
