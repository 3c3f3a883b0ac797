/** One case in the queue. Light: fifty of them are one small page. */
import { ageInWords, needInWords, sexLabels } from "@/domain/patients/patient.ts";
import { cancerClock } from "@/domain/referrals/due.ts";
import { headlineInWords } from "@/domain/questions/headline.ts";
import { dayOf, roughly } from "@/domain/time.ts";
import type { QueueRow } from "@/domain/triage/queue_rows.ts";
import { Tag } from "@/views/components/tag.tsx";
import { pressedBy } from "@/views/components/shortcuts.tsx";
import { paths } from "@/views/paths.ts";
import { Due } from "@/views/referrals/due.tsx";
import { PriorityTag } from "@/views/referrals/priority_tag.tsx";
import { QueueHolder } from "@/views/triage/queue_holder.tsx";
import { QueueShots, shotsInWords } from "@/views/triage/queue_shots.tsx";

export interface CaseInQueue {
  readonly row: QueueRow;
  readonly now: Date;
  /** The printed filter of the view that it stands in: the case leads on within it. */
  readonly inView: string;
  /** Rows of the view are in the order of these words. */
  readonly place: string;
  /** This person holds the case. */
  readonly mine: boolean;
  /** It was given to this person. */
  readonly given: boolean;
  readonly mayClaim: boolean;
  /** Photographs are for clinicians: a manager sees the case without them. */
  readonly mayLook: boolean;
}

export function QueueCase({ case: shown, say, focus }: {
  case: CaseInQueue;
  /** Said aloud once the row has changed. */
  say?: string | undefined;
  /** The row took the place of the one that had the focus. */
  focus?: boolean | undefined;
}) {
  const { row, now, inView } = shown;
  return (
    <li
      id={`case-${row.id}`}
      data-case={row.id}
      data-version={row.version}
      data-place={shown.place}
      class={shown.mayLook ? "queue__row" : "queue__row queue__row--words"}
      data-announce={say}
    >
      {shown.mayLook && <QueueShots thumbs={row.thumbs} />}
      <div class="queue__what">
        <a
          class="queue__link"
          {...pressedBy("open")}
          autofocus={focus}
          href={shown.mine
            ? paths.referralAnswer(row.id, { in: inView })
            : paths.referral(row.id, inView)}
        >
          {headlineInWords(row)}
        </a>{" "}
        <span class="nowrap">
          {ageInWords(row.dateOfBirth, dayOf(now))}, {sexLabels[row.sex].toLowerCase()}
        </span>{" "}
        {row.priority !== "routine" && <PriorityTag priority={row.priority} />}{" "}
        {row.saidUrgent && <Tag colour="red">Patient said it is urgent</Tag>}{" "}
        {row.diedOn && <Tag colour="grey">Patient has died</Tag>}{" "}
        {row.followUpOfId && <Tag colour="blue">Follow-up</Tag>}{" "}
        {row.repliedAt && row.state !== "returned" && <Tag colour="purple">Came back</Tag>}
      </div>
      <div class="queue__more">
        {row.question && <div class="queue__question">{row.question}</div>}
        <div class="queue__from">
          {row.practiceName}, <span class="nowrap">{row.reference}</span>
        </div>
        <Heed shown={shown} />
      </div>
      <div class="queue__due">
        <Time shown={shown} />
      </div>
      <div class="queue__do">
        <QueueHolder shown={shown} />
      </div>
    </li>
  );
}

/** What to know before the case is opened: needs of the patient, and what its photographs lack. */
function Heed({ shown: { row, mayLook } }: { shown: CaseInQueue }) {
  const photographs = mayLook ? shotsInWords(row) : undefined;
  if (row.needs.length === 0 && !photographs) return null;
  return (
    <div class="queue__heed">
      {row.needs.length > 0 && (
        <span class="queue__needs">{row.needs.map(needInWords).join(". ")}</span>
      )}
      {photographs && <span class="queue__poor">{photographs}</span>}
    </div>
  );
}

/** The clock stands still while the practice is asked: then only what it waits for is said. */
function Time({ shown: { row, now } }: { shown: CaseInQueue }) {
  if (row.state === "returned") {
    const since = row.returnedAt && roughly(now.getTime() - Date.parse(row.returnedAt));
    return <>Asked for {row.waitsFor ?? "information"}{since && ` ${since} ago`}</>;
  }
  const cancer = cancerClock(row, now);
  return (
    <>
      {row.dueAt && (
        <a class="queue__clock" href={paths.referralClock(row.id)}>
          <Due at={row.dueAt} now={now} />
        </a>
      )}
      {cancer && <span class={cancer.tone === "late" ? "late" : "quiet"}>{cancer.words}</span>}
    </>
  );
}
