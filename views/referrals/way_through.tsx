/** Where a case leads: back to the view that it was opened from, and on within it. */
import type { ShortcutKeys } from "@/domain/triage/shortcut_keys.ts";
import { pressedBy, ShortcutHint } from "@/views/components/shortcuts.tsx";
import { paths, type Way } from "@/views/paths.ts";

export interface WayThrough {
  /** The view's filter as it is printed; undefined where it is the whole queue. */
  readonly inView: string | undefined;
  /** While a view is worked through: how many were done on the way. */
  readonly worked: number | undefined;
}

/** The same for an address; `done`: how many more have been by then. */
export const inAddress = ({ inView, worked }: WayThrough, done = 0): Way => ({
  in: inView,
  work: worked === undefined ? undefined : String(Math.max(0, worked + done)),
});

/** `answers`: they leave this case by an answer, most likely; so the next one is fetched for then. */
export function CaseNavigation({ id, way, answers, on, keys }: {
  id: string;
  way: WayThrough;
  answers: boolean;
  on: boolean;
  keys: ShortcutKeys;
}) {
  const { inView, worked } = way;
  const queue = paths.queue(Object.fromEntries(new URLSearchParams(inView ?? "")));
  return (
    <nav class="case__ways" aria-label="Cases">
      <a class="nhsuk-back-link" href={queue} {...pressedBy("queue")}>Queue</a>
      <a href={paths.previousCase(id, inAddress(way))} {...pressedBy("previous")}>Previous case</a>
      <a
        href={paths.nextCase(id, inAddress(way))}
        data-ready={paths.readyCase(id, {
          ...inAddress(way),
          answered: answers ? "1" : undefined,
        })}
        {...pressedBy("next_case")}
      >
        Next case
      </a>
      {worked !== undefined && (
        <span class="quiet">
          Working through this view: <strong>{worked}</strong> done. <a href={queue}>Stop</a>
        </span>
      )}
      <ShortcutHint on={on} keys={keys} />
    </nav>
  );
}
