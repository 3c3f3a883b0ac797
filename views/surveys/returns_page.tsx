/** Every month whose totals can be sent, with what became of each. */
import type { Day } from "@/db/columns.ts";
import type { MonthReturn } from "@/domain/surveys/returns.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { ReturnList } from "@/views/surveys/returns_due.tsx";

export function ReturnsPage({ returns, today }: { returns: readonly MonthReturn[]; today: Day }) {
  const title = "Monthly totals";
  return (
    <Layout title={title} back={{ href: paths.surveys(), label: "Surveys" }}>
      <h1>{title}</h1>
      <p>
        What goes to NHS England for each month that is over. It is due on the 12th working day of
        the month after.
      </p>
      {returns.length === 0
        ? <p class="empty">No month is over yet in which people were asked.</p>
        : <ReturnList returns={returns} today={today} />}
    </Layout>
  );
}
