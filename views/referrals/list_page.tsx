import type { Day } from "@/db/columns.ts";
import { listName } from "@/domain/patients/patient.ts";
import type { ListGroup, ListPlace, ListRow } from "@/domain/referrals/list.ts";
import type { LinkState } from "@/domain/links/progress.ts";
import type { Progress } from "@/domain/referrals/find_progress.ts";
import { headlineSentence } from "@/domain/questions/headline.ts";
import { longDay } from "@/domain/time.ts";
import { ButtonLink } from "@/views/components/button.tsx";
import { Pagination } from "@/views/components/pagination.tsx";
import { Tag } from "@/views/components/tag.tsx";
import { When } from "@/views/components/when.tsx";
import { LinkTag } from "@/views/links/link_progress.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { DraftProgress } from "@/views/referrals/draft_progress.tsx";
import { Due } from "@/views/referrals/due.tsx";
import { PriorityTag } from "@/views/referrals/priority_tag.tsx";

export interface ListShown {
  readonly counts: Readonly<Record<ListGroup, number>>;
  /** The one group that is looked at; undefined for the overview. */
  readonly only: ListGroup | undefined;
  readonly groups: readonly { readonly group: ListGroup; readonly rows: readonly ListRow[] }[];
  readonly next: ListPlace | undefined;
  readonly fromTop: boolean;
  readonly mayBegin: boolean;
  /** Of the drafts that are shown. */
  readonly progress: ReadonlyMap<ListRow["id"], Progress>;
  /** Of those that are with the patient. */
  readonly links: ReadonlyMap<ListRow["id"], LinkState>;
  readonly now: Date;
}

export const groupLabels: Readonly<Record<ListGroup, string>> = {
  returned: "Waiting for your reply",
  unread: "Answers to read",
  drafts: "Drafts",
  booked: "Booked for photographs",
  with_patient: "With the patient",
  waiting: "Waiting",
  with_specialist: "With a specialist",
  answered: "Answered, to act on",
  closed: "Closed",
  withdrawn: "Withdrawn",
};

const filtered: readonly ListGroup[] = (Object.keys(groupLabels) as ListGroup[])
  .filter((group) => group !== "unread" && group !== "answered");

export function ListPage({ shown }: { shown: ListShown }) {
  const { only, groups, next, fromTop } = shown;
  return (
    <Layout title={only ? groupLabels[only] : "Referrals"} wide>
      <div class="bar">
        <h1>{only ? groupLabels[only] : "Referrals"}</h1>
        {shown.mayBegin && <ButtonLink href={paths.newReferral()}>New referral</ButtonLink>}
      </div>
      <Filters counts={shown.counts} current={only} />
      {groups.every(({ rows }) => rows.length === 0) && <Empty shown={shown} />}
      {groups.map(({ group, rows }) =>
        rows.length > 0 && (
          <section aria-labelledby={only ? undefined : `group-${group}`}>
            {!only && <h2 id={`group-${group}`}>{groupLabels[group]}</h2>}
            <ol class="queue">
              {rows.map((row) => <Row row={row} shown={shown} />)}
            </ol>
            {!only && shown.counts[group] > rows.length && (
              <p>
                <a href={paths.referrals(filtered.includes(group) ? group : "answers")}>
                  All {shown.counts[group]}: {groupLabels[group].toLowerCase()}
                </a>
              </p>
            )}
          </section>
        )
      )}
      {only && (next || !fromTop) && (
        <Pagination
          previous={fromTop ? undefined : {
            href: paths.referrals(only),
            label: "Back to the newest",
          }}
          next={next && {
            href: paths.referrals(only, `${next.updatedAt}~${next.id}`),
          }}
        />
      )}
    </Layout>
  );
}

/** What a practice reads and acts on has a list of its own, in place of two of these. */
export function Filters(
  { counts, current }: {
    counts: ListShown["counts"];
    current: ListGroup | "answers" | undefined;
  },
) {
  return (
    <nav aria-label="Which referrals">
      <ul class="sections">
        <li>
          <a href={paths.referrals()} aria-current={current ? undefined : "page"}>
            Everything open
          </a>
        </li>
        <li>
          <a
            href={paths.referrals("answers")}
            aria-current={current === "answers" ? "page" : undefined}
          >
            Answers to act on <span class="count">{counts.unread + counts.answered}</span>
          </a>
        </li>
        {filtered.map((group) => (
          <li>
            <a
              href={paths.referrals(group)}
              aria-current={group === current ? "page" : undefined}
            >
              {groupLabels[group]} <span class="count">{counts[group]}</span>
            </a>
          </li>
        ))}
        <li>
          <a href={paths.followUps()}>Follow-ups due</a>
        </li>
      </ul>
    </nav>
  );
}

function Row({ row, shown: { now, progress, links } }: { row: ListRow; shown: ListShown }) {
  const link = links.get(row.id);
  const unread = row.state === "answered" && row.answerReadAt === null;
  return (
    <li
      class={unread
        ? "queue__row queue__row--plain queue__row--unread"
        : "queue__row queue__row--plain"}
    >
      <div class="queue__what">
        <a
          class="queue__link"
          href={nextStep(row)}
        >
          {listName(row)}
        </a>{" "}
        <span class="quiet nowrap">born {longDay(row.dateOfBirth as Day)}</span>{" "}
        {row.priority !== "routine" && <PriorityTag priority={row.priority} />}{" "}
        {row.unreadMessages > 0 && row.state !== "withdrawn" && (
          <Tag colour="blue">
            {row.unreadMessages === 1 ? "1 message" : `${row.unreadMessages} messages`} to read
          </Tag>
        )} {link && <LinkTag state={link} />}
      </div>
      <div class="queue__more">
        {headlineSentence(row)} {row.serviceName}, <span class="nowrap">{row.reference}</span>
        <DraftProgress progress={progress.get(row.id)} />
      </div>
      <div class="queue__due">
        <Moment row={row} now={now} />
      </div>
    </li>
  );
}

/** A draft is finished, what was asked is replied to, the rest is read. */
function nextStep({ state, id }: ListRow): string {
  if (state === "booked") return paths.referralBooking(id);
  if (state === "draft") return paths.referralCheck(id);
  return state === "returned" ? paths.referralReply(id) : paths.referral(id);
}

function Moment({ row, now }: { row: ListRow; now: Date }) {
  switch (row.state) {
    case "answered":
    case "closed":
      return <>Answered {row.answeredAt && <When at={row.answeredAt} />}</>;
    case "booked":
      return <>Comes {row.bookedFor && <When at={row.bookedFor} />}</>;
    case "with_patient":
      return <>Since {row.withPatientSince && <When at={row.withPatientSince} />}</>;
    case "returned":
      return <>Asked {row.returnedAt && <When at={row.returnedAt} />}</>;
    case "waiting":
    case "claimed":
    case "leaving":
      return row.dueAt && <Due at={row.dueAt} now={now} />;
    default:
      return (
        <>
          Changed <When at={row.updatedAt} />
        </>
      );
  }
}

function Empty({ shown: { only, mayBegin } }: { shown: ListShown }) {
  return (
    <div class="empty">
      <p>
        {only
          ? "There are none of these."
          : "Nothing is open: no drafts, nothing waiting, no answers to act on."}
      </p>
      {!only && mayBegin && (
        <p>
          <a href={paths.newReferral()}>Begin a referral</a>
        </p>
      )}
    </div>
  );
}
