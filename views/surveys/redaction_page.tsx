/** Takes a name out of a comment. */
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

export function RedactionPage({ comment, query, form }: {
  comment: CommentedAnswer;
  query: CommentsAsked;
  form: FormState;
}) {
  const title = "Take a name out of a comment";
  const at = Number(form.values["at"] ?? 0);
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
      <p>
        A block stands for these words from now on, for everybody and in every export. The comment
        as it was is kept; managers can read it, and each time is recorded.
      </p>
      <form method="post" action={paths.commentRedaction(comment.key, { ...query })} novalidate>
        <input type="hidden" name="at" value={String(at)} />
        <TextAreaField
          form={form}
          name="words"
          label="Names or words to take out"
          hint="One on each line, as it stands in the comment. Capital letters do not matter"
          rows={3}
          spellcheck={false}
        />
        <Button>Take them out</Button>
      </form>
    </Layout>
  );
}
