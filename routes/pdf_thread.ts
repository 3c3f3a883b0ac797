/**
 * Files are drawn beside the server, one after the other: while one is drawn, pages are answered.
 * The thread begins with the first that is asked for and ends when nobody waits for one.
 */
import type { Drawn } from "@/views/pdf/drawn.ts";

interface Waiting<What> {
  readonly what: What;
  readonly resolve: (pdf: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

/** @param begin starts a thread that answers each message with `Drawn` */
export function drawnBeside<What>(
  called: string,
  begin: () => Worker,
): (what: What) => Promise<Uint8Array> {
  const waiting: Waiting<What>[] = [];
  let thread: Worker | undefined;

  function drawNext(): void {
    const [next] = waiting;
    if (!next) return end();
    thread ??= listenedTo(begin());
    thread.postMessage(next.what);
  }
  function listenedTo(worker: Worker): Worker {
    worker.onmessage = ({ data }: MessageEvent<Drawn>) => {
      const asked = waiting.shift();
      if ("pdf" in data) asked?.resolve(data.pdf);
      else asked?.reject(new Error(`Cannot draw ${called}: ${data.failure}`));
      drawNext();
    };
    worker.onerror = (event) => {
      event.preventDefault();
      end();
      waiting.shift()?.reject(new Error(`Cannot draw ${called}: its thread has died`));
      drawNext();
    };
    return worker;
  }
  function end(): void {
    thread?.terminate();
    thread = undefined;
  }
  return (what) =>
    new Promise((resolve, reject) => {
      waiting.push({ what, resolve, reject });
      if (waiting.length === 1) drawNext();
    });
}
