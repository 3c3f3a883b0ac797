/** Runs in a thread of its own: answers one long read at a time, on its own connection. */
/// <reference lib="deno.worker" />
import { leavingNoneOpen, runBatch } from "@/db/clients/batch.ts";
import { type Connection, openConnection } from "@/db/clients/connection.ts";
import type { Answer } from "@/db/clients/rows.ts";
import { type Answered, type Asked, type Question, sent } from "@/db/clients/worker_messages.ts";

const rowsInPart = 1000;

let connection: Connection | undefined;
let parts: Iterator<Answered> | undefined;

self.onmessage = ({ data }: MessageEvent<Asked>) => {
  if (data !== "next part") parts = answered(data);
  const part = parts?.next();
  if (part && !part.done) self.postMessage(part.value);
};

function* answered(question: Question): Generator<Answered, void> {
  try {
    const answers = answersTo(question);
    for (const [of, { rows }] of answers.entries()) {
      for (let from = 0; from < rows.length; from += rowsInPart) {
        yield { kind: "part", of, rows: rows.slice(from, from + rowsInPart) };
      }
    }
    yield { kind: "end", answers: answers.map((answer) => ({ ...answer, rows: [] })) };
  } catch (error) {
    yield { kind: "failure", error: sent(error) };
  }
}

function answersTo({ path, statements, batch }: Question): Answer[] {
  const open = connection ??= openConnection({ path, readOnly: true, busyMilliseconds: 5000 });
  return batch
    ? runBatch(open, statements, batch)
    : leavingNoneOpen(open, () => statements.map((statement) => open.run(statement)));
}
