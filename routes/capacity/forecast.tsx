/** What the coming weeks will bring, against the duty that is planned. */
import { cameIn, firstDay } from "@/domain/capacity/flow.ts";
import { forecast, weeksAhead, weeksBehind, weeksOf } from "@/domain/capacity/forecast.ts";
import { dutyBetween } from "@/domain/capacity/on_duty.ts";
import { sumOf, waitingOf } from "@/domain/capacity/waiting.ts";
import { everyHoliday } from "@/domain/clocks/holidays.ts";
import { dayOf, plusDays } from "@/domain/time.ts";
import { chosenService } from "@/routes/capacity/chosen_service.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { show } from "@/routes/show.tsx";
import { ForecastPage } from "@/views/capacity/forecast_page.tsx";

export const forecasting = createApp()
  .get("/", can("queue.manage"), page);

async function page(c: PageContext): Promise<Response> {
  const { store: { read, readLong, now }, actor } = c.var;
  const { service, services } = await chosenService(c, c.req.query("service"));
  const today = dayOf(now());
  const [since, counts, open, sessions, holidays] = await Promise.all([
    firstDay(read, actor, service.id),
    cameIn(readLong, actor, service.id, plusDays(today, -7 * weeksBehind), today),
    waitingOf(readLong, actor, service.id, now()),
    dutyBetween(
      read,
      actor,
      service.id,
      plusDays(today, 1),
      plusDays(today, 7 * weeksAhead),
    ),
    everyHoliday(read),
  ]);
  const staffed = new Map(
    [...Map.groupBy(sessions, ({ day }) => day)].map(([day, ofDay]) => [
      day,
      ofDay.reduce((sum, { cases }) => sum + cases, 0),
    ]),
  );
  const waiting = sumOf(open.open, () => true);
  const expected = forecast({ counts, since: since ?? today }, holidays, today);
  const shown = {
    service,
    services,
    waiting,
    days: expected?.map((one) => ({ ...one, staffed: staffed.get(one.day) ?? 0 })),
    weeks: expected ? weeksOf(expected, staffed, waiting) : [],
  };
  return show(c, <ForecastPage shown={shown} />);
}
