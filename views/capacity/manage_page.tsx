import type { Day } from "@/db/columns.ts";
import type { UnreadRow } from "@/domain/answers/unread.ts";
import type { DutySession } from "@/domain/capacity/on_duty.ts";
import type { Counted, Waiting } from "@/domain/capacity/waiting.ts";
import type { Service } from "@/domain/services/find.ts";
import { timesInWords } from "@/views/capacity/times.ts";
import { ButtonGroup, ButtonLink } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { Flow } from "@/views/capacity/flow.tsx";
import { UnreadAnswers } from "@/views/capacity/unread_answers.tsx";
import { ServiceTabs } from "@/views/capacity/service_tabs.tsx";
import { ByService, WaitingTables } from "@/views/capacity/waiting_tables.tsx";
import { Warnings, type WarningShown } from "@/views/capacity/warnings.tsx";

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
  readonly warnings: readonly WarningShown[];
  readonly unread: readonly UnreadRow[];
  readonly duty: readonly DutySession[];
  /** The newest last. */
  readonly flow: readonly { readonly day: Day; readonly came: number; readonly went: number }[];
  readonly now: Date;
}

export function ManagePage({ shown, form }: { shown: ManageShown; form: FormState }) {
  const { service, services, waiting, duty, now } = shown;
  const { id, name } = service;
  return (
    <Layout title={`Manage: ${name}`} error={hasErrors(form)} wide>
      <ErrorSummary form={form} />
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
      <Warnings warnings={shown.warnings} now={now} serviceId={id} />
      <UnreadAnswers rows={shown.unread} />
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
