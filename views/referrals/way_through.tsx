/** Where a case leads: back to the view that it was opened from, and on within it. */
import type { ShortcutKeys } from "@/domain/triage/shortcut_keys.ts";
import { pressedBy, ShortcutHint } from "@/views/components/shortcuts.tsx";
import { paths } from "@/views/paths.ts";

export interface WayThrough {
  /** The view's filter as it is printed; undefined where it is the whole queue. */
  readonly inView: string | undefined;
  /** While a view is worked through: how many were answered on the way. */
  readonly worked: number | undefined;
}

/** For an address: undefined where no view is worked through. */
export const workedInAddress = ({ worked }: WayThrough): string | undefined =>
  worked === undefined ? undefined : String(worked);

export function CaseNavigation({ id, way, on, keys }: {
  id: string;
  way: WayThrough;
  on: boolean;
  keys: ShortcutKeys;
}) {
  const { inView, worked } = way;
  const queue = paths.queue(Object.fromEntries(new URLSearchParams(inView ?? "")));
  return (
    <nav class="case__ways" aria-label="Cases">
      <a class="nhsuk-back-link" href={queue} {...pressedBy("queue")}>Queue</a>
      <a href={paths.nextCase(id, inView, workedInAddress(way))} {...pressedBy("next_case")}>
        Next case
      </a>
      {worked !== undefined && (
        <span class="quiet">
          Working through this view: <strong>{worked}</strong> answered. <a href={queue}>Stop</a>
        </span>
      )}
      <ShortcutHint on={on} keys={keys} />
    </nav>
  );
}
