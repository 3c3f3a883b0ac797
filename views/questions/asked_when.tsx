/**
 * A question that hangs on an earlier answer: static/js/pages/history.js shows it when that is
 * given. Without scripts it stands there always, and says when it is to be answered.
 */
import type { Child } from "hono/jsx";
import { optionLabel } from "@/domain/questions/in_words.ts";
import type { Question } from "@/domain/questions/question.ts";

export function AskedWhen({ question, all, children }: {
  question: Question;
  all: readonly Question[];
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
        Only if you answered {answers.join(" or ")} to “{before?.label ?? when.key}”
      </p>
      {children}
    </div>
  );
}
