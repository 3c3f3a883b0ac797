import type { Day } from "@/db/columns.ts";
import type { DutySession } from "@/domain/capacity/on_duty.ts";
import type { Specialist } from "@/domain/capacity/specialists.ts";
import type { Service } from "@/domain/services/find.ts";
import { dayInWords, timesInWords } from "@/views/capacity/times.ts";
import { Button } from "@/views/components/button.tsx";
import { DateField } from "@/views/components/date_field.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { SelectField, TextField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export interface DutyShown {
  readonly service: Service;
  readonly people: readonly Specialist[];
  readonly sessions: readonly DutySession[];
  readonly form: FormState;
}

export function DutyPage({ shown: { service, people, sessions, form } }: { shown: DutyShown }) {
  return (
    <Layout
      title={`Duty: ${service.name}`}
      error={hasErrors(form)}
      back={{ href: paths.manage({ service: service.id }), label: "Manage" }}
      wide
    >
      <ErrorSummary form={form} />
      <h1>Duty for {service.name}</h1>
      <div class="split split--even">
        <section aria-labelledby="planned">
          <h2 id="planned">The next four weeks</h2>
          {sessions.length === 0 ? <p class="empty">No duty is planned.</p> : (
            [...Map.groupBy(sessions, ({ day }) => day)].map(([day, ofDay]) => (
              <DayOfDuty day={day} sessions={ofDay} serviceId={service.id} />
            ))
          )}
        </section>
        <section aria-labelledby="plan">
          <h2 id="plan">Plan duty</h2>
          <form method="post" action={paths.serviceDuty(service.id)} novalidate>
            <SelectField
              form={form}
              name="person"
              label="Who?"
              empty="Choose somebody"
              items={people.map(({ userId, name }) => ({ value: userId, label: name }))}
            />
            <DateField form={form} name="day" legend="Day" hint="For example, 27 3 2026" />
            <div class="rule__fields">
              <TextField form={form} name="from" label="From" hint="Like 9am" width={5} />
              <TextField form={form} name="to" label="To" hint="Like 1:30pm" width={5} />
            </div>
            <TextField
              form={form}
              name="cases"
              label="How many cases will it answer?"
              inputMode="numeric"
              width={4}
            />
            <TextField
              form={form}
              name="weeks"
              label="For how many weeks?"
              hint="On the same weekday, beginning with this day"
              inputMode="numeric"
              width={2}
            />
            <Button>Plan duty</Button>
          </form>
        </section>
      </div>
    </Layout>
  );
}

function DayOfDuty({ day, sessions, serviceId }: {
  day: Day;
  sessions: readonly DutySession[];
  serviceId: string;
}) {
  return (
    <>
      <h3>{dayInWords(day)}</h3>
      <ul class="worklist">
        {sessions.map((session) => (
          <li>
            <strong>{session.name}</strong>
            <span>{timesInWords(session)}, {session.cases} cases</span>
            <form method="post" action={paths.serviceDutyRemoval(serviceId, session.id)}>
              <Button small variant="secondary">
                Take back
                <span class="nhsuk-u-visually-hidden">
                  {` ${session.name}, ${dayInWords(day)}, ${timesInWords(session)}`}
                </span>
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </>
  );
}
