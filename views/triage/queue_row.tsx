/** One case in the queue. Light: fifty of them are one small page. */
import type { Thumb } from "@/domain/photographs/thumbs.ts";
import { ageInWords, needInWords, sexLabels } from "@/domain/patients/patient.ts";
import { problemInWords } from "@/domain/referrals/questions.ts";
import { dayOf } from "@/domain/time.ts";
import { type Place, placeOf, type QueueRow } from "@/domain/triage/queue.ts";
import { pressedBy } from "@/views/components/shortcuts.tsx";
import { hx } from "@/views/hx.ts";
import { paths } from "@/views/paths.ts";
import { Due } from "@/views/referrals/due.tsx";
import { PriorityTag } from "@/views/referrals/priority_tag.tsx";

export interface CaseInQueue {
  readonly row: QueueRow;
  readonly now: Date;
  /** This person holds the case. */
  readonly mine: boolean;
  readonly mayClaim: boolean;
  /** Photographs are for clinicians: a manager sees the case without them. */
  readonly mayLook: boolean;
}

const mostThumbs = 3;

/** Rows are in the order of these words. */
export const placeInAddress = ({ rank, dueAt, id }: Place): string => `${rank}~${dueAt}~${id}`;

export function QueueCase({ case: shown, say, focus }: {
  case: CaseInQueue;
  /** Said aloud once the row has changed. */
  say?: string | undefined;
  /** The row took the place of the one that had the focus. */
  focus?: boolean | undefined;
}) {
  const { row, now } = shown;
  return (
    <li
      id={`case-${row.id}`}
      data-case={row.id}
      data-version={row.version}
      data-place={placeInAddress(placeOf(row))}
      class={shown.mayLook ? "queue__row" : "queue__row queue__row--words"}
      data-announce={say}
    >
      {shown.mayLook && <Shots thumbs={row.thumbs} />}
      <div class="queue__what">
        <a
          class="queue__link"
          {...pressedBy("open")}
          autofocus={focus}
          href={shown.mine ? paths.referralAnswer(row.id) : paths.referral(row.id)}
        >
          {problemInWords(row)}
        </a>{" "}
        <span class="nowrap">
          {ageInWords(row.dateOfBirth, dayOf(now))}, {sexLabels[row.sex].toLowerCase()}
        </span>{" "}
        {row.priority !== "routine" && <PriorityTag priority={row.priority} />}
      </div>
      <div class="queue__more">
        {row.question && <div class="queue__question">{row.question}</div>}
        <div>
          {row.practiceName}, <span class="nowrap">{row.reference}</span>
        </div>
        {row.needs.length > 0 && (
          <div class="queue__needs">{row.needs.map(needInWords).join(". ")}</div>
        )}
      </div>
      <div class="queue__due">{row.dueAt && <Due at={row.dueAt} now={now} />}</div>
      <div class="queue__do">
        <Holder shown={shown} />
      </div>
    </li>
  );
}

function Shots({ thumbs }: { thumbs: readonly Thumb[] }) {
  return (
    <div class="queue__shots">
      {thumbs.slice(0, mostThumbs).map(({ id }) => (
        <img
          class="queue__shot"
          src={paths.photographThumb(id)}
          alt=""
          width={64}
          height={64}
          loading="lazy"
        />
      ))}
    </div>
  );
}

function Holder({ shown: { row, mine, mayClaim } }: { shown: CaseInQueue }) {
  if (mine) {
    return (
      <a class="nhsuk-button nhsuk-button--small" href={paths.referralAnswer(row.id)}>Answer</a>
    );
  }
  if (row.state === "claimed") return <span class="quiet">With {row.claimedByName}</span>;
  if (!mayClaim) return <span class="quiet">Nobody yet</span>;
  const address = paths.referralClaim(row.id);
  return (
    <button
      class="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
      type="submit"
      formaction={address}
      {...hx({ post: address, target: "closest li", swap: "outerHTML" })}
      {...pressedBy("claim")}
    >
      Claim
    </button>
  );
}
