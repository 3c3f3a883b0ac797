/** The monthly return: its totals as the form asks, when it is due, and that it was sent. */
import type { Day } from "@/db/columns.ts";
import { figure } from "@/domain/figures.ts";
import { monthInWords } from "@/domain/months.ts";
import { experienceLabels, experiences } from "@/domain/surveys/experience.ts";
import { modeLabels, settingLabels } from "@/domain/surveys/modes.ts";
import type { MonthReturn } from "@/domain/surveys/returns.ts";
import { dayOf, longDay } from "@/domain/time.ts";
import { Button } from "@/views/components/button.tsx";
import { Details } from "@/views/components/details.tsx";
import { Table } from "@/views/components/table.tsx";
import { paths } from "@/views/paths.ts";

export function ReturnsDue({ returns, today }: { returns: readonly MonthReturn[]; today: Day }) {
  if (returns.length === 0) return null;
  return (
    <section aria-labelledby="returns">
      <h2 id="returns">Totals for {monthInWords(returns[0]!.month)}</h2>
      {returns.map((each) => <OneReturn of={each} today={today} />)}
    </section>
  );
}

function OneReturn({ of, today }: { of: MonthReturn; today: Day }) {
  const { setting, month, sent, differs, totals } = of;
  const summary = `${settingLabels[setting]}: ${standing(of, today)}`;
  return (
    <Details summary={summary}>
      {differs && (
        <p>The answers that count have changed since. These are the totals as they are now.</p>
      )}
      <Table
        caption="All ways added"
        columns={[{ head: "Answer" }, { head: "Total", numeric: true }]}
        rows={experiences.map((
          each,
        ) => [experienceLabels[each], figure(totals.byExperience[each])])}
        firstCellIsHeader
      />
      <Table
        caption="By way of collection"
        columns={[{ head: "Way" }, { head: "Total", numeric: true }]}
        rows={Object.entries(modeLabels).map(([mode, label]) => [
          label,
          figure(totals.byMode[mode as keyof typeof modeLabels] ?? 0),
        ])}
        firstCellIsHeader
      />
      <form method="post" action={paths.surveyReturns()}>
        <input type="hidden" name="setting" value={setting} />
        <input type="hidden" name="month" value={month} />
        <Button variant={sent ? "secondary" : undefined} small>
          {sent ? "Mark as sent again" : "Mark as sent"}
        </Button>
      </form>
    </Details>
  );
}

function standing({ due, sent, differs }: MonthReturn, today: Day): string {
  if (sent) {
    const when = `sent by ${sent.by} on ${longDay(dayOf(sent.at))}`;
    return differs ? `${when}, and different since` : when;
  }
  return today > due ? `was due on ${longDay(due)}` : `due by ${longDay(due)}`;
}
