import type { Pence } from "@/db/columns.ts";
import type { Total } from "@/domain/charges/totals.ts";
import { pounds } from "@/domain/charges/words.ts";
import { figure } from "@/domain/figures.ts";
import type { Several } from "@/views/charges/charges_page.tsx";
import { Scrolling } from "@/views/components/scrolling.tsx";
import { Table } from "@/views/components/table.tsx";

export function TotalsTable(
  { totals, several }: { totals: readonly Total[]; several: Several },
) {
  const both = several.practices && several.services;
  const name = (total: Total) => several.services && !both ? total.serviceName : total.practiceName;
  return (
    <Scrolling label="Charges by practice and service">
      <Table
        caption="By practice and service"
        captionSize="m"
        columns={[
          { head: several.services && !both ? "Service" : "Practice" },
          ...(both ? [{ head: "Service" }] : []),
          { head: "Amount", numeric: true },
          { head: "New cases", numeric: true },
          { head: "Follow-ups", numeric: true },
          { head: "Credits", numeric: true },
        ]}
        firstCellIsHeader
        rows={[
          ...totals.map((total) => [
            name(total),
            ...(both ? [total.serviceName] : []),
            ...figures(total),
          ]),
          ...(totals.length > 1
            ? [["All", ...(both ? [""] : []), ...figures(totals.reduce(added))]]
            : []),
        ]}
      />
    </Scrolling>
  );
}

const figures = (total: Total) => [
  pounds(total.amount),
  figure(total.new),
  figure(total.followUps),
  figure(total.credits),
];

const added = (one: Total, two: Total): Total => ({
  ...one,
  new: one.new + two.new,
  followUps: one.followUps + two.followUps,
  credits: one.credits + two.credits,
  amount: one.amount + two.amount as Pence,
});
