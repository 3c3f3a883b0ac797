/** What was answered, by place, by kind of service and by the way it came in. */
import type { Child } from "hono/jsx";
import { figure } from "@/domain/figures.ts";
import { experienceLabels, experiences } from "@/domain/surveys/experience.ts";
import { reckonTotals, type Total } from "@/domain/surveys/find_results.ts";
import { modeLabels, settingLabels } from "@/domain/surveys/modes.ts";
import { Scrolling } from "@/views/components/scrolling.tsx";
import { Table } from "@/views/components/table.tsx";
import { percent } from "@/views/surveys/percent.ts";

interface Group {
  readonly name: string;
  readonly totals: readonly Total[];
}

/** `places`: also those where nobody answered, which is not as if there were none. */
export function ByPlace({ totals, places }: {
  totals: readonly Total[];
  places: readonly { readonly id: string; readonly name: string }[];
}) {
  const groups = places.map(({ id, name }) => ({
    name,
    totals: totals.filter(({ placeId }) => placeId === id),
  }));
  return <Cut caption="Answers by place" head="Place" groups={groups} sum="All places" />;
}

export function BySetting({ totals }: { totals: readonly Total[] }) {
  const groups = [...Map.groupBy(totals, ({ setting }) => setting)]
    .map(([setting, of]) => ({ name: settingLabels[setting], totals: of }));
  if (groups.length < 2) return null;
  return <Cut caption="Answers by kind of service" head="Kind of service" groups={groups} />;
}

export function ByMode({ totals }: { totals: readonly Total[] }) {
  const byMode = Map.groupBy(totals, ({ mode }) => mode);
  const groups = Object.entries(modeLabels).flatMap(([mode, name]) => {
    const of = byMode.get(mode as keyof typeof modeLabels);
    return of ? [{ name, totals: of }] : [];
  });
  return <Cut caption="How they came in" head="Way" groups={groups} />;
}

function Cut({ caption, head, groups, sum }: {
  caption: string;
  head: Child;
  groups: readonly Group[];
  sum?: string;
}) {
  const all = groups.flatMap(({ totals }) => totals);
  return (
    <Scrolling label={caption}>
      <Table
        caption={caption}
        captionSize="m"
        columns={[
          { head },
          { head: "Answers", numeric: true },
          { head: "Positive", numeric: true },
          { head: "Negative", numeric: true },
          ...experiences.map((each) => ({ head: experienceLabels[each], numeric: true })),
        ]}
        rows={[
          ...groups.map(row),
          ...(sum && groups.length > 1 ? [row({ name: sum, totals: all })] : []),
        ]}
        firstCellIsHeader
      />
    </Scrolling>
  );
}

/** Added first; the percentages are of the sum. */
function row({ name, totals }: Group) {
  const { counts, responses, positive, negative } = reckonTotals(totals);
  return [
    name,
    figure(responses),
    percent(positive),
    percent(negative),
    ...experiences.map((each) => figure(counts[each])),
  ];
}
