/** What a practice has to do after its answers: unread first, urgent on top, with what is left of each plan. */
import type { Day } from "@/db/columns.ts";
import type { WorklistPlace, WorklistRow } from "@/domain/answers/worklist.ts";
import { listName } from "@/domain/patients/patient.ts";
import type { ListGroup } from "@/domain/referrals/list.ts";
import { outcomeCatalogue } from "@/domain/referrals/outcomes.ts";
import { longDay } from "@/domain/time.ts";
import { Pagination } from "@/views/components/pagination.tsx";
import { Tag } from "@/views/components/tag.tsx";
import { When } from "@/views/components/when.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { Filters } from "@/views/referrals/list_page.tsx";
import { PriorityTag } from "@/views/referrals/priority_tag.tsx";

export interface WorklistShown {
  readonly counts: Readonly<Record<ListGroup, number>>;
  readonly rows: readonly WorklistRow[];
  readonly next: WorklistPlace | undefined;
  readonly fromTop: boolean;
}

export function WorklistPage({ shown }: { shown: WorklistShown }) {
  const { counts, rows, next, fromTop } = shown;
  const unread = rows.filter(({ read }) => read === 0);
  const toAct = rows.filter(({ read }) => read === 1);
  return (
    <Layout title="Answers to act on" wide>
      <h1>Answers to act on</h1>
      <Filters counts={counts} current="answers" />
      {rows.length === 0 && (
        <p class="empty">There is nothing to do: every answer was read, acted on and closed.</p>
      )}
      <Rows id="unread" heading="Not read yet" rows={unread} />
      <Rows id="to-act" heading="Read, to act on" rows={toAct} />
      {(next || !fromTop) && (
        <Pagination
          previous={fromTop ? undefined : {
            href: paths.referrals("answers"),
            label: "Back to the top",
          }}
          next={next && { href: paths.referrals("answers", placeInAddress(next)) }}
        />
      )}
    </Layout>
  );
}

const placeInAddress = ({ read, urgency, answeredAt, id }: WorklistPlace) =>
  `${read}~${urgency}~${answeredAt}~${id}`;

function Rows(
  { id, heading, rows }: { id: string; heading: string; rows: readonly WorklistRow[] },
) {
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ol class="queue">{rows.map((row) => <Row row={row} />)}</ol>
    </section>
  );
}

function Row({ row }: { row: WorklistRow }) {
  return (
    <li
      class={row.read === 0
        ? "queue__row queue__row--plain queue__row--unread"
        : "queue__row queue__row--plain"}
    >
      <div class="queue__what">
        <a class="queue__link" href={paths.referral(row.id)}>{listName(row)}</a>{" "}
        <span class="quiet nowrap">born {longDay(row.dateOfBirth as Day)}</span>{" "}
        {row.priority !== "routine" && <PriorityTag priority={row.priority} />}{" "}
        {row.unreadToManagerAt && row.read === 0 && <Tag colour="red">Unread for too long</Tag>}
        {" "}
        {row.reopenedAt && <Tag colour="grey">Opened again</Tag>}
      </div>
      <div class="queue__more">
        {row.diagnosis}:{" "}
        <strong class={row.outcome === "urgent_suspected_cancer" ? "late" : undefined}>
          {outcomeCatalogue[row.outcome].label}
        </strong>
        <ToDo row={row} />
      </div>
      <div class="queue__due">
        Answered <When at={row.answeredAt} />
        <br />
        <span class="quiet small">{row.serviceName}, {row.reference}</span>
      </div>
    </li>
  );
}

/** What is left; nothing where all is done and it can be closed. */
function ToDo({ row: { toDo, patientToldOn, copied } }: { row: WorklistRow }) {
  const left = [
    ...toDo,
    ...(patientToldOn === null ? ["Tell the patient"] : []),
    ...(copied ? [] : ["Copy the answer into the patient’s record"]),
  ];
  if (left.length === 0) return <p class="small">All is done: close the referral.</p>;
  return (
    <ul class="nhsuk-list nhsuk-list--bullet small worklist__to-do">
      {left.map((words) => <li>{words}</li>)}
    </ul>
  );
}
