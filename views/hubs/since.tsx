/** How long something goes on; said to be over its time where it is. static/js/pages/desk.js counts on. */
import type { Instant } from "@/db/columns.ts";
import { duration } from "@/domain/hubs/duration.ts";

export function Since({ from, now, target }: {
  from: Instant;
  now: Instant;
  /** Seconds within which it should be over. */
  target?: number;
}) {
  const seconds = Math.max(0, Math.floor((Date.parse(now) - Date.parse(from)) / 1000));
  const over = target !== undefined && seconds >= target;
  return (
    <span class="since" data-since={String(seconds)} data-target={target && String(target)}>
      <span class="figure" data-seconds>{duration(seconds)}</span>
      {target !== undefined && (
        <span class="since__target">
          {` of ${duration(target)}`}
          <strong class="since__over" data-over hidden={!over}>, over its time</strong>
        </span>
      )}
    </span>
  );
}
