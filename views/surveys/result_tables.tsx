/** Counts of each option by place, and how the answers came in. */
import { figure } from "@/domain/figures.ts";
import { experienceLabels, experiences } from "@/domain/surveys/experience.ts";
import { byMode, reckonTotals, type Total } from "@/domain/surveys/find_results.ts";
import { modeLabels } from "@/domain/surveys/modes.ts";
import { Scrolling } from "@/views/components/scrolling.tsx";
import { Table } from "@/views/components/table.tsx";
import { percent } from "@/views/surveys/percent.ts";

export function ByPlace({ totals }: { totals: readonly Total[] }) {
  const places = [...Map.groupBy(totals, ({ placeName }) => placeName)]
    .sort(([one], [two]) => one.localeCompare(two, "en-GB"));
  const rows = places.map(([name, of]) => row(name, of));
  return (
    <Scrolling label="Answers by place">
      <Table
        caption="Answers by place"
        captionSize="m"
        columns={[
          { head: "Place" },
          { head: "Answers", numeric: true },
          { head: "Positive", numeric: true },
          { head: "Negative", numeric: true },
          ...experiences.map((each) => ({ head: experienceLabels[each], numeric: true })),
        ]}
        rows={rows.length > 1 ? [...rows, row("All places", totals)] : rows}
        firstCellIsHeader
      />
    </Scrolling>
  );
}

function row(name: string, totals: readonly Total[]) {
  const { counts, responses, positive, negative } = reckonTotals(totals);
  return [
    name,
    figure(responses),
    percent(positive),
    percent(negative),
    ...experiences.map((each) => figure(counts[each])),
  ];
}

export function ByMode({ totals }: { totals: readonly Total[] }) {
  return (
    <Table
      caption="How they came in"
      captionSize="m"
      columns={[{ head: "Way" }, { head: "Answers", numeric: true }]}
      rows={[...byMode(totals)].map(([mode, answers]) => [modeLabels[mode], figure(answers)])}
      firstCellIsHeader
    />
  );
}
