/** Stands in for the thread for long reads: dies of any question that speaks of dying. */
/// <reference lib="deno.worker" />
import type { Question } from "@/db/clients/worker_messages.ts";

self.onmessage = ({ data }: MessageEvent<Question>) => {
  const { sql } = data.statements[0]!;
  if (sql.includes("die")) throw new Error("asked to die");
  const answer = { columns: [sql], columnTypes: [""], rows: [], rowsAffected: 0 };
  self.postMessage({ kind: "end", answers: [answer] });
};
