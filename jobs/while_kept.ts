/** Work on a photograph goes on for as long as somebody wants it. */
import type { Id } from "@/db/columns.ts";
import type { Store } from "@/db/store.ts";

/**
 * Undefined where the photograph was removed meanwhile: the work is stopped at once, and whatever
 * it had made is left to housekeeping. Any other failure, and the process stopping, is thrown.
 */
export async function whileKept<T>(
  store: Store,
  photographId: Id<"Photograph">,
  stopping: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T | undefined> {
  const removed = new AbortController();
  const stopListening = store.listen(({ topic, detail }) => {
    if (topic === "photograph" && detail.removed === photographId) {
      removed.abort(new Error("The photograph was removed"));
    }
  });
  try {
    return await work(AbortSignal.any([removed.signal, stopping]));
  } catch (error) {
    if (removed.signal.aborted && error === removed.signal.reason) return undefined;
    throw error;
  } finally {
    stopListening();
  }
}
