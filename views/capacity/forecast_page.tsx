import type { Expected, Week } from "@/domain/capacity/forecast.ts";
import { leastDays, weeksAhead, weeksBehind } from "@/domain/capacity/forecast.ts";
import type { Service } from "@/domain/services/find.ts";
import { ServiceTabs } from "@/views/capacity/service_tabs.tsx";
import { dayInWords } from "@/views/capacity/times.ts";
import { Details } from "@/views/components/details.tsx";
import { Scrolling } from "@/views/components/scrolling.tsx";
import { Table } from "@/views/components/table.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export interface ForecastShown {
  readonly service: Service;
  readonly services: readonly Service[];
  readonly waiting: number;
  /** Undefined where too little is known. */
  readonly days: readonly (Expected & { readonly staffed: number })[] | undefined;
  readonly weeks: readonly Week[];
}

export function ForecastPage({ shown }: { shown: ForecastShown }) {
  const { service, services, days, weeks, waiting } = shown;
  return (
    <Layout
      title={`Forecast: ${service.name}`}
      back={{ href: paths.manage({ service: service.id }), label: "Manage" }}
      wide
    >
      <h1>The next {weeksAhead} weeks of {service.name}</h1>
      <ServiceTabs
        services={services}
        chosen={service.id}
        href={(id) => paths.forecast({ service: id })}
      />
      {!days
        ? (
          <p class="empty">
            There is no forecast yet: it needs {leastDays} days on which referrals could be sent.
          </p>
        )
        : (
          <>
            <p>{inWords(weeks, waiting)}</p>
            <Scrolling label="By week">
              <Table
                caption="By week"
                columns={[
                  { head: "Week" },
                  { head: "Expected", numeric: true },
                  { head: "Staffed for", numeric: true },
                  { head: "Left at its end", numeric: true },
                ]}
                firstCellIsHeader
                rows={weeks.map(({ from, to, expected, staffed, left }) => [
                  `${dayInWords(from)} to ${dayInWords(to)}`,
                  expected,
                  staffed,
                  left,
                ])}
              />
            </Scrolling>
            <Scrolling label="By day">
              <Table
                caption="By day"
                columns={[
                  { head: "Day" },
                  { head: "Expected", numeric: true },
                  { head: "Staffed for", numeric: true },
                ]}
                firstCellIsHeader
                rows={days.map(({ day, count, holiday, staffed }) => [
                  holiday ? `${dayInWords(day)}: ${holiday}` : dayInWords(day),
                  count.toFixed(1),
                  staffed,
                ])}
              />
            </Scrolling>
          </>
        )}
      <Details summary="How this is reckoned">
        <p>
          Each weekday is expected to bring what that weekday brought on average in the last{" "}
          {weeksBehind}{" "}
          weeks, without holidays. A holiday is expected to bring what holidays brought in those
          weeks, or, if there was none, what Sundays did. “Staffed for” is what the planned sessions
          of duty are reckoned to answer. What waits now is {waiting}{" "}
          cases, and each week ends with what was left, plus what is expected, less what is staffed
          for.
        </p>
      </Details>
    </Layout>
  );
}

/** "112 are expected, and duty is planned for 80: 32 would be left beside the 10 that wait now." */
function inWords(weeks: readonly Week[], waiting: number): string {
  const expected = weeks.reduce((sum, week) => sum + week.expected, 0);
  const staffed = weeks.reduce((sum, week) => sum + week.staffed, 0);
  const left = weeks.at(-1)?.left ?? waiting;
  return `${expected} referrals are expected, and ${waiting} wait now. ` +
    `Duty is planned for ${staffed}. At the end ${left} would be left.`;
}
