/**
 * The history as it was given, short label beside each answer. What was asked and not answered is
 * named as not asked; "not known" and 0 are answers.
 */
import { answeredBefore, askedOf } from "@/domain/questions/asked.ts";
import { answerInWords } from "@/domain/questions/in_words.ts";
import { everyShippedQuestion } from "@/domain/questions/shipped.ts";
import { answersTo, type History, type Question } from "@/domain/questions/question.ts";
import { suspicionKey, suspicionOf } from "@/domain/questions/suspicion.ts";
import { sevenPointKey } from "@/domain/questions/seven_point.ts";

/** Shown by themselves, where the eye falls first. */
const shownAbove = new Set(["question", "problem", "site", "subject"]);
/** From here on an answer has a line of its own. */
const longLine = 60;
/** An answer of yes changes what a specialist thinks of all the rest. */
const alarming = new Set(["skin_cancer", "immune_suppression", suspicionKey]);

interface Read {
  readonly history: History;
  readonly questions: readonly Question[];
}

export function HistoryFacts({ history, questions, isAsked = false }: Read & {
  /** The patient is being asked: what has no answer may have one yet. */
  readonly isAsked?: boolean;
}) {
  const asked = askedOf(questions, history).filter(({ key }) => !shownAbove.has(key));
  const left = asked.filter((question) => answerInWords(question, history) === undefined);
  const { scored } = suspicionOf(history, questions);
  const isAlarming = (key: string) =>
    key === sevenPointKey ? scored : alarming.has(key) && history[key] === "yes";
  return (
    <>
      <dl class="history">
        {asked.map((question) => (
          <Fact
            label={question.short}
            words={answerInWords(question, history)}
            alarming={isAlarming(question.key)}
          />
        ))}
      </dl>
      {left.length > 0 && (
        <p class="quiet small">
          {isAsked ? "Not answered yet" : "Not asked"}:{" "}
          {left.map(({ short }) => short.charAt(0).toLowerCase() + short.slice(1)).join(", ")}
        </p>
      )}
      <AnsweredBefore
        keys={answeredBefore(questions, history).filter((key) => !shownAbove.has(key))}
        history={history}
        questions={questions}
      />
    </>
  );
}

/** What was answered and is not asked any more, since the service or an earlier answer changed. */
export function AnsweredBefore({ keys, history, questions }: Read & { keys: readonly string[] }) {
  if (keys.length === 0) return null;
  return (
    <>
      <p class="quiet small">Answered before, and no longer asked:</p>
      <dl class="history">
        {keys.map((key) => {
          const question = [...questions, ...everyShippedQuestion].find((each) => each.key === key);
          return (
            <Fact
              label={question?.short ?? key.replaceAll("_", " ")}
              words={question
                ? answerInWords(question, history)
                : answersTo(history, key).join(", ")}
            />
          );
        })}
      </dl>
    </>
  );
}

function Fact({ label, words, alarming }: {
  label: string;
  words: string | undefined;
  alarming?: boolean | undefined;
}) {
  if (words === undefined) return null;
  return (
    <div class={words.length > longLine ? "history__fact history__fact--long" : "history__fact"}>
      <dt>{label}</dt>
      <dd>{alarming ? <strong class="late">{words}</strong> : words}</dd>
    </div>
  );
}
