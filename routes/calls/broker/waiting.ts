/** Messages for members who are not connected at the moment: kept a few seconds, within limits. */
import type { BrokerLimits } from "@/routes/calls/broker/limits.ts";
import type { Line } from "@/routes/calls/broker/line.ts";
import type { Signal } from "@/routes/calls/broker/signal.ts";

export interface Kept {
  readonly from: Line;
  readonly signal: Signal;
  readonly characters: number;
}

export interface Waiting {
  /** False where there is no room for it. */
  keep(kept: Kept): boolean;
  /** All that waits for somebody, who is there now. */
  take(peerId: string): readonly Kept[];
  clear(): void;
}

interface Queue {
  readonly all: Kept[];
  characters: number;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** `onLate` is given what nobody came for. */
export function newWaiting(
  limits: BrokerLimits,
  onLate: (kept: readonly Kept[]) => void,
): Waiting {
  const queues = new Map<string, Queue>();
  let characters = 0;

  function take(peerId: string): readonly Kept[] {
    const queue = queues.get(peerId);
    if (!queue) return [];
    queues.delete(peerId);
    clearTimeout(queue.timer);
    characters -= queue.characters;
    for (const { from } of queue.all) from.waitedFor.delete(peerId);
    return queue.all;
  }

  return {
    keep(kept) {
      const { dst } = kept.signal;
      const { waitedFor } = kept.from;
      const before = queues.get(dst);
      const isFull = characters + kept.characters > limits.waiting ||
        (before?.characters ?? 0) + kept.characters > limits.charactersForOne ||
        (before?.all.length ?? 0) >= limits.waitingForOne ||
        (!waitedFor.has(dst) && waitedFor.size >= limits.waitedForByOne);
      if (isFull) return false;
      const queue = before ?? {
        all: [],
        characters: 0,
        timer: setTimeout(() => onLate(take(dst)), limits.waitMilliseconds),
      };
      queues.set(dst, queue);
      queue.all.push(kept);
      queue.characters += kept.characters;
      characters += kept.characters;
      waitedFor.add(dst);
      return true;
    },
    take,
    clear() {
      for (const peerId of [...queues.keys()]) take(peerId);
    },
  };
}
