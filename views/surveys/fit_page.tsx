/** A person's yes that everybody may read a comment, and what is answered to it. */
import type { CommentedAnswer } from "@/domain/surveys/comments/find_comments.ts";
import type { CommentsAsked } from "@/domain/surveys/publish_forms.ts";
import { longDay } from "@/domain/time.ts";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { TextAreaField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { QuotedComment } from "@/views/surveys/quoted_comment.tsx";

export function FitPage({ comment, query, form }: {
  comment: CommentedAnswer;
  query: CommentsAsked;
  form: FormState;
}) {
  const at = Number(form.values["at"] ?? 0);
  const isFit = comment.fit.has(at);
  const title = isFit ? "Your answer to a comment" : "Publish a comment";
  return (
    <Layout
      title={title}
      error={hasErrors(form)}
      sheets={["surveys.css"]}
      back={{
        href: paths.comment(comment.key, { ...query }),
        label: `Comment, ${longDay(comment.day)}`,
      }}
    >
      <ErrorSummary form={form} />
      <h1>{title}</h1>
      <QuotedComment comment={comment} at={at} />
      {!isFit && (
        <p>
          Everybody can read it then, in these words, on the page and poster of its month once that
          is published. Read it again: does it name or describe anybody?
        </p>
      )}
      <form method="post" action={paths.commentFit(comment.key, { ...query })} novalidate>
        <input type="hidden" name="at" value={String(at)} />
        <TextAreaField
          form={form}
          name="reply"
          label="Your answer to it"
          hint="Stands below the comment, for everybody. You can leave this empty"
          rows={4}
        />
        <Button>{isFit ? "Save your answer" : "Yes, publish it"}</Button>
      </form>
    </Layout>
  );
}
