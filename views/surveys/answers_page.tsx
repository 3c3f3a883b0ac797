/** What people wrote in one month, and which answers are left out. */
import type { Month } from "@/db/columns.ts";
import { monthInWords } from "@/domain/months.ts";
import { answeredAsLabels } from "@/domain/surveys/csv.ts";
import { experienceLabels } from "@/domain/surveys/experience.ts";
import type { GivenAnswer } from "@/domain/surveys/find_answers.ts";
import type { SurveyPlace } from "@/domain/surveys/find_places.ts";
import { modeLabels } from "@/domain/surveys/modes.ts";
import { longDay } from "@/domain/time.ts";
import { Button } from "@/views/components/button.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { CommentWords } from "@/views/surveys/comment_words.tsx";

export function AnswersPage({ month, place, answers, mayManage }: {
  month: Month;
  place: SurveyPlace | undefined;
  answers: readonly GivenAnswer[];
  mayManage: boolean;
}) {
  const title = `Answers, ${monthInWords(month)}`;
  return (
    <Layout
      title={title}
      sheets={["surveys.css"]}
      back={{ href: paths.surveys({ month }), label: "Surveys" }}
    >
      <h1>{title}</h1>
      {place && <p>{place.name}</p>}
      {answers.length === 0
        ? <p class="empty">Nobody has answered in {monthInWords(month)}.</p>
        : (
          <ul class="given">
            {answers.map((answer) => (
              <li id={`answer-${answer.key}`}>
                <OneAnswer answer={answer} mayManage={mayManage} />
              </li>
            ))}
          </ul>
        )}
    </Layout>
  );
}

function OneAnswer({ answer, mayManage }: { answer: GivenAnswer; mayManage: boolean }) {
  const { key, experience, comments, setAsideBecause } = answer;
  const isAside = setAsideBecause !== null;
  return (
    <>
      <p>
        <strong>{experience && experienceLabels[experience]}</strong>
        <br />
        {longDay(answer.day)}, {answer.placeName}, {modeLabels[answer.mode].toLowerCase()}
        {answer.answeredAs && <>, {answeredAsLabels[answer.answeredAs].toLowerCase()}</>}
      </p>
      {comments.map(({ question, words }) => (
        <>
          <p class="nhsuk-hint">{question}</p>
          <p class="own-words" dir="auto">
            <CommentWords words={words} />
          </p>
        </>
      ))}
      {answer.burstId && !isAside && <p>One of more answers at once than people can give</p>}
      {isAside && <p>Left out of the figures: {setAsideBecause}</p>}
      {mayManage && !isAside && (
        <p>
          <a href={paths.surveyAside(key)}>
            Leave out of the figures
            <span class="nhsuk-u-visually-hidden">
              : {experience && experienceLabels[experience]}, {longDay(answer.day)}
            </span>
          </a>
        </p>
      )}
      {mayManage && isAside && (
        <form method="post" action={paths.surveyBack(key)}>
          <Button variant="secondary" small>Count it again</Button>
        </form>
      )}
    </>
  );
}
