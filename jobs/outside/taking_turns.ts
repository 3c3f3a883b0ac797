/** One at a time for each key: whoever comes next asks the one before to end, and waits for that. */
export type Turn = <T>(key: string, work: (signal: AbortSignal) => Promise<T>) => Promise<T>;

interface Taken {
  readonly stopping: AbortController;
  readonly ended: Promise<void>;
}

export function takingTurns(): Turn {
  const last = new Map<string, Taken>();
  return async function inTurn(key, work) {
    const before = last.get(key);
    const stopping = new AbortController();
    const { promise: ended, resolve: end } = Promise.withResolvers<void>();
    const mine = { stopping, ended };
    last.set(key, mine);
    before?.stopping.abort();
    try {
      await before?.ended;
      return await work(stopping.signal);
    } finally {
      end();
      if (last.get(key) === mine) last.delete(key);
    }
  };
}
