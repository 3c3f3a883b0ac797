/** A comment with the question that it answers. */
import type { Child } from "hono/jsx";
import type { CommentedAnswer } from "@/domain/surveys/comments/find_comments.ts";
import { CommentWords } from "@/views/surveys/comment_words.tsx";

export function QuotedComment({ comment, at, children }: {
  comment: CommentedAnswer;
  at: number;
  children?: Child;
}) {
  const quoted = comment.comments[at] ?? comment.comments[0];
  if (!quoted) return null;
  return (
    <section class="comment" aria-label={quoted.question}>
      <p class="nhsuk-hint">{quoted.question}</p>
      <p class="own-words" dir="auto">
        <CommentWords words={quoted.words} />
      </p>
      {children}
    </section>
  );
}
