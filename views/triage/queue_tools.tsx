/** Above the cases: what the filter says, the order they stand in, and how close. */
import type { QueueDensity } from "@/db/schema/access.ts";
import { paramsOf, printFilter } from "@/domain/triage/filter.ts";
import { sortLabels } from "@/domain/triage/filter_in_words.ts";
import { type Sort, sorts } from "@/domain/triage/sort.ts";
import { pressedBy, ShortcutHint } from "@/views/components/shortcuts.tsx";
import { hx } from "@/views/hx.ts";
import { paths } from "@/views/paths.ts";
import type { QueueFrame } from "@/views/triage/queue_shown.ts";

const densityLabels = { comfortable: "Comfortable", compact: "Compact" } as const;

export function QueueTools({ frame, sort }: { frame: QueueFrame; sort: Sort }) {
  const { filter, inWords, density, shortcuts } = frame;
  const params = paramsOf(filter);
  const sorted = sort === "working" ? undefined : sort;
  const form = paths.queueFilter({ ...params, sort: sorted });
  const printed = printFilter(filter);
  const kept = frame.kept.some((each) => each.printed === printed);
  return (
    <>
      <div class="queue-tools">
        <p class="queue-tools__filter">
          <a
            href={form}
            {...pressedBy("filter")}
            {...hx({ get: form, target: "#queue-filter", swap: "innerHTML" })}
          >
            {inWords ? "Change the filter" : "Filter"}
          </a>
          {inWords && (
            <>
              <strong>{inWords}</strong>
              <a href={paths.queue({ sort: sorted })}>Show all</a>
              {!kept && <a href={paths.queueViews(params)}>Keep this view</a>}
            </>
          )}
          {frame.mayAnswer && (
            <a href={paths.nextCase(undefined, { in: printed, work: "0" })}>Work through</a>
          )}
          {frame.mayGiveOut && (
            <a href={paths.assignments({ service: filter.service })} {...pressedBy("assign")}>
              Give out cases
            </a>
          )}
          {frame.kept.length > 0 && <a href={paths.queueViews()}>Your views</a>}
        </p>
        <nav class="queue-tools__order" aria-label="Order">
          {sorts.map((each) => (
            <a
              href={paths.queue({ ...params, sort: each === "working" ? undefined : each })}
              aria-current={each === sort ? "true" : undefined}
            >
              {sortLabels[each]}
            </a>
          ))}
        </nav>
        <form
          class="queue-tools__density"
          method="post"
          action={paths.queueDensity({ ...params, sort: sorted })}
        >
          {(Object.keys(densityLabels) as QueueDensity[]).map((each) => (
            <button
              type="submit"
              name="density"
              value={each}
              aria-pressed={each === density ? "true" : "false"}
            >
              {densityLabels[each]}
            </button>
          ))}
        </form>
        <ShortcutHint on={shortcuts} keys={frame.keys} />
      </div>
      <div id="queue-filter" />
    </>
  );
}
