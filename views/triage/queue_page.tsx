import type { Service } from "@/domain/services/find.ts";
import { countInWords, type QueueCounts } from "@/domain/triage/counts.ts";
import type { Place, QueueView } from "@/domain/triage/queue.ts";
import type { ShortcutKeys } from "@/domain/triage/shortcut_keys.ts";
import { Pagination } from "@/views/components/pagination.tsx";
import {
  shortcutArea,
  ShortcutHelp,
  ShortcutHint,
  shortcutsFor,
} from "@/views/components/shortcuts.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { LiveQueue } from "@/views/triage/live_queue.tsx";
import { type CaseInQueue, placeInAddress, QueueCase } from "@/views/triage/queue_row.tsx";

export interface QueueShown {
  readonly cases: readonly CaseInQueue[];
  readonly counts: QueueCounts;
  readonly services: readonly Service[];
  readonly view: QueueView;
  /** Of several services, the one that is looked at; undefined for all. */
  readonly serviceId: string | undefined;
  readonly fromTop: boolean;
  readonly next: Place | undefined;
  /** Where the queue's news were when the cases were read. */
  readonly mark: string;
  readonly shortcuts: boolean;
  readonly keys: ShortcutKeys;
}

const views: Readonly<Record<QueueView, string>> = {
  unclaimed: "Nobody’s yet",
  mine: "Mine",
  all: "All open",
};

const actions = ["next", "previous", "open", "claim", "help"] as const;

export function QueuePage({ shown }: { shown: QueueShown }) {
  const { cases, next, view, serviceId } = shown;
  return (
    <Layout title="Queue" wide scripts={["queue.js"]}>
      <div
        {...shortcutArea({ on: shown.shortcuts, keys: shown.keys, rows: ".queue__link" })}
        data-row="li"
      >
        <div class="bar">
          <h1 tabindex={-1} autofocus>Queue</h1>
          <ShortcutHint on={shown.shortcuts} keys={shown.keys} />
        </div>
        <Filters shown={shown} />
        <LiveQueue
          mark={shown.mark}
          view={paths.queue({ view, service: serviceId }).split("?")[1] ?? ""}
        />
        {cases.length === 0 ? <Empty view={view} /> : (
          <form method="post">
            <ol class="queue">
              {cases.map((each) => <QueueCase case={each} />)}
            </ol>
          </form>
        )}
        {(next || !shown.fromTop) && (
          <Pagination
            previous={shown.fromTop ? undefined : {
              href: paths.queue({ view, service: serviceId }),
              label: "Back to the top",
            }}
            next={next && {
              href: paths.queue({ view, service: serviceId, after: placeInAddress(next) }),
            }}
          />
        )}
        <ShortcutHelp shortcuts={shortcutsFor(shown.keys, actions)} change />
      </div>
    </Layout>
  );
}

function Filters({ shown: { counts, services, view, serviceId } }: { shown: QueueShown }) {
  return (
    <nav aria-label="Which cases">
      <ul class="sections">
        {(Object.keys(views) as QueueView[]).map((each) => (
          <li>
            <a
              href={paths.queue({ view: each, service: serviceId })}
              aria-current={each === view ? "page" : undefined}
            >
              {views[each]} <span class="count">{countInWords(counts[each])}</span>
            </a>
          </li>
        ))}
        {services.length > 1 && [undefined, ...services].map((service) => (
          <li>
            <a
              href={paths.queue({ view, service: service?.id })}
              aria-current={service?.id === serviceId ? "true" : undefined}
            >
              {service?.name ?? "All services"}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const nothing: Readonly<Record<QueueView, string>> = {
  all: "No case is open. New referrals appear here as soon as they are sent.",
  unclaimed: "Every open case is in somebody’s hands.",
  mine: "You hold no case. Claim one from those that nobody holds yet.",
};

function Empty({ view }: { view: QueueView }) {
  return (
    <div class="empty">
      <p>{nothing[view]}</p>
      {view !== "all" && (
        <p>
          <a href={paths.queue()}>See all open cases</a>
        </p>
      )}
    </div>
  );
}
