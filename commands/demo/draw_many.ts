import type { SkinPhotograph } from "@/commands/demo/draw_skin.ts";

const threads = Math.min(4, navigator.hardwareConcurrency);

/** Draws on every core, and hands each photograph over as soon as it is done, in any order. */
export async function drawMany(
  wanted: readonly SkinPhotograph[],
  drawn: (jpeg: Uint8Array<ArrayBuffer>, wanted: SkinPhotograph) => Promise<void>,
): Promise<void> {
  const waiting = wanted.values();
  await Promise.all(Array.from({ length: Math.min(threads, wanted.length) }, async () => {
    const thread = new Worker(new URL("./draw_skin_worker.ts", import.meta.url), {
      type: "module",
    });
    try {
      for (const one of waiting) await drawn(await answerOf(thread, one), one);
    } finally {
      thread.terminate();
    }
  }));
}

function answerOf(thread: Worker, wanted: SkinPhotograph): Promise<Uint8Array<ArrayBuffer>> {
  const answer = Promise.withResolvers<Uint8Array<ArrayBuffer>>();
  thread.onmessage = ({ data }) => answer.resolve(data);
  thread.onerror = (event) => {
    event.preventDefault();
    answer.reject(new Error(`Cannot draw: ${event.message}`));
  };
  thread.postMessage(wanted);
  return answer.promise;
}
