/** What was charged in a month: its sums by practice and service, then each charge. */
import type { Id, Month } from "@/db/columns.ts";
import type { ChargeFilter, ChargePlace } from "@/domain/charges/filter.ts";
import type { Charge } from "@/domain/charges/find.ts";
import type { Total } from "@/domain/charges/totals.ts";
import { monthInWords } from "@/domain/months.ts";
import { ChargeTable } from "@/views/charges/charge_table.tsx";
import { TotalsTable } from "@/views/charges/totals_table.tsx";
import { Button, ButtonGroup, ButtonLink } from "@/views/components/button.tsx";
import { Pagination } from "@/views/components/pagination.tsx";
import { Select } from "@/views/components/select.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export interface ChargeActions {
  /** The organisation whose services' charges this person may credit. */
  readonly credit: Id<"Organisation"> | undefined;
  readonly open: boolean;
  readonly readReasons: boolean;
}

export interface Several {
  readonly practices: boolean;
  readonly services: boolean;
}

interface ChargesShown {
  readonly filter: ChargeFilter;
  readonly months: readonly Month[];
  /** The whole month's, whatever the page is narrowed to: what it can be narrowed to. */
  readonly everything: readonly Total[];
  readonly totals: readonly Total[];
  readonly charges: readonly Charge[];
  readonly next: ChargePlace | undefined;
  readonly fromTop: boolean;
  readonly may: ChargeActions;
}

export function ChargesPage(shown: ChargesShown) {
  const { filter, totals, charges, next, fromTop, may } = shown;
  const month = monthInWords(filter.month);
  const asked = { ...filter };
  const several = severalIn(totals);
  return (
    <Layout title={`Charges, ${month}`} wide>
      <div class="bar">
        <h1>Charges, {month}</h1>
        {totals.length > 0 && (
          <ButtonLink variant="secondary" small href={paths.chargesExport(asked)}>
            Export as CSV
          </ButtonLink>
        )}
      </div>
      <Questions {...shown} />
      {totals.length === 0 ? <p class="empty">Nothing was charged.</p> : (
        <>
          <TotalsTable totals={totals} several={several} />
          <ChargeTable charges={charges} several={several} may={may} />
        </>
      )}
      {(next || !fromTop) && (
        <Pagination
          previous={fromTop
            ? undefined
            : { href: paths.charges(asked), label: "Back to the newest" }}
          next={next && {
            href: paths.charges({ ...asked, after: `${next.pricedOn}~${next.id}` }),
            label: "Earlier charges",
          }}
        />
      )}
    </Layout>
  );
}

/** Where all are of one practice, or of one service, its name need not stand in each row. */
const severalIn = (totals: readonly Total[]): Several => ({
  practices: new Set(totals.map(({ practiceId }) => practiceId)).size > 1,
  services: new Set(totals.map(({ serviceId }) => serviceId)).size > 1,
});

function Questions({ filter, months, everything }: ChargesShown) {
  const practices = named(
    everything.map(({ practiceId, practiceName }) => [practiceId, practiceName]),
    filter.practice,
  );
  const services = named(
    everything.map(({ serviceId, serviceName }) => [serviceId, serviceName]),
    filter.service,
  );
  return (
    <form class="queue-filter" method="get" action={paths.charges()}>
      <div class="queue-filter__choices">
        <Select
          id="month"
          name="month"
          label="Month"
          items={withChosen(months, filter.month).map((value) => ({
            value,
            label: monthInWords(value),
          }))}
          value={filter.month}
        />
        {practices.length > 1 && (
          <Select
            id="practice"
            name="practice"
            label="Practice"
            items={[{ value: "", label: "All practices" }, ...practices]}
            value={filter.practice}
          />
        )}
        {services.length > 1 && (
          <Select
            id="service"
            name="service"
            label="Service"
            items={[{ value: "", label: "All services" }, ...services]}
            value={filter.service}
          />
        )}
      </div>
      <ButtonGroup>
        <Button small>Show</Button>
      </ButtonGroup>
    </form>
  );
}

/** Each once, by name; what was chosen stays there in a month that has none of it. */
function named(all: readonly (readonly [id: string, name: string])[], chosen: string | undefined) {
  const known = new Map(all);
  if (chosen !== undefined && !known.has(chosen)) known.set(chosen, "None in this month");
  return [...known].map(([value, label]) => ({ value, label }))
    .sort((one, two) => one.label.localeCompare(two.label, "en-GB"));
}

const withChosen = (months: readonly Month[], chosen: Month) =>
  months.includes(chosen) ? months : [chosen, ...months];
