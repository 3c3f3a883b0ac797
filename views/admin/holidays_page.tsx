/** Days on which no service works. */
import type { Day } from "@/db/columns.ts";
import type { AddedHoliday } from "@/domain/clocks/holidays.ts";
import { longDay } from "@/domain/time.ts";
import { Button } from "@/views/components/button.tsx";
import { DateField } from "@/views/components/date_field.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { TextField } from "@/views/components/fields.tsx";
import { OnDay } from "@/views/components/when.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export interface HolidaysShown {
  readonly today: Day;
  /** Those to come that Bedside ships with, by day. */
  readonly shipped: readonly (readonly [Day, string])[];
  readonly knownUntil: Day;
  readonly added: readonly AddedHoliday[];
}

export function HolidaysPage({ shown, form }: { shown: HolidaysShown; form: FormState }) {
  const { today, shipped, knownUntil, added } = shown;
  return (
    <Layout
      title="Holidays"
      error={hasErrors(form)}
      back={{ href: paths.admin(), label: "Administration" }}
      wide
    >
      <ErrorSummary form={form} />
      <h1>Holidays</h1>
      <p>
        Days on which no service with working hours works, so that no clock counts them. Bedside
        ships the bank holidays of England and Wales, as GOV.UK lists them, until{" "}
        <OnDay day={knownUntil} />. When a day is added, open cases are reckoned anew.
      </p>
      <div class="split split--even">
        <section>
          <h2>Added here</h2>
          {added.length === 0 && <p class="empty">None.</p>}
          <ul class="worklist">
            {added.map((each) => <Added holiday={each} today={today} />)}
          </ul>
          <h2>Add a day</h2>
          <form method="post" action={paths.adminHolidays()} novalidate>
            <DateField form={form} name="day" legend="Day" hint="Today or later" />
            <TextField form={form} name="name" label="What is it called?" width={30} />
            <Button>Add</Button>
          </form>
        </section>
        <section>
          <h2>Bank holidays to come</h2>
          <ul class="worklist">
            {shipped.map(([day, name]) => (
              <li>
                <strong>
                  <OnDay day={day} />
                </strong>{" "}
                <span>{name}</span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Layout>
  );
}

function Added(
  { holiday: { id, day, name, addedByName }, today }: { holiday: AddedHoliday; today: Day },
) {
  return (
    <li>
      <strong>
        <OnDay day={day} />
      </strong>{" "}
      <span>{name}, added by {addedByName}</span>
      {day >= today && (
        <form method="post" action={paths.adminHolidayRemoval(id)}>
          <Button variant="secondary" small>
            Take away<span class="nhsuk-u-visually-hidden">{` ${name}, ${longDay(day)}`}</span>
          </Button>
        </form>
      )}
    </li>
  );
}
