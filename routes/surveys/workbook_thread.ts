/**
 * Spreadsheets are written beside the server, one after the other: while one is written, pages are
 * answered. Each has a thread of its own, which ends with it and takes its memory along.
 */
import type { SheetPart } from "@/domain/surveys/workbook.ts";
import type { Told, Written } from "@/views/surveys/workbook_worker.ts";

let last: Promise<unknown> = Promise.resolve();

export function workbookOf(parts: AsyncIterable<SheetPart>): Promise<Uint8Array> {
  const written = last.then(() => write(parts));
  last = written.catch(() => {});
  return written;
}

async function write(parts: AsyncIterable<SheetPart>): Promise<Uint8Array> {
  const worker = new Worker(import.meta.resolve("@/views/surveys/workbook_worker.ts"), {
    type: "module",
    name: "spreadsheets",
  });
  const tell = (told: Told) => worker.postMessage(told);
  const answer = Promise.withResolvers<Written>();
  worker.onmessage = ({ data }: MessageEvent<Written>) => answer.resolve(data);
  worker.onerror = (event) => {
    event.preventDefault();
    answer.resolve({ failure: "its thread has died" });
  };
  try {
    for await (const part of parts) tell(part);
    tell("that is all");
    const data = await answer.promise;
    if ("file" in data) return data.file;
    throw new Error(`Cannot write a spreadsheet: ${data.failure}`);
  } finally {
    worker.terminate();
  }
}
