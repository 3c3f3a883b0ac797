/** Months whose totals are to be sent, or were sent and differ since. */
import type { Day } from "@/db/columns.ts";
import { monthInWords } from "@/domain/months.ts";
import { settingLabels } from "@/domain/surveys/modes.ts";
import type { MonthReturn } from "@/domain/surveys/returns.ts";
import { dayOf, longDay } from "@/domain/time.ts";
import { paths } from "@/views/paths.ts";

export function ReturnsDue({ returns, today, mayManage }: {
  returns: readonly MonthReturn[];
  today: Day;
  mayManage: boolean;
}) {
  if (!mayManage) return null;
  return (
    <section aria-labelledby="returns">
      <h2 id="returns">Totals to send</h2>
      {returns.length === 0
        ? <p>All months that are over were sent.</p>
        : <ReturnList returns={returns} today={today} />}
      <p>
        <a href={paths.surveyReturns()}>All months</a>
      </p>
    </section>
  );
}

export function ReturnList({ returns, today }: { returns: readonly MonthReturn[]; today: Day }) {
  return (
    <ul class="worklist">
      {returns.map((each) => (
        <li>
          <a href={paths.surveyReturn(each.setting, each.month)}>{monthInWords(each.month)}</a>
          <span>{settingLabels[each.setting]}: {standing(each, today)}</span>
        </li>
      ))}
    </ul>
  );
}

export function standing({ due, sent: [last], differs }: MonthReturn, today: Day): string {
  if (last) {
    const when = `sent by ${last.by} on ${longDay(dayOf(last.at))}`;
    return differs ? `${when}, and different since` : when;
  }
  return today > due ? `was due on ${longDay(due)}` : `due by ${longDay(due)}`;
}
