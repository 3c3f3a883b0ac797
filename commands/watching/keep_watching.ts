/** Looks at the process by the clock, for as long as it serves. */
import type { OpenWatch } from "@/commands/watching/open_watch.ts";
import { sampleSeconds } from "@/domain/watching/reading.ts";

/** Deno's own monitorEventLoopDelay sees nothing of a held loop (2.9.6): a timer that is late does. */
const tickMilliseconds = 25;

/** Until the returned function is called. */
export function keepWatching(watch: OpenWatch): () => void {
  let last = performance.now();
  const ticking = setInterval(() => {
    const now = performance.now();
    watch.counts.held(Math.max(0, now - last - tickMilliseconds));
    last = now;
  }, tickMilliseconds);
  const sampling = setInterval(() => void watch.sample(), sampleSeconds * 1000);
  return () => [ticking, sampling].forEach(clearInterval);
}
