import type { NamedEvent } from "@/domain/patients/find_timeline.ts";
import { When } from "@/views/components/when.tsx";
import { paths } from "@/views/paths.ts";

/** What happened, newest first. The first ten are shown; the rest open. */
export function Timeline({ events }: { events: readonly NamedEvent[] }) {
  const [newest, older] = [events.slice(0, 10), events.slice(10)];
  return (
    <>
      <Events events={newest} />
      {older.length > 0 && (
        <details class="nhsuk-details">
          <summary class="nhsuk-details__summary">
            <span class="nhsuk-details__summary-text">{`${older.length} earlier`}</span>
          </summary>
          <Events events={older} />
        </details>
      )}
    </>
  );
}

function Events({ events }: { events: readonly NamedEvent[] }) {
  return (
    <ol class="timeline">
      {events.map(({ at, by, what, detail, referralId }) => (
        <li>
          {referralId ? <a href={paths.referral(referralId)}>{what}</a> : what}
          {detail && <div>{detail}</div>}
          <div class="quiet">
            <When at={at} />
            {by && `, ${by}`}
          </div>
        </li>
      ))}
    </ol>
  );
}
