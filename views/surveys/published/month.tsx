/** A month as everybody reads it: its figures, what was done, and what people wrote. */
import type { PublishedLine } from "@/db/schema/survey_publications.ts";
import { daysOf } from "@/domain/months.ts";
import { experienceLabels, experiences, standardQuestion } from "@/domain/surveys/experience.ts";
import type { PublicMonth } from "@/domain/surveys/published/find_published.ts";
import { reckon } from "@/domain/surveys/reckon.ts";
import { dayOf } from "@/domain/time.ts";
import type { Speech } from "@/domain/words/speech.ts";
import { CommentWords } from "@/views/surveys/comment_words.tsx";

interface Shown {
  readonly say: Speech;
  readonly of: PublicMonth;
}

export function MonthWords(shown: Shown) {
  const { say, of } = shown;
  return (
    <>
      <h2>{daysInWords(say, of)}</h2>
      <Figures {...shown} />
      <SaidAndDone {...shown} />
      <Comments {...shown} />
      <div class="published__notes">
        {notesOf(say, of).map((note) => <p>{note}</p>)}
      </div>
    </>
  );
}

export function daysInWords(say: Speech, { month }: Pick<PublicMonth, "month">): string {
  const [from, to] = daysOf(month).map((day) => say.day(day));
  return say("survey.public_days", { from: from!, to: to! });
}

/** What is to be known about the figures; the poster says the same. */
export function notesOf(say: Speech, { figures, asAt, restated }: PublicMonth): readonly string[] {
  const { all, places, leftOut } = figures;
  return [
    say("survey.public_counted", {
      positive: `${experienceLabels.very_good}, ${experienceLabels.good}`,
      negative: `${experienceLabels.poor}, ${experienceLabels.very_poor}`,
    }),
    ...[all, ...places].some(({ shown }) => !shown) ? [say("survey.public_hidden")] : [],
    ...leftOut > 0 ? [say("survey.public_left_out", { count: leftOut })] : [],
    say("survey.public_as_at", { day: say.day(dayOf(asAt)) }),
    ...restated ? [say("survey.public_restated")] : [],
    // NHS England, "Using the Friends and Family Test to improve patient experience", 2019.
    say("survey.public_alone"),
  ];
}

/** Each option by its words in English, then what they come to. */
export const wholeRows = (say: Speech, all: PublishedLine): readonly (readonly string[])[] => {
  const [responses, positive, negative] = cellsOf(say, all);
  return [
    ...experiences.map((each) => [
      experienceLabels[each],
      all.shown ? say.number(all.shown.counts[each]) : hidden,
    ]),
    [say("survey.public_all"), responses!],
    [say("survey.public_positive"), positive!],
    [say("survey.public_negative"), negative!],
  ];
};

export const placeHeads = (say: Speech): readonly string[] => [
  say("survey.public_place"),
  say("survey.public_answers"),
  say("survey.public_positive"),
  say("survey.public_negative"),
];

/** None where there is one place: it says what the whole says. */
export const placeRows = (say: Speech, { places, all }: PublicMonth["figures"]) =>
  places.length < 2 ? [] : [
    ...places.map((each) => [each.name, ...cellsOf(say, each)]),
    [say("survey.public_whole"), ...cellsOf(say, all)],
  ];

const hidden = "*";

function cellsOf(say: Speech, { shown }: PublishedLine): readonly string[] {
  if (!shown) return [hidden, hidden, hidden];
  const { responses, positive, negative } = reckon(shown.counts);
  // None where nobody answered, which is not 0%.
  const share = (of: number | undefined) =>
    of === undefined ? "–" : `${say.number(Math.round(of * 100))}%`;
  return [say.number(responses), share(positive), share(negative)];
}

function Figures({ say, of: { figures } }: Shown) {
  const { all } = figures;
  if (all.shown?.responses === 0) return <p>{say("survey.public_nobody")}</p>;
  const places = placeRows(say, figures);
  const english = say.tag.startsWith("en") ? {} : { lang: "en-GB", dir: "ltr" } as const;
  return (
    <>
      <p>{say("survey.public_asked")}</p>
      <table class="published__table">
        <caption {...english}>{standardQuestion}</caption>
        <thead>
          <tr>
            <td></td>
            <th scope="col">{say("survey.public_answers")}</th>
          </tr>
        </thead>
        <tbody>
          {wholeRows(say, all).map(([name, count], at) => (
            <tr>
              <th scope="row">
                <span {...at < experiences.length ? english : {}}>{name}</span>
              </th>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {places.length > 0 && (
        <table class="published__table">
          <thead>
            <tr>{placeHeads(say).map((head) => <th scope="col">{head}</th>)}</tr>
          </thead>
          <tbody>
            {places.map(([name, ...cells]) => (
              <tr>
                <th scope="row" dir="auto">{name}</th>
                {cells.map((cell) => <td>{cell}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function SaidAndDone({ say, of: { entries } }: Shown) {
  if (entries.length === 0) return null;
  return (
    <>
      <h2>{say("survey.public_said_done")}</h2>
      <ul class="published__entries">
        {entries.map(({ said, did, doneOn, placeName }) => (
          <li>
            <h3>{say("survey.public_said")}</h3>
            <p class="own-words" dir="auto">
              <CommentWords words={said} removed={say("survey.public_removed")} />
            </p>
            <h3>{say("survey.public_did")}</h3>
            <p class="own-words" dir="auto">{did}</p>
            <p class="nhsuk-hint">
              {placeName && `${placeName}, `}
              {say.day(doneOn)}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

function Comments({ say, of: { comments } }: Shown) {
  if (comments.length === 0) return null;
  return (
    <>
      <h2>{say("survey.public_comments")}</h2>
      <ul class="published__entries">
        {comments.map(({ words, reply }) => (
          <li>
            <p class="own-words" dir="auto">
              <CommentWords words={words} removed={say("survey.public_removed")} />
            </p>
            {reply && (
              <>
                <h3>{say("survey.public_reply")}</h3>
                <p class="own-words" dir="auto">{reply}</p>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
