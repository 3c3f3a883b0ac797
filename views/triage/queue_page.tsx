import type { Child } from "hono/jsx";
import { paramsOf, printFilter, type QueueFilter } from "@/domain/triage/filter.ts";
import { sortLabels } from "@/domain/triage/filter_in_words.ts";
import { type Place, printPlace, type Sort } from "@/domain/triage/sort.ts";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { Pagination } from "@/views/components/pagination.tsx";
import { shortcutArea, ShortcutHelp, shortcutsFor } from "@/views/components/shortcuts.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { QueueSearch } from "@/views/triage/queue_search.tsx";
import { LiveQueue } from "@/views/triage/live_queue.tsx";
import { type CaseInQueue, QueueCase } from "@/views/triage/queue_row.tsx";
import type { QueueFrame } from "@/views/triage/queue_shown.ts";
import { QueueTools } from "@/views/triage/queue_tools.tsx";
import { QueueViews } from "@/views/triage/queue_views.tsx";

export interface QueueList {
  readonly cases: readonly CaseInQueue[];
  readonly sort: Sort;
  /** Where the queue's news were when the cases were read. */
  readonly mark: string;
  readonly fromTop: boolean;
  readonly next: Place | undefined;
}

interface Found {
  readonly cases: readonly CaseInQueue[];
  readonly more: boolean;
}

const actions = ["next", "previous", "open", "claim", "release", "filter", "help"] as const;
const managing = ["next", "previous", "open", "assign", "filter", "help"] as const;

/** The queue, or what was found in it; neither where what was typed cannot be looked for. */
export function QueuePage({ frame, form, list, found }: {
  frame: QueueFrame;
  form: FormState;
  list?: QueueList | undefined;
  found?: Found | undefined;
}) {
  const cases = list?.cases ?? found?.cases ?? [];
  return (
    <Layout
      title="Queue"
      wide
      error={hasErrors(form)}
      scripts={list ? ["keys.js", "queue.js"] : ["keys.js"]}
    >
      <div
        {...shortcutArea({ on: frame.shortcuts, keys: frame.keys, rows: ".queue__link" })}
        data-row="li"
      >
        <ErrorSummary form={form} />
        <div class="bar queue-head">
          <h1 tabindex={-1} autofocus={!hasErrors(form)}>Queue</h1>
          <QueueSearch form={form} filter={frame.filter} />
        </div>
        <QueueViews frame={frame} />
        {list && <QueueTools frame={frame} sort={list.sort} />}
        {list && (
          <LiveQueue
            mark={list.mark}
            view={paths.queue({ ...paramsOf(frame.filter), sort: list.sort }).split("?")[1] ?? ""}
          />
        )}
        {found && <FoundLine filter={frame.filter} count={cases.length} more={found.more} />}
        {(list || cases.length > 0) && (
          <form method="post">
            <ol class={`queue queue--${frame.density}`} hidden={cases.length === 0}>
              {cases.map((each) => <QueueCase case={each} />)}
            </ol>
          </form>
        )}
        {list && <Empty filter={frame.filter} fromTop={list.fromTop} hidden={cases.length > 0} />}
        {list && <Pages filter={frame.filter} list={list} />}
        <ShortcutHelp
          shortcuts={shortcutsFor(frame.keys, frame.mayGiveOut ? managing : actions)}
          change
        />
      </div>
    </Layout>
  );
}

function Pages({ filter, list: { sort, fromTop, next } }: {
  filter: QueueFilter;
  list: QueueList;
}) {
  if (!next && fromTop) return null;
  const to = (after?: string) => paths.queue({ ...paramsOf(filter), sort: sortParam(sort), after });
  return (
    <Pagination
      previous={fromTop ? undefined : { href: to(), label: "Back to the top" }}
      next={next && { href: to(printPlace(next)), label: sortLabels[sort] }}
    />
  );
}

export const sortParam = (sort: Sort) => sort === "working" ? undefined : sort;

function FoundLine({ filter, count, more }: {
  filter: QueueFilter;
  count: number;
  more: boolean;
}) {
  const words = more
    ? `The first ${count} cases that fit. Say more to find fewer`
    : count === 0
    ? "No open case fits. Answered cases stand with their patient"
    : count === 1
    ? "1 open case fits"
    : `${count} open cases fit`;
  return (
    <p class="queue-line" role="status">
      {words}. <a href={paths.queue(paramsOf(filter))}>Back to the queue</a>
    </p>
  );
}

/** It stands there hidden too: a list that is being worked becomes empty, and fills again. */
function Empty({ filter, fromTop, hidden }: {
  filter: QueueFilter;
  fromTop: boolean;
  hidden: boolean;
}) {
  return (
    <div class="empty" data-live-empty hidden={hidden}>
      <p>{fromTop ? nothing(filter) : "No more cases stand in this view."}</p>
      {printFilter(filter) !== "" && (
        <p>
          <a href={paths.queue()}>See all open cases</a>
        </p>
      )}
    </div>
  );
}

function nothing(filter: QueueFilter): Child {
  switch (printFilter(filter)) {
    case "":
      return "No case is open. New referrals appear here as soon as they are sent.";
    case "unclaimed=1":
      return "Every open case is in somebody’s hands.";
    case "mine=1":
      return "You hold no case. Claim one from those that nobody holds yet.";
    case "waiting=1":
      return "No case is with its practice.";
    case "breaching=1":
      return "No case is over its time.";
    default:
      return "No open case fits this filter.";
  }
}
