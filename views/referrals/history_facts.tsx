/** The history as it was given, short label beside each answer; what was not asked is not shown. */
import { answerInWords, type History, questions } from "@/domain/referrals/questions.ts";

/** Shown by themselves, where the eye falls first. */
const shownAbove = new Set(["question", "problem", "site"]);
/** From here on an answer has a line of its own. */
const longLine = 60;
/** An answer of yes changes what a specialist thinks of all the rest. */
const alarming = new Set(["skin_cancer", "immune_suppression"]);

export function HistoryFacts({ history }: { history: History }) {
  const asked = questions.filter(({ key }) => !shownAbove.has(key)).flatMap((question) => {
    const words = answerInWords(question, history);
    return words === undefined ? [] : [{ question, words }];
  });
  const left = questions.filter((question) => answerInWords(question, history) === undefined);
  return (
    <>
      <dl class="history">
        {asked.map(({ question, words }) => (
          <div
            class={words.length > longLine ? "history__fact history__fact--long" : "history__fact"}
          >
            <dt>{question.short}</dt>
            <dd>
              {alarming.has(question.key) && history[question.key] === "yes"
                ? <strong class="late">{words}</strong>
                : words}
            </dd>
          </div>
        ))}
      </dl>
      {left.length > 0 && (
        <p class="quiet small">
          Not recorded: {left.map(({ short }) => short.toLowerCase()).join(", ")}
        </p>
      )}
    </>
  );
}
