/** One comment: what it is about, what is taken out of it, and whether everybody may read it. */
import type { Month } from "@/db/columns.ts";
import { monthInWords } from "@/domain/months.ts";
import type { CommentedAnswer } from "@/domain/surveys/comments/find_comments.ts";
import type { SurveyTheme } from "@/domain/surveys/comments/themes.ts";
import { experienceLabels } from "@/domain/surveys/experience.ts";
import type { CommentsAsked } from "@/domain/surveys/publish_forms.ts";
import { longDay } from "@/domain/time.ts";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { CheckboxesField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { QuotedComment } from "@/views/surveys/quoted_comment.tsx";

export interface CommentShown {
  readonly comment: CommentedAnswer;
  readonly themes: readonly SurveyTheme[];
  /** The list that one goes through. */
  readonly query: CommentsAsked & { readonly month: Month };
  readonly before: number | undefined;
  readonly after: number | undefined;
  readonly place: { readonly at: number; readonly of: number } | undefined;
  /** The person's own choice. */
  readonly shortcuts: boolean;
  readonly mayPublish: boolean;
  readonly mayOpenOriginal: boolean;
  readonly form: FormState;
}

const keysOf = (themes: readonly SurveyTheme[]) =>
  JSON.stringify({
    after: "j",
    before: "k",
    redact: "r",
    publish: "p",
    save: "s",
    ...Object.fromEntries(themes.slice(0, 9).map((_, at) => [`theme_${at + 1}`, `${at + 1}`])),
  });

const keysTold = "Keys 1 to 9 tick a theme, s saves, j and k go on and back, r takes a name out, " +
  "p publishes.";

export function CommentPage(shown: CommentShown) {
  const { comment, themes, query, place, mayPublish, form } = shown;
  const { experience, day, placeName, setAsideBecause } = comment;
  const title = `Comment, ${longDay(day)}`;
  return (
    <Layout
      title={title}
      error={hasErrors(form)}
      scripts={["keys.js"]}
      sheets={["surveys.css"]}
      back={{
        href: paths.comments({ ...query }),
        label: `Comments, ${monthInWords(query.month)}`,
      }}
    >
      <div data-shortcuts={shown.shortcuts ? "on" : "off"} data-keys={keysOf(themes)}>
        <ErrorSummary form={form} />
        <h1 tabindex={-1} autofocus={!hasErrors(form)}>{title}</h1>
        <p class="nhsuk-hint">
          {experience && experienceLabels[experience]}, {placeName}
          {place && <>. Comment {place.at} of {place.of}</>}
        </p>
        {comment.comments.map((_, at) => <OneComment {...shown} at={at} />)}
        {setAsideBecause !== null && <p>Left out of the figures: {setAsideBecause}</p>}
        {mayPublish && <Themes {...shown} />}
        <Ways {...shown} />
      </div>
    </Layout>
  );
}

function OneComment({ at, ...shown }: CommentShown & { at: number }) {
  const { comment, query, mayPublish, mayOpenOriginal } = shown;
  const fit = comment.fit.get(at);
  const which = comment.comments.length > 1 ? `, comment ${at + 1}` : "";
  const to = { ...query, at: String(at) };
  return (
    <QuotedComment comment={comment} at={at}>
      {comment.redacted.has(at) && (
        <p>
          Words were taken out of this.{" "}
          {mayOpenOriginal && (
            <a href={paths.commentOriginal(comment.key)}>Read it as it was{hiddenly(which)}</a>
          )}
        </p>
      )}
      {fit && (
        <p>
          <strong>Published</strong> with the figures of its month.
          {fit.reply && (
            <>
              {" "}
              Your answer: <span dir="auto">{fit.reply}</span>
            </>
          )}
        </p>
      )}
      {mayPublish && !comment.sent && (
        <p>Somebody may still be writing this. It can be published from tomorrow on.</p>
      )}
      {mayPublish && comment.sent && (
        <p class="comment__ways">
          <a href={paths.commentRedaction(comment.key, to)} data-press="redact">
            Take a name out{hiddenly(which)}
          </a>
          {!comment.setAsideAt && (
            <a href={paths.commentFit(comment.key, to)} data-press="publish">
              {fit ? "Change your answer" : "Publish"}
              {hiddenly(which)}
            </a>
          )}
        </p>
      )}
      {mayPublish && fit && (
        <form method="post" action={paths.commentFitEnd(comment.key, { ...query })}>
          <input type="hidden" name="at" value={String(at)} />
          <Button variant="secondary" small>Do not publish it any more{hiddenly(which)}</Button>
        </form>
      )}
    </QuotedComment>
  );
}

const hiddenly = (words: string) => words && <span class="nhsuk-u-visually-hidden">{words}</span>;

function Themes({ comment, themes, query, form, shortcuts }: CommentShown) {
  if (themes.length === 0) {
    return (
      <p>
        There are no themes yet. <a href={paths.surveyThemes()}>Set up themes</a>
      </p>
    );
  }
  const values = { themes: comment.themes.map(({ id }) => id) };
  return (
    <form method="post" action={paths.commentThemes(comment.key, { ...query })} novalidate>
      <CheckboxesField
        form={"themes" in form.values ? form : { ...form, values }}
        name="themes"
        legend="What is it about?"
        legendSize="m"
        hint={shortcuts ? keysTold : undefined}
        items={themes.map(({ id, name }, at) => ({
          value: id,
          label: <span data-press={`theme_${at + 1}`}>{name}</span>,
        }))}
        small
      />
      <Button extra={{ "data-press": "save" }}>Save themes</Button>
    </form>
  );
}

function Ways({ query, before, after }: CommentShown) {
  return (
    <nav class="ways" aria-label="Other comments">
      {before !== undefined && (
        <a href={paths.comment(before, { ...query })} data-press="before">Previous comment</a>
      )}
      {after !== undefined && (
        <a href={paths.comment(after, { ...query })} data-press="after">Next comment</a>
      )}
    </nav>
  );
}
