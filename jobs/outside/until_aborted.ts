import type { Bytes } from "@/domain/photographs/file_store.ts";

/**
 * What comes until the signal says stop, also where nothing comes any more: a connection that hangs
 * never ends by itself.
 */
export async function* untilAborted(body: Bytes, signal: AbortSignal): Bytes {
  const { promise: aborted, resolve: stop } = Promise.withResolvers<undefined>();
  const onAbort = () => stop(undefined);
  signal.addEventListener("abort", onAbort, { once: true });
  if (signal.aborted) onAbort();
  const iterator = body[Symbol.asyncIterator]();
  try {
    while (true) {
      const next = await Promise.race([aborted, iterator.next()]);
      if (!next || next.done) return;
      yield next.value;
    }
  } finally {
    signal.removeEventListener("abort", onAbort);
    // Not waited for: it ends when the read that hangs does.
    iterator.return?.().catch(() => {});
  }
}
