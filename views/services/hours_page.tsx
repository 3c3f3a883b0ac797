/** A service's working time and targets: seen at an example before they are kept. */
import type { Instant } from "@/db/columns.ts";
import type { Priority } from "@/db/schema/referrals.ts";
import { targetFields } from "@/domain/clocks/forms.ts";
import { pathwayLabels } from "@/domain/clocks/pathways.ts";
import type { Terms } from "@/domain/clocks/terms.ts";
import { printDay, weekdayLabels } from "@/domain/organisations/opening_hours.ts";
import { everyPriority, priorityCatalogue } from "@/domain/referrals/priorities.ts";
import type { Service } from "@/domain/services/find.ts";
import { hoursAndMinutes } from "@/domain/time.ts";
import { Button, ButtonGroup } from "@/views/components/button.tsx";
import { DateField } from "@/views/components/date_field.tsx";
import { Details } from "@/views/components/details.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { RadiosField, TextField } from "@/views/components/fields.tsx";
import { Fieldset } from "@/views/components/fieldset.tsx";
import { OnDay, When } from "@/views/components/when.tsx";
import { type FormState, hasErrors, typed } from "@/views/form_state.ts";
import { hx } from "@/views/hx.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export interface HoursShown {
  readonly service: Service;
  /** Those that it takes. */
  readonly priorities: readonly Priority[];
  readonly versions: readonly (Terms & { readonly setByName: string })[];
  /** When a case of each priority would be answered that is sent at the example's moment. */
  readonly example: {
    readonly sentAt: Instant;
    readonly dues: readonly {
      readonly priority: keyof typeof targetFields;
      readonly dueAt: Instant;
    }[];
  };
  /** It is what holds, and not only typed. */
  readonly isKept: boolean;
}

const ways = Object.entries(pathwayLabels).map(([value, { label, hint }]) => ({
  value,
  label,
  hint,
}));

export function ServiceHoursPage({ shown, form }: { shown: HoursShown; form: FormState }) {
  const { service } = shown;
  return (
    <Layout
      title={`Hours and targets: ${service.name}`}
      error={hasErrors(form)}
      back={{ href: paths.service(service.id), label: service.name }}
      wide
    >
      <ErrorSummary form={form} />
      <h1>Hours and targets of {service.name}</h1>
      <div class="split split--even">
        <form method="post" action={paths.serviceHours(service.id)} id="terms" novalidate>
          <input type="hidden" name="seen" value={typed(form, "seen")} />
          <Fieldset legend="Working hours" legendSize="m">
            <p class="nhsuk-hint">
              For example, 9am to 12:30pm, 1:30pm to 5pm. Leave a day empty where nobody works. Bank
              holidays do not count.
            </p>
            {Object.entries(weekdayLabels).map(([day, label]) => (
              <TextField form={form} name={day} label={label} spellcheck={false} width={30} />
            ))}
          </Fieldset>
          <Fieldset legend="Targets, from sending to answer" legendSize="m">
            <p class="nhsuk-hint">
              In working hours. Where one is empty, the time that was agreed with the service
              counts, day and night.
            </p>
            {shown.priorities.map((priority) => (
              <TextField
                form={form}
                name={targetFields[priority]}
                label={priorityCatalogue[priority].label}
                inputMode="decimal"
                width={5}
                suffix="hours"
              />
            ))}
            <TextField
              form={form}
              name="nearHours"
              label="Warn so long before the end"
              hint="In working hours: the manager sees it then"
              inputMode="decimal"
              width={5}
              suffix="hours"
            />
          </Fieldset>
          <RadiosField
            form={form}
            name="pathway"
            legend="What are its answers, for referral to treatment?"
            items={ways}
          />
          <DateField
            form={form}
            name="validFrom"
            legend="From which day on?"
            hint="Today or later. Days before it keep the hours they had"
          />
          <ButtonGroup>
            <Button>Save</Button>
            <Button
              variant="secondary"
              extra={{ formmethod: "get", formaction: paths.serviceHoursPreview(service.id) }}
            >
              Preview
            </Button>
          </ButtonGroup>
        </form>
        <div class="split__stay">
          <Example shown={shown} form={form} />
          <Versions versions={shown.versions} />
        </div>
      </div>
    </Layout>
  );
}

/** Reckoned anew as the form is changed; without a script by its own button. */
function Example(
  { shown: { service, example, isKept }, form }: { shown: HoursShown; form: FormState },
) {
  const [problem] = Object.values(form.errors).flat();
  const again = hx({
    get: paths.serviceHoursPreview(service.id),
    include: "#terms",
    select: "#example",
    swap: "outerHTML",
    sync: "this:replace",
    target: "this",
    trigger: "input delay:400ms from:#terms",
  });
  return (
    <section id="example" aria-labelledby="example-heading" aria-live="polite" {...again}>
      <h2 id="example-heading">An example</h2>
      {!isKept && <p class="quiet">By what you typed. It is not saved yet.</p>}
      {problem && <p class="quiet">By what is saved, not by what you typed: {problem}</p>}
      <p>
        A case that is sent on <When at={example.sentAt} /> should be answered by:
      </p>
      <ul class="worklist">
        {example.dues.map(({ priority, dueAt }) => (
          <li>
            <strong>{priorityCatalogue[priority].short}</strong> <When at={dueAt} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Versions({ versions }: Pick<HoursShown, "versions">) {
  if (versions.length === 0) {
    return <p>No hours were set yet: every case is reckoned day and night.</p>;
  }
  return (
    <>
      <h2>Versions</h2>
      {versions.map((version) => (
        <Details
          summary={
            <>
              From <OnDay day={version.validFrom} />
            </>
          }
        >
          <ul>
            {Object.entries(weekdayLabels).map(([day, label]) => (
              <li>
                {label}: {printDay(version.hours[day as keyof typeof weekdayLabels] ?? [])}
              </li>
            ))}
            {everyPriority.map((priority) => {
              const minutes = version.targets[priority];
              return minutes !== undefined && (
                <li>
                  {priorityCatalogue[priority].short}: {hoursAndMinutes(minutes * 60_000)}
                </li>
              );
            })}
            <li>Warned {hoursAndMinutes(version.nearMinutes * 60_000)} before the end</li>
            <li>{pathwayLabels[version.pathway].label}</li>
          </ul>
          <p class="quiet small">
            Set by {version.setByName} on <When at={version.setAt} />
          </p>
        </Details>
      ))}
    </>
  );
}
