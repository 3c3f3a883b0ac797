/** What people answered: what it comes to, by place and by way, over months, and what is to be done. */
import type { Day, Month } from "@/db/columns.ts";
import { type FiguresAsked, isIn } from "@/domain/surveys/figures_asked.ts";
import type { SurveyContact } from "@/domain/surveys/contacts.ts";
import type { Burst } from "@/domain/surveys/find_bursts.ts";
import type { SurveyPlace } from "@/domain/surveys/find_places.ts";
import type { Total } from "@/domain/surveys/find_results.ts";
import type { MonthReturn } from "@/domain/surveys/returns.ts";
import type { SetAsideReason } from "@/domain/surveys/set_aside_reasons.ts";
import type { SurveyWarning } from "@/domain/surveys/warnings/find.ts";
import { longDay } from "@/domain/time.ts";
import { ButtonGroup, ButtonLink } from "@/views/components/button.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { Bursts } from "@/views/surveys/bursts.tsx";
import { ContactsWaiting } from "@/views/surveys/contacts_waiting.tsx";
import { FiguresFilter } from "@/views/surveys/figures_filter.tsx";
import { LeftOut, Restated } from "@/views/surveys/figures_notes.tsx";
import { monthsShown } from "@/views/surveys/months_shown.ts";
import { ByMode, ByPlace, BySetting } from "@/views/surveys/result_tables.tsx";
import { ReturnsDue } from "@/views/surveys/returns_due.tsx";
import { Trends } from "@/views/surveys/trend.tsx";
import { WarningsRaised } from "@/views/surveys/warnings_raised.tsx";

export interface ResultsShown {
  readonly asked: FiguresAsked;
  readonly today: Day;
  /** Those that can be chosen, the latest first. */
  readonly months: readonly Month[];
  /** Those of the trend, the earliest first. */
  readonly shown: readonly Month[];
  readonly places: readonly SurveyPlace[];
  readonly totals: readonly Total[];
  readonly reasons: readonly SetAsideReason[];
  /** Of the months that are shown. */
  readonly returns: readonly MonthReturn[];
  /** What a manager has to do: none for others. */
  readonly due: readonly MonthReturn[];
  readonly warnings: readonly SurveyWarning[];
  readonly contacts: readonly SurveyContact[];
  readonly bursts: readonly Burst[];
  readonly mayManage: boolean;
  /** Of an organisation that can send questionnaires. */
  readonly writesForms: boolean;
}

export function ResultsPage(shown: ResultsShown) {
  const { asked, places, today, mayManage } = shown;
  return (
    <Layout
      title={`Surveys, ${monthsShown(asked)}`}
      wide
      sheets={["surveys.css", "survey_figures.css"]}
    >
      <div class="bar">
        <h1>Surveys, {monthsShown(asked)}</h1>
        <ButtonGroup>
          <ButtonLink variant="secondary" small href={paths.surveyPlaces()}>
            {mayManage ? "Places and posters" : "Places"}
          </ButtonLink>
          {mayManage && (
            <ButtonLink variant="secondary" small href={paths.publications()}>
              Publish
            </ButtonLink>
          )}
          {shown.writesForms && (
            <ButtonLink variant="secondary" small href={paths.questionnaires()}>
              Questionnaires
            </ButtonLink>
          )}
        </ButtonGroup>
      </div>
      {places.length === 0 ? <NoPlaces mayManage={mayManage} /> : (
        <>
          <WarningsRaised warnings={shown.warnings} />
          <ReturnsDue returns={shown.due} today={today} mayManage={mayManage} />
          <ContactsWaiting contacts={shown.contacts} />
          <Bursts bursts={shown.bursts} mayManage={mayManage} />
          <FiguresFilter asked={asked} months={shown.months} places={places} />
          <Figures {...shown} />
          <Trends totals={shown.totals} months={shown.shown} />
          <p class="nhsuk-hint">As at {longDay(today)}.</p>
        </>
      )}
    </Layout>
  );
}

function Figures(shown: ResultsShown) {
  const { asked, places, reasons, returns, mayManage } = shown;
  const totals = shown.totals.filter(isIn(asked));
  if (totals.length === 0) {
    return <p class="empty">Nobody has answered in {monthsShown(asked)}.</p>;
  }
  const given = new Set(totals.map(({ placeId }) => placeId));
  const askedOf = places.filter(({ id, setting, endedAt }) =>
    given.has(id) ||
    endedAt === null && (asked.placeId ?? id) === id && (asked.setting ?? setting) === setting
  );
  const { from, to, placeId: place, setting, mode } = asked;
  const query = { from, to, place, setting, mode };
  return (
    <>
      <ByPlace totals={totals} places={askedOf} />
      <BySetting totals={totals} />
      <ByMode totals={totals} />
      <LeftOut reasons={reasons} />
      <Restated returns={returns.filter(({ differs }) => differs)} mayManage={mayManage} />
      <p>
        <a href={paths.comments({ month: to, place })}>Read what people wrote</a>, see{" "}
        <a href={paths.surveyAnswers(to, place)}>each answer</a>, or take them all as{" "}
        <a href={paths.surveyWorkbook(query)}>a spreadsheet</a> or{" "}
        <a href={paths.surveyExport(query)}>CSV</a>.
      </p>
      <p>
        <a href={paths.surveyAbout(to)}>Who answered</a>, where people said so
      </p>
    </>
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
