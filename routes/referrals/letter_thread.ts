/**
 * Letters are drawn beside the server, one after the other: while one is drawn, pages are answered.
 * The thread begins with the first that is asked for and ends when nobody waits for one.
 */
import type { Letter } from "@/domain/answers/letter.ts";
import type { Drawn } from "@/views/letter/letter_worker.ts";

interface Waiting {
  readonly letter: Letter;
  readonly resolve: (pdf: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

const waiting: Waiting[] = [];
let thread: Worker | undefined;

export function letterPdf(letter: Letter): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    waiting.push({ letter, resolve, reject });
    if (waiting.length === 1) drawNext();
  });
}

function drawNext(): void {
  const [next] = waiting;
  if (!next) return end();
  thread ??= begin();
  thread.postMessage(next.letter);
}

function begin(): Worker {
  const worker = new Worker(import.meta.resolve("@/views/letter/letter_worker.ts"), {
    type: "module",
    name: "letters",
  });
  worker.onmessage = ({ data }: MessageEvent<Drawn>) => {
    const asked = waiting.shift();
    if ("pdf" in data) asked?.resolve(data.pdf);
    else asked?.reject(new Error(`Cannot draw a letter: ${data.failure}`));
    drawNext();
  };
  worker.onerror = (event) => {
    event.preventDefault();
    end();
    waiting.shift()?.reject(new Error("Cannot draw a letter: its thread has died"));
    drawNext();
  };
  return worker;
}

function end(): void {
  thread?.terminate();
  thread = undefined;
}
