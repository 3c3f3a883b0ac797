import type { Day } from "@/db/columns.ts";
import type { DutySession } from "@/domain/capacity/on_duty.ts";
import type { Counted, Waiting } from "@/domain/capacity/waiting.ts";
import type { Warning } from "@/domain/capacity/warnings.ts";
import { headlineInWords } from "@/domain/questions/headline.ts";
import type { Service } from "@/domain/services/find.ts";
import { timesInWords } from "@/views/capacity/times.ts";
import { Button, ButtonGroup, ButtonLink } from "@/views/components/button.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { Flow } from "@/views/capacity/flow.tsx";
import { ServiceTabs } from "@/views/capacity/service_tabs.tsx";
import { ByService, WaitingTables } from "@/views/capacity/waiting_tables.tsx";
import { Due } from "@/views/referrals/due.tsx";
import { PriorityTag } from "@/views/referrals/priority_tag.tsx";

export interface ManageShown {
  readonly service: Service;
  readonly services: readonly Service[];
  /** They offer the service, and do not only have a team for it. */
  readonly own: boolean;
  readonly waiting: Waiting;
  readonly byService: readonly {
    readonly service: Service;
    readonly open: readonly Counted[];
  }[];
  readonly warnings: readonly (Warning & { readonly couldTake: readonly Taker[] })[];
  readonly duty: readonly DutySession[];
  /** The newest last. */
  readonly flow: readonly { readonly day: Day; readonly came: number; readonly went: number }[];
  readonly now: Date;
}
interface Taker {
  readonly userId: string;
  readonly name: string;
  readonly inHand: number;
}

export function ManagePage({ shown }: { shown: ManageShown }) {
  const { service, services, waiting, duty, now } = shown;
  const { id, name } = service;
  return (
    <Layout title={`Manage: ${name}`} wide>
      <h1>Manage {name}</h1>
      <ServiceTabs
        services={services}
        chosen={id}
        href={(service) => paths.manage({ service })}
      />
      <ButtonGroup>
        <ButtonLink href={paths.assignments({ service: id })}>Give out cases</ButtonLink>
        <ButtonLink variant="secondary" href={paths.forecast({ service: id })}>Forecast</ButtonLink>
        {shown.own && (
          <>
            <ButtonLink variant="secondary" href={paths.serviceDuty(id)}>Duty</ButtonLink>
            <ButtonLink variant="secondary" href={paths.serviceClinics(id)}>Clinics</ButtonLink>
            <ButtonLink variant="secondary" href={paths.serviceSourcing(id)}>
              Who answers
            </ButtonLink>
          </>
        )}
      </ButtonGroup>
      <Warnings shown={shown} />
      {services.length > 1 && <ByService byService={shown.byService} />}
      <section aria-labelledby="duty">
        <h2 id="duty">On duty now</h2>
        {duty.length === 0 ? <p class="empty">Nobody is on duty now.</p> : (
          <ul class="worklist">
            {duty.map((session) => (
              <li>
                <strong>{session.name}</strong>
                <span>{timesInWords(session)}</span>
                <span class="small">{session.cases} cases planned</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <div class="split split--even">
        <WaitingTables waiting={waiting} />
        <Flow flow={shown.flow} now={now} />
      </div>
    </Layout>
  );
}

function Warnings({ shown: { warnings, now, service } }: { shown: ManageShown }) {
  return (
    <section aria-labelledby="warnings">
      <h2 id="warnings">Time near or over</h2>
      {warnings.length === 0
        ? <p class="empty">No open case is near its time.</p>
        : (
          <ul class="worklist">
            {warnings.map((one) => (
              <li>
                <span>
                  <a href={paths.referral(one.referralId)}>{headlineInWords(one)}</a>{" "}
                  {one.reference}
                  <br />
                  <PriorityTag priority={one.priority} />{" "}
                  {one.dueAt && <Due at={one.dueAt} now={now} />}
                </span>
                <span>
                  {one.claimedByName
                    ? `${one.claimedByName} holds it. `
                    : one.assignedToName
                    ? `Given to ${one.assignedToName}. `
                    : "Nobody’s yet. "}
                  {couldTakeInWords(one.couldTake)}
                </span>
                {one.couldTake[0] && !one.claimedByName && (
                  <form method="post" action={paths.assignments()}>
                    <input type="hidden" name="service" value={service.id} />
                    <input type="hidden" name="cases" value={one.referralId} />
                    <Button small variant="secondary" name="to" value={one.couldTake[0].userId}>
                      Give to {one.couldTake[0].name}
                      <span class="nhsuk-u-visually-hidden">: {one.reference}</span>
                    </Button>
                  </form>
                )}
              </li>
            ))}
          </ul>
        )}
    </section>
  );
}

function couldTakeInWords(takers: readonly Taker[]): string {
  if (takers.length === 0) return "Nobody who could take it is on duty now.";
  const said = takers.slice(0, 3).map(({ name, inHand }) => `${name} (${inHand} in hand)`);
  const more = takers.length - said.length;
  return `Could take it: ${said.join(", ")}${more > 0 ? ` and ${more} more` : ""}.`;
}
