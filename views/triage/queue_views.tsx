/** The views that everyone has and those a person keeps, each with how many cases stand in it. */
import { countInWords, type UsualView, usualViews } from "@/domain/triage/counts.ts";
import { paramsOf, parseFilter, printFilter, type QueueFilter } from "@/domain/triage/filter.ts";
import { paths } from "@/views/paths.ts";
import type { QueueFrame } from "@/views/triage/queue_shown.ts";

export const usualLabels: Readonly<Record<UsualView, string>> = {
  all: "All open",
  unclaimed: "Nobody’s yet",
  mine: "Mine",
  breaching: "Over their time",
  waiting: "With the practice",
};

export function QueueViews({ frame: { filter, counts, kept, services } }: { frame: QueueFrame }) {
  const here = printFilter(filter);
  const { service } = filter;
  const usual = (Object.keys(usualLabels) as UsualView[]).map((view) => ({
    label: usualLabels[view],
    filter: { ...usualViews[view], ...(service && { service }) },
    count: counts[view],
  }));
  const own = kept.map(({ name, printed, count }) => ({
    label: name,
    filter: parseFilter(printed),
    count,
  }));
  return (
    <nav aria-label="Which cases">
      <ul class="sections">
        {[...usual, ...own].map((each) => (
          <li>
            <a
              href={paths.queue(paramsOf(each.filter))}
              aria-current={printFilter(each.filter) === here ? "page" : undefined}
            >
              {each.label} <span class="count">{countInWords(each.count)}</span>
            </a>
          </li>
        ))}
        {services.length > 1 && [undefined, ...services].map((each) => (
          <li>
            <a
              href={paths.queue(paramsOf(ofService(filter, each?.id)))}
              aria-current={each?.id === service ? "true" : undefined}
            >
              {each?.name ?? "All services"}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function ofService({ service: _, ...rest }: QueueFilter, service: QueueFilter["service"]) {
  return { ...rest, ...(service && { service }) };
}
