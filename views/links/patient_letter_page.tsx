/** A patient reads their letter, what was asked of them, and what the practice replied to their questions. */
import type { PatientQuestion } from "@/domain/links/find_patient_questions.ts";
import type { PatientLink } from "@/domain/links/find.ts";
import type { PatientLetter } from "@/domain/links/patient_letter.ts";
import { dayOf } from "@/domain/time.ts";
import type { Speech } from "@/domain/words/speech.ts";
import { type InlineShown, InlineSurvey } from "@/views/links/inline_survey.tsx";
import { LinkPage } from "@/views/links/link_page.tsx";
import { linkPaths } from "@/views/link_paths.ts";
import { CallPractice, InEnglish, LetterWords } from "@/views/links/letter_words.tsx";
import { QuestionsAsked } from "@/views/links/questions_asked.tsx";

export interface LetterShown {
  readonly token: string;
  readonly link: PatientLink;
  readonly letter: PatientLetter;
}

export function PatientLetterPage({ say, shown, questions, followUp, survey }: {
  say: Speech;
  shown: LetterShown;
  questions: readonly PatientQuestion[];
  /** New photographs are asked for, and nobody has begun to send them. */
  followUp: boolean;
  survey: InlineShown | undefined;
}) {
  const { token, link, letter } = shown;
  return (
    <LinkPage
      say={say}
      title={say("letter.title")}
      practice={link.practiceName}
      token={token}
    >
      <h1>{say("letter.title")}</h1>
      {letter.changed && (
        <div class="nhsuk-inset-text">
          <p>{say("letter.changed", { day: say.day(letter.writtenOn) })}</p>
        </div>
      )}
      <InEnglish say={say} />
      <LetterWords say={say} letter={letter} toDo={say("letter.to_do")} />
      <ul class="nhsuk-list letter__ways">
        {followUp && <Way href={linkPaths.linkFollowUp(token)}>{say("letter.follow_up")}</Way>}
        <Way href={linkPaths.linkQuestionsAsked(token)}>{say("letter.ask")}</Way>
        <Way href={linkPaths.linkLetterPrint(token)}>{say("letter.print")}</Way>
        <Way href={linkPaths.linkShare(token)}>{say("letter.share")}</Way>
      </ul>
      <QuestionsAsked say={say} questions={questions} practice={link.practiceName} />
      <h2 class="nhsuk-heading-m">{say("letter.if_question")}</h2>
      <CallPractice say={say} practice={link} />
      <h2 class="nhsuk-heading-m">{say("letter.if_worse")}</h2>
      <p>{say("letter.call_111")}</p>
      <InlineSurvey say={say} shown={survey} />
      <p class="quiet">{say("letter.until", { day: say.day(dayOf(link.expiresAt)) })}</p>
    </LinkPage>
  );
}

const Way = ({ href, children }: { href: string; children: string }) => (
  <li>
    <a href={href}>{children}</a>
  </li>
);
