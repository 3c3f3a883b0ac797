/** What people wrote in a month: chosen by place, theme and what is still to do. */
import type { Month } from "@/db/columns.ts";
import { monthInWords } from "@/domain/months.ts";
import type { CommentedAnswer, CommentState } from "@/domain/surveys/comments/find_comments.ts";
import type { SurveyTheme } from "@/domain/surveys/comments/themes.ts";
import { experienceLabels } from "@/domain/surveys/experience.ts";
import type { SurveyPlace } from "@/domain/surveys/find_places.ts";
import type { CommentsAsked } from "@/domain/surveys/publish_forms.ts";
import { longDay } from "@/domain/time.ts";
import { Button, ButtonGroup, ButtonLink } from "@/views/components/button.tsx";
import { Select } from "@/views/components/select.tsx";
import { Tag } from "@/views/components/tag.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { CommentWords } from "@/views/surveys/comment_words.tsx";

interface Shown {
  readonly asked: CommentsAsked;
  readonly months: readonly Month[];
  readonly places: readonly SurveyPlace[];
  readonly themes: readonly SurveyTheme[];
  readonly comments: readonly CommentedAnswer[];
  readonly mayPublish: boolean;
}

const stateLabels: Readonly<Record<CommentState, string>> = {
  all: "All comments",
  no_theme: "Without a theme",
  published: "Published",
  not_published: "Not published",
};

export function CommentsPage(shown: Shown) {
  const { comments, asked, months, mayPublish } = shown;
  const month = asked.month ?? months[0]!;
  const title = `Comments, ${monthInWords(month)}`;
  return (
    <Layout
      title={title}
      sheets={["surveys.css"]}
      back={{ href: paths.surveys({ month }), label: "Surveys" }}
    >
      <div class="bar">
        <h1>{title}</h1>
        {mayPublish && (
          <ButtonLink variant="secondary" small href={paths.surveyThemes()}>Themes</ButtonLink>
        )}
      </div>
      <Chosen {...shown} />
      {comments.length === 0
        ? <p class="empty">There are no such comments in {monthInWords(month)}.</p>
        : (
          <ol class="given">
            {comments.map((each) => (
              <li>
                <OneComment comment={each} asked={{ ...asked, month }} />
              </li>
            ))}
          </ol>
        )}
    </Layout>
  );
}

function OneComment({ comment, asked }: { comment: CommentedAnswer; asked: CommentsAsked }) {
  const { key, comments, themes, fit, day, placeName, experience, setAsideAt } = comment;
  return (
    <>
      {comments.map(({ words }) => (
        <p class="own-words" dir="auto">
          <CommentWords words={words} />
        </p>
      ))}
      <p class="nhsuk-hint">
        {experience && experienceLabels[experience]}, {longDay(day)}, {placeName}
      </p>
      <p>
        {themes.map(({ name }) => <Tag colour="grey">{name}</Tag>)}
        {fit.size > 0 && <Tag colour="green">Published</Tag>}
        {setAsideAt && <Tag colour="red">Left out of the figures</Tag>}
      </p>
      <p>
        <a href={paths.comment(key, { ...asked })}>
          Open<span class="nhsuk-u-visually-hidden">
            {" "}
            the comment “{comments[0]!.words.slice(0, 60)}”, {longDay(day)}
          </span>
        </a>
      </p>
    </>
  );
}

function Chosen({ asked, months, places, themes }: Shown) {
  const all = !asked.month || months.includes(asked.month) ? months : [...months, asked.month];
  return (
    <form class="queue-filter" method="get" action={paths.comments()}>
      <div class="queue-filter__choices">
        <Select
          id="month"
          name="month"
          label="Month"
          items={all.map((value) => ({ value, label: monthInWords(value) }))}
          value={asked.month}
        />
        {places.length > 1 && (
          <Select
            id="place"
            name="place"
            label="Place"
            items={[
              { value: "", label: "All places" },
              ...places.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            value={asked.place}
          />
        )}
        <Select
          id="theme"
          name="theme"
          label="Theme"
          items={[
            { value: "", label: "All themes" },
            ...themes.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={asked.theme}
        />
        <Select
          id="state"
          name="state"
          label="Which"
          items={Object.entries(stateLabels).map(([value, label]) => ({ value, label }))}
          value={asked.state}
        />
      </div>
      <ButtonGroup>
        <Button small>Show</Button>
      </ButtonGroup>
    </form>
  );
}
