/** What the calls of a hub come to. */
import type { Id } from "@/db/columns.ts";
import type { FiguresFilter } from "@/domain/calls/figures/filter.ts";
import type { Group } from "@/domain/calls/figures/group.ts";
import type { CallSums } from "@/domain/calls/figures/reckon.ts";
import { longDay, shortDay } from "@/domain/time.ts";
import type { Day } from "@/db/columns.ts";
import { Button, ButtonLink } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { SelectField, TextField } from "@/views/components/fields.tsx";
import { Scrolling } from "@/views/components/scrolling.tsx";
import { Table } from "@/views/components/table.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { shareInWords, waitInWords } from "@/views/hubs/figure_words.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

interface FiguresShown {
  readonly form: FormState;
  readonly filter: FiguresFilter;
  readonly homes: readonly { readonly id: Id<"Organisation">; readonly name: string }[];
  readonly whole: CallSums;
  readonly days: readonly Group[];
  readonly hours: readonly Group[];
  readonly byHome: readonly Group[];
  readonly abandonedAfterSeconds: number;
  readonly mayExport: boolean;
}

export function FiguresPage(shown: FiguresShown) {
  const { form, filter, whole, mayExport } = shown;
  const asked = { from: filter.from, to: filter.to, home: filter.home };
  return (
    <Layout
      title="Figures of calls"
      back={{ href: paths.desk(), label: "Desk" }}
      wide
      error={hasErrors(form)}
    >
      <ErrorSummary form={form} />
      <div class="bar">
        <h1>Figures of calls</h1>
        {mayExport && whole.presented > 0 && (
          <ButtonLink variant="secondary" small href={paths.callFiguresExport(asked)}>
            Export each call as CSV
          </ButtonLink>
        )}
      </div>
      <Questions {...shown} />
      <p>
        From {longDay(filter.from)} to {longDay(filter.to)}. Calls that a home gave up within{" "}
        {shown.abandonedAfterSeconds}{" "}
        seconds are not counted. Waits are of calls that were answered.
      </p>
      {whole.presented === 0 ? <p class="empty">No calls came in these days.</p> : (
        <>
          <Sums title="All" first="Calls" groups={[{ key: "All calls", sums: whole }]} />
          <Sums title="By home" first="Home" groups={shown.byHome} />
          <Sums
            title="By hour of the day"
            first="From"
            groups={shown.hours.map(({ key, sums }) => ({ key: `${key}:00`, sums }))}
          />
          <Sums
            title="By day"
            first="Day"
            groups={shown.days.map(({ key, sums }) => ({ key: shortDay(key as Day), sums }))}
          />
        </>
      )}
    </Layout>
  );
}

function Questions({ form, homes }: FiguresShown) {
  return (
    <form class="queue-filter" method="get" action={paths.callFigures()}>
      <div class="queue-filter__choices">
        <TextField form={form} name="from" label="First day" hint="Such as 2026-03-02" width={10} />
        <TextField form={form} name="to" label="Last day" hint="Such as 2026-03-31" width={10} />
        {homes.length > 1 && (
          <SelectField
            form={form}
            name="home"
            label="Home"
            empty="All homes"
            items={homes.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
      </div>
      <Button small variant="secondary">Show</Button>
    </form>
  );
}

const heads = [
  "Calls",
  "Answered",
  "Within 60 s",
  "Within 5 min",
  "Median wait",
  "9 of 10 waited at most",
  "Given up",
  "Not answered in time",
];

function Sums({ title, first, groups }: {
  title: string;
  first: string;
  groups: readonly Group[];
}) {
  return (
    <Scrolling label={title}>
      <div class="wide-table">
        <Table
          caption={title}
          captionSize="m"
          firstCellIsHeader
          columns={[{ head: first }, ...heads.map((head) => ({ head, numeric: true }))]}
          rows={groups.map(({ key, sums }) => [
            key,
            String(sums.presented),
            String(sums.answered),
            shareInWords(sums.within60Seconds),
            shareInWords(sums.within5Minutes),
            waitInWords(sums.medianWaitSeconds),
            waitInWords(sums.ninetiethWaitSeconds),
            `${sums.abandoned} (${shareInWords(sums.abandonedShare)})`,
            String(sums.unanswered),
          ])}
        />
      </div>
    </Scrolling>
  );
}
