/**
 * A question that hangs on an earlier answer: static/js/pages/history.js shows it when that is
 * given. Without scripts it stands there always, and says when it is to be answered.
 */
import type { Child } from "hono/jsx";
import { optionLabel } from "@/domain/questions/in_words.ts";
import type { Question } from "@/domain/questions/question.ts";

export function AskedWhen({ question, all, words = inEnglish, children }: {
  question: Pick<Question, "key" | "when">;
  all: readonly Question[];
  /** When it is to be answered: after these answers to that question. */
  words?: ((answers: string, question: string) => string) | undefined;
  children: Child;
}) {
  const { when } = question;
  if (!when) return <div data-question={question.key}>{children}</div>;
  const before = all.find(({ key }) => key === when.key);
  const options = before && "options" in before ? before.options : [];
  const answers = when.oneOf.map((value) => `“${optionLabel(options, value)}”`);
  return (
    <div
      data-question={question.key}
      data-asked-when={when.key}
      data-asked-for={JSON.stringify(when.oneOf)}
    >
      <p class="quiet small" data-asked-words>
        {words(answers.join(" / "), before?.label ?? when.key)}
      </p>
      {children}
    </div>
  );
}

const inEnglish = (answers: string, question: string) =>
  `Only if you answered ${answers.replaceAll(" / ", " or ")} to “${question}”`;
