import type { Day } from "@/db/columns.ts";
import { dayOf } from "@/domain/time.ts";
import { shortDay } from "@/views/capacity/times.ts";
import { Scrolling } from "@/views/components/scrolling.tsx";
import { Table } from "@/views/components/table.tsx";

/** What came in and went out, day by day: the newest first, since today is what is asked about. */
export function Flow({ flow, now }: {
  flow: readonly { readonly day: Day; readonly came: number; readonly went: number }[];
  now: Date;
}) {
  const sum = (what: "came" | "went") => flow.reduce((total, one) => total + one[what], 0);
  return (
    <section aria-labelledby="flow">
      <h2 id="flow">In and out</h2>
      <p>
        In the last {flow.length} days {sum("came")} came in and {sum("went")}{" "}
        {sum("went") === 1 ? "was" : "were"} answered.
      </p>
      <Scrolling label="In and out, day by day">
        <Table
          caption="Day by day"
          columns={[
            { head: "Day" },
            { head: "Came in", numeric: true },
            { head: "Answered", numeric: true },
            { head: "More or less", numeric: true },
          ]}
          firstCellIsHeader
          rows={[...flow].reverse().map(({ day, came, went }) => [
            day === dayOf(now) ? "Today so far" : shortDay(day),
            came,
            went,
            came === went ? "0" : came > went ? `+${came - went}` : `−${went - came}`,
          ])}
        />
      </Scrolling>
    </section>
  );
}
