/** How it was for whom, in a month that is over; never for so few that it could be somebody. */
import type { Month } from "@/db/columns.ts";
import { figure } from "@/domain/figures.ts";
import { monthInWords } from "@/domain/months.ts";
import type { AboutShown } from "@/domain/surveys/find_about.ts";
import { Scrolling } from "@/views/components/scrolling.tsx";
import { Table } from "@/views/components/table.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { percent } from "@/views/surveys/percent.ts";

export function AboutPage({ month, isOver, about }: {
  month: Month;
  isOver: boolean;
  about: readonly AboutShown[];
}) {
  const title = `Who answered, ${monthInWords(month)}`;
  return (
    <Layout
      title={title}
      sheets={["surveys.css"]}
      back={{ href: paths.surveys({ month }), label: "Surveys" }}
    >
      <h1>{title}</h1>
      <p>
        What people said about themselves, all answers with it, those that were left out of the
        figures later too. * stands for fewer than five, and for what could be reckoned from it.
      </p>
      {about.length === 0
        ? (
          <p class="empty">
            {isOver
              ? `Nobody said anything about themselves in ${monthInWords(month)}.`
              : "This is shown once the month is over, so that nobody can watch one person answer."}
          </p>
        )
        : about.map((each) => <OneQuestion shown={each} />)}
    </Layout>
  );
}

function OneQuestion({ shown: { placeName, question, options } }: { shown: AboutShown }) {
  return (
    <Scrolling label={`${placeName}: ${question}`}>
      <Table
        caption={`${placeName}: ${question}`}
        captionSize="m"
        columns={[
          { head: "They said" },
          { head: "Answers", numeric: true },
          { head: "Positive", numeric: true },
          { head: "Negative", numeric: true },
        ]}
        rows={options.map(({ option, reckoned }) =>
          reckoned
            ? [
              option,
              figure(reckoned.responses),
              percent(reckoned.positive),
              percent(reckoned.negative),
            ]
            : [option, "*", "*", "*"]
        )}
        firstCellIsHeader
      />
    </Scrolling>
  );
}
