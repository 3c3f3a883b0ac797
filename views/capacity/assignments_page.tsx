import type { CaseToGive } from "@/domain/capacity/cases_to_give.ts";
import type { Specialist } from "@/domain/capacity/specialists.ts";
import { headlineInWords } from "@/domain/questions/headline.ts";
import type { Service } from "@/domain/services/find.ts";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { SelectField } from "@/views/components/fields.tsx";
import { Pagination } from "@/views/components/pagination.tsx";
import { chosen, firstError, type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { type Place, printPlace } from "@/domain/triage/sort.ts";
import { paths } from "@/views/paths.ts";
import { ServiceTabs } from "@/views/capacity/service_tabs.tsx";
import { Due } from "@/views/referrals/due.tsx";
import { PriorityTag } from "@/views/referrals/priority_tag.tsx";

export interface AssignmentsShown {
  readonly service: Service;
  readonly services: readonly Service[];
  readonly cases: readonly CaseToGive[];
  readonly next: Place | undefined;
  readonly fromTop: boolean;
  readonly onlyFree: boolean;
  readonly people: readonly (Specialist & { readonly isOnDuty: boolean })[];
  /** Other teams, for those who offer the service. */
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly done: Done | undefined;
  readonly now: Date;
  readonly form: FormState;
}
interface Done {
  readonly batchId: string;
  readonly cases: number;
  readonly toName: string | null;
  readonly undoneAt: string | null;
}

export function AssignmentsPage({ shown }: { shown: AssignmentsShown }) {
  const { service, services, cases, next, form, fromTop, onlyFree, done } = shown;
  const at = (over: { free?: boolean; after?: string; service?: string }) =>
    paths.assignments({
      service: over.service ?? service.id,
      free: (over.free ?? onlyFree) ? "1" : undefined,
      after: over.after,
    });
  return (
    <Layout
      title={`Give out cases: ${service.name}`}
      error={hasErrors(form)}
      back={{ href: paths.manage({ service: service.id }), label: "Manage" }}
      wide
    >
      <ErrorSummary form={form} />
      {done && <JustGiven done={done} serviceId={service.id} />}
      <h1>Give out cases of {service.name}</h1>
      <ServiceTabs
        services={services}
        chosen={service.id}
        href={(id) => at({ service: id })}
      />
      <p>
        {onlyFree
          ? (
            <>
              Cases that are nobody’s yet. <a href={at({ free: false })}>See all open cases</a>
            </>
          )
          : (
            <>
              All open cases. <a href={at({ free: true })}>See those that are nobody’s yet</a>
            </>
          )}
      </p>
      {cases.length === 0
        ? <p class="empty">{onlyFree ? "Every open case is somebody’s." : "No case is open."}</p>
        : (
          <form method="post" action={paths.assignments()} novalidate>
            <input type="hidden" name="service" value={service.id} />
            <fieldset class="plain" id="cases">
              <legend class="nhsuk-u-visually-hidden">Cases</legend>
              {firstError(form, "cases") && (
                <p class="nhsuk-error-message">{firstError(form, "cases")}</p>
              )}
              <ul class="give">
                {cases.map((one) => (
                  <GivenCase one={one} now={shown.now} ticked={chosen(form, "cases")} />
                ))}
              </ul>
            </fieldset>
            <Giving shown={shown} />
          </form>
        )}
      {(next || !fromTop) && (
        <Pagination
          previous={fromTop ? undefined : { href: at({}), label: "Back to the top" }}
          next={next && { href: at({ after: printPlace(next) }) }}
        />
      )}
    </Layout>
  );
}

function GivenCase(
  { one, now, ticked }: { one: CaseToGive; now: Date; ticked: readonly string[] },
) {
  const holder = one.claimedByName
    ? `${one.claimedByName} holds it`
    : one.assignedToName
    ? `Given to ${one.assignedToName}`
    : "Nobody’s yet";
  const name = `give-${one.id}`;
  return (
    <li>
      <input
        type="checkbox"
        id={name}
        name="cases"
        value={one.id}
        checked={ticked.includes(one.id)}
      />
      <label for={name}>
        <strong>{headlineInWords(one)}</strong> {one.reference}
      </label>
      <span class="give__more">
        <PriorityTag priority={one.priority} /> {one.dueAt && <Due at={one.dueAt} now={now} />}
      </span>
      <span class="give__more">
        {holder}
        {one.teamName && `, with ${one.teamName}`}. From {one.practiceName}.{" "}
        <a href={paths.referral(one.id)}>
          Open<span class="nhsuk-u-visually-hidden">{` ${one.reference}`}</span>
        </a>
      </span>
    </li>
  );
}

function Giving({ shown: { people, teams, form } }: { shown: AssignmentsShown }) {
  return (
    <div class="give__to">
      <div>
        <SelectField
          form={form}
          name="to"
          label="Give the chosen cases to"
          empty="Choose somebody"
          items={[
            ...people.map(({ userId, name, isOnDuty }) => ({
              value: userId,
              label: isOnDuty ? `${name}, on duty now` : name,
            })),
            { value: "nobody", label: "Nobody: take them back" },
          ]}
        />
        <Button>Give out</Button>
      </div>
      {teams.length > 1 && (
        <div>
          <SelectField
            form={form}
            name="team"
            label="Or pass them on to"
            empty="Choose a team"
            items={teams.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Button variant="secondary" extra={{ formaction: paths.assignmentTeams() }}>
            Pass on
          </Button>
        </div>
      )}
    </div>
  );
}

function JustGiven({ done, serviceId }: { done: Done; serviceId: string }) {
  const { batchId, cases, toName, undoneAt } = done;
  if (undoneAt) return null;
  const words = `${cases} ${cases === 1 ? "case" : "cases"}`;
  return (
    <div class="undo" role="status">
      <p>{toName ? `${words} given to ${toName}.` : `${words} taken back.`}</p>
      <form method="post" action={paths.undoAssignment(batchId)}>
        <input type="hidden" name="service" value={serviceId} />
        <Button small variant="secondary">Undo</Button>
      </form>
    </div>
  );
}
