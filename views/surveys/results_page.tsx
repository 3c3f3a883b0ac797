/** A month's answers: what they come to, by place and by way, over a year, and what is to be done. */
import type { Day, Id, Month } from "@/db/columns.ts";
import { monthInWords } from "@/domain/months.ts";
import type { SurveyContact } from "@/domain/surveys/contacts.ts";
import type { Burst } from "@/domain/surveys/find_bursts.ts";
import type { SurveyPlace } from "@/domain/surveys/find_places.ts";
import type { Total } from "@/domain/surveys/find_results.ts";
import type { MonthReturn } from "@/domain/surveys/returns.ts";
import { longDay } from "@/domain/time.ts";
import { Button, ButtonGroup, ButtonLink } from "@/views/components/button.tsx";
import { Select } from "@/views/components/select.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { Bursts } from "@/views/surveys/bursts.tsx";
import { ContactsWaiting } from "@/views/surveys/contacts_waiting.tsx";
import { ByMode, ByPlace } from "@/views/surveys/result_tables.tsx";
import { ReturnsDue } from "@/views/surveys/returns_due.tsx";
import { Trend } from "@/views/surveys/trend.tsx";

export interface ResultsShown {
  readonly month: Month;
  readonly placeId: Id<"SurveyPlace"> | undefined;
  readonly today: Day;
  /** Those that can be chosen, the latest first. */
  readonly months: readonly Month[];
  /** Those of the trend, the earliest first. */
  readonly shown: readonly Month[];
  readonly places: readonly SurveyPlace[];
  readonly totals: readonly Total[];
  readonly returns: readonly MonthReturn[];
  readonly contacts: readonly SurveyContact[];
  readonly bursts: readonly Burst[];
  readonly mayManage: boolean;
}

export function ResultsPage(shown: ResultsShown) {
  const { month, totals, places, placeId, today, returns, contacts, bursts, mayManage } = shown;
  const now = totals.filter((each) => each.month === month);
  const setAside = now.reduce((sum, each) => sum + each.setAside, 0);
  return (
    <Layout title={`Surveys, ${monthInWords(month)}`} wide sheets={["surveys.css"]}>
      <div class="bar">
        <h1>Surveys, {monthInWords(month)}</h1>
        <ButtonLink variant="secondary" small href={paths.surveyPlaces()}>
          {mayManage ? "Places and posters" : "Places"}
        </ButtonLink>
      </div>
      {places.length === 0 ? <NoPlaces mayManage={mayManage} /> : (
        <>
          <Chosen {...shown} />
          <ReturnsDue returns={returns} today={today} />
          <ContactsWaiting contacts={contacts} />
          <Bursts bursts={bursts} mayManage={mayManage} />
          {now.length === 0
            ? <p class="empty">Nobody has answered in {monthInWords(month)}.</p>
            : (
              <>
                <ByPlace totals={now} />
                <ByMode totals={now} />
                <p>
                  <a href={paths.surveyAnswers(month, placeId)}>Read what people wrote</a>, or{" "}
                  <a href={paths.surveyExport(month)}>export every answer as CSV</a>.
                </p>
                <p>
                  <a href={paths.surveyAbout(month)}>Who answered</a>, where people said so
                </p>
              </>
            )}
          {setAside > 0 && (
            <p>
              {setAside === 1 ? "1 answer is" : `${setAside} answers are`}{" "}
              left out of these figures. Each says why, where the answers are read.
            </p>
          )}
          <Trend totals={totals} months={shown.shown} />
          <p class="nhsuk-hint">As at {longDay(today)}.</p>
        </>
      )}
    </Layout>
  );
}

function NoPlaces({ mayManage }: { mayManage: boolean }) {
  return (
    <>
      <p class="empty">Nobody is asked about their experience yet.</p>
      {mayManage && <ButtonLink href={paths.newSurveyPlace()}>Set up a place</ButtonLink>}
    </>
  );
}

function Chosen({ month, months, places, placeId }: ResultsShown) {
  const all = months.includes(month) ? months : [...months, month];
  return (
    <form class="queue-filter" method="get" action={paths.surveys()}>
      <div class="queue-filter__choices">
        <Select
          id="month"
          name="month"
          label="Month"
          items={all.map((value) => ({ value, label: monthInWords(value) }))}
          value={month}
        />
        {places.length > 1 && (
          <Select
            id="place"
            name="place"
            label="Place"
            items={[
              { value: "", label: "All places" },
              ...places.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            value={placeId}
          />
        )}
      </div>
      <ButtonGroup>
        <Button small>Show</Button>
      </ButtonGroup>
    </form>
  );
}
