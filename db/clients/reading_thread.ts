/** Owns the thread for long reads: one question at a time, a new thread where one has died. */
import { LibsqlError } from "@libsql/core/api";
import { clientClosed } from "@/db/clients/errors.ts";
import type { Answer } from "@/db/clients/rows.ts";
import { type Answered, type Question, received } from "@/db/clients/worker_messages.ts";

export interface ReadingThread {
  ask(question: Question): Promise<Answer[]>;
  /** Refuses every question that has no answer yet. */
  stop(): void;
}

type Part = Extract<Answered, { kind: "part" }>;

interface Waiting {
  readonly question: Question;
  readonly parts: Part[];
  readonly resolve: (answers: Answer[]) => void;
  readonly reject: (error: unknown) => void;
}

/** The thread starts with the first question. */
export function readingThread(module: string): ReadingThread {
  let thread: Worker | undefined;
  let asking: Waiting | undefined;
  const waiting: Waiting[] = [];

  function askNext() {
    if (asking || waiting.length === 0) return;
    asking = waiting.shift()!;
    thread ??= start();
    thread.postMessage(asking.question);
  }
  function start(): Worker {
    const worker = new Worker(module, { type: "module", name: "long reads" });
    worker.onmessage = ({ data }: MessageEvent<Answered>) => {
      if (data.kind === "end") settle(({ resolve, parts }) => resolve(whole(data.answers, parts)));
      else if (data.kind === "failure") settle(({ reject }) => reject(received(data.error)));
      else {
        asking?.parts.push(data);
        // Other work has its turn between two parts.
        setTimeout(() => worker.postMessage("next part"));
      }
    };
    worker.onerror = (event) => {
      event.preventDefault();
      worker.terminate();
      thread = undefined;
      const words = `The thread for long reads has died: ${event.message}`;
      settle(({ reject }) => reject(new LibsqlError(words, "THREAD_DIED")));
    };
    return worker;
  }
  function settle(end: (waiting: Waiting) => void) {
    const settled = asking;
    asking = undefined;
    if (settled) end(settled);
    askNext();
  }
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        waiting.push({ question, parts: [], resolve, reject });
        askNext();
      }),
    stop() {
      thread?.terminate();
      thread = undefined;
      const unanswered = asking ? [asking, ...waiting.splice(0)] : [];
      asking = undefined;
      for (const { reject } of unanswered) reject(clientClosed());
    },
  };
}

const whole = (answers: readonly Answer[], parts: readonly Part[]): Answer[] =>
  answers.map((answer, index) => ({
    ...answer,
    rows: parts.filter(({ of }) => of === index).flatMap(({ rows }) => rows),
  }));
