import type { Bytes } from "@/domain/photographs/file_store.ts";

/**
 * What comes until the signal says stop, also where nothing comes any more: a connection that hangs
 * never ends by itself. Not by a race with one promise of the signal, which would keep every piece
 * in memory until it settles.
 */
export async function* untilAborted(body: Bytes, signal: AbortSignal): Bytes {
  const iterator = body[Symbol.asyncIterator]();
  let stop = () => {};
  const onAbort = () => stop();
  signal.addEventListener("abort", onAbort, { once: true });
  try {
    while (!signal.aborted) {
      const next = await new Promise<IteratorResult<Uint8Array> | undefined>((resolve, reject) => {
        stop = () => resolve(undefined);
        iterator.next().then(resolve, reject);
      });
      if (!next || next.done) return;
      yield next.value;
    }
  } finally {
    signal.removeEventListener("abort", onAbort);
    // Not waited for: it ends when the read that hangs does.
    iterator.return?.().catch(() => {});
  }
}
