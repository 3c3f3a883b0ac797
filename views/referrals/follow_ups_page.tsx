/** Follow-ups that specialists asked for, until somebody begins them: the soonest first. */
import type { Day } from "@/db/columns.ts";
import type { FollowUpDue, FollowUpPlace } from "@/domain/answers/find_follow_ups_due.ts";
import { listName } from "@/domain/patients/patient.ts";
import { longDay } from "@/domain/time.ts";
import { Pagination } from "@/views/components/pagination.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export function FollowUpsPage({ rows, next, fromTop, today, mayBegin }: {
  rows: readonly FollowUpDue[];
  next: FollowUpPlace | undefined;
  fromTop: boolean;
  today: Day;
  mayBegin: boolean;
}) {
  return (
    <Layout
      title="Follow-ups due"
      back={{ href: paths.referrals(), label: "Referrals" }}
      wide
    >
      <h1>Follow-ups due</h1>
      <p>Specialists asked for these. Each stays here until somebody begins its follow-up.</p>
      {rows.length === 0 ? <p class="empty">No follow-up is due.</p> : (
        <ol class="queue">
          {rows.map((row) => <Row row={row} today={today} mayBegin={mayBegin} />)}
        </ol>
      )}
      {(next || !fromTop) && (
        <Pagination
          previous={fromTop ? undefined : { href: paths.followUps(), label: "Back to the soonest" }}
          next={next && { href: paths.followUps(`${next.dueOn}~${next.id}`) }}
        />
      )}
    </Layout>
  );
}

function Row({ row, today, mayBegin }: { row: FollowUpDue; today: Day; mayBegin: boolean }) {
  const late = row.dueOn < today;
  return (
    <li class="queue__row queue__row--plain">
      <div class="queue__what">
        <a class="queue__link" href={paths.referral(row.id)}>{listName(row)}</a>{" "}
        <span class="quiet nowrap">born {longDay(row.dateOfBirth)}</span>
      </div>
      <div class="queue__more">
        {row.diagnosis}, {row.details.followUp?.newPhotographs ? "with" : "without"}{" "}
        new photographs. {row.serviceName}, <span class="nowrap">{row.reference}</span>
      </div>
      <div class="queue__due">
        <span class={late ? "late" : undefined}>
          {late ? "Was due" : "Due"} {longDay(row.dueOn)}
        </span>
        {mayBegin && (
          <>
            {" "}
            <a href={paths.referralFollowUp(row.id)}>
              Begin<span class="nhsuk-u-visually-hidden">
                {` the follow-up of ${row.reference}`}
              </span>
            </a>
          </>
        )}
      </div>
    </li>
  );
}
