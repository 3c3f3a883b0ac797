/** Where a view ends that was worked through. */
import { countInWords, usualViews } from "@/domain/triage/counts.ts";
import { paramsOf, parseFilter, printFilter, type QueueFilter } from "@/domain/triage/filter.ts";
import {
  pressedBy,
  shortcutArea,
  ShortcutHelp,
  shortcutsFor,
} from "@/views/components/shortcuts.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { type Undoable, UndoAnswer } from "@/views/answers/undo_answer.tsx";
import type { WayThrough } from "@/views/referrals/way_through.tsx";
import type { QueueFrame } from "@/views/triage/queue_shown.ts";
import { usualLabels } from "@/views/triage/queue_views.tsx";

export function WorkedThroughPage({ way, inWords, frame, undo }: {
  way: WayThrough;
  /** What the view leaves of the queue. */
  inWords: string | undefined;
  frame: QueueFrame;
  undo: Undoable | undefined;
}) {
  const { counts, keys } = frame;
  const here = way.inView ?? "";
  const views: readonly (readonly [string, QueueFilter, number])[] = [
    ...(["unclaimed", "mine", "breaching", "waiting"] as const).map((view) =>
      [usualLabels[view], usualViews[view], counts[view]] as const
    ),
    ...frame.kept.map(({ name, printed, count }) => [name, parseFilter(printed), count] as const),
  ];
  const elsewhere = views.filter(([, filter, count]) => count > 0 && printFilter(filter) !== here);
  return (
    <Layout title="View worked through" scripts={["keys.js", "worked_through.js"]}>
      <div {...shortcutArea({ on: frame.shortcuts, keys })}>
        <h1 tabindex={-1} autofocus>View worked through</h1>
        <p>
          You have done{" "}
          <strong>{casesInWords(way.worked ?? 0)}</strong>. Nothing else waits in this
          view{inWords && <>: {inWords}</>}.
        </p>
        <UndoAnswer undo={undo} way={way} />
        {elsewhere.length > 0 && (
          <>
            <h2 class="nhsuk-heading-m">What is left elsewhere</h2>
            <ul>
              {elsewhere.map(([label, filter, count]) => (
                <li>
                  <a href={paths.queue(paramsOf(filter))}>{label}</a> {countInWords(count)}
                </li>
              ))}
            </ul>
          </>
        )}
        <p>
          <a href={paths.queue()} {...pressedBy("queue")}>Back to the queue</a>
        </p>
        <ShortcutHelp
          shortcuts={shortcutsFor(keys, [...(undo ? ["undo"] as const : []), "queue", "help"])}
          change
        />
      </div>
    </Layout>
  );
}

const casesInWords = (count: number): string => count === 1 ? "1 case" : `${count} cases`;
