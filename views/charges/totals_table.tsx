import type { Pence } from "@/db/columns.ts";
import type { Total } from "@/domain/charges/totals.ts";
import { pounds } from "@/domain/charges/words.ts";
import { figure } from "@/domain/figures.ts";
import { Scrolling } from "@/views/components/scrolling.tsx";
import { Table } from "@/views/components/table.tsx";

export function TotalsTable({ totals }: { totals: readonly Total[] }) {
  const all = totals.reduce(added);
  return (
    <Scrolling label="Charges by practice and service">
      <Table
        caption="By practice and service"
        captionSize="m"
        columns={[
          { head: "Practice" },
          { head: "Service" },
          { head: "New cases", numeric: true },
          { head: "Follow-ups", numeric: true },
          { head: "Credits", numeric: true },
          { head: "Amount", numeric: true },
        ]}
        firstCellIsHeader
        rows={[
          ...totals.map((total) => [total.practiceName, total.serviceName, ...figures(total)]),
          ...(totals.length > 1 ? [["All", "", ...figures(all)]] : []),
        ]}
      />
    </Scrolling>
  );
}

const figures = (total: Total) => [
  figure(total.new),
  figure(total.followUps),
  figure(total.credits),
  pounds(total.amount),
];

const added = (one: Total, two: Total): Total => ({
  ...one,
  new: one.new + two.new,
  followUps: one.followUps + two.followUps,
  credits: one.credits + two.credits,
  amount: one.amount + two.amount as Pence,
});
