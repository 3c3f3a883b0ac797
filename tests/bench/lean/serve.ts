/** Serves the lean React page, each file compressed beforehand as tightly as brotli can. */
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";
import type { QueueRow } from "@/domain/triage/queue_rows.ts";
import { ageInWords, needInWords, sexLabels } from "@/domain/patients/patient.ts";
import { dueInWords } from "@/domain/referrals/due.ts";
import { priorityCatalogue } from "@/domain/referrals/priorities.ts";
import { headlineInWords } from "@/domain/questions/headline.ts";
import { dayOf } from "@/domain/time.ts";

export async function serveLean(
  rows: readonly QueueRow[],
  styles: Uint8Array,
  now: Date,
): Promise<{ readonly address: string; close(): Promise<void> }> {
  const files = new Map([
    ["/", file("text/html; charset=utf-8", page)],
    ["/app.css", file("text/css", styles)],
    ["/list.js", file("text/javascript", await script())],
    ["/rows.json", file("application/json", JSON.stringify(rows.map((row) => asJson(row, now))))],
  ]);
  const server = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen: () => {} }, (request) => {
    const found = files.get(new URL(request.url).pathname);
    if (!found) return new Response(null, { status: 404 });
    return new Response(found.body, {
      headers: { "content-type": found.type, "content-encoding": "br" },
    });
  });
  return {
    address: `http://127.0.0.1:${server.addr.port}`,
    close: () => server.shutdown(),
  };
}

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Queue</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/app.css"><script defer src="/list.js"></script></head>
<body class="nhsuk-template__body"><main id="root"></main></body></html>`;

const file = (type: string, body: string | Uint8Array) => ({
  type,
  body: new Uint8Array(brotliCompressSync(body)),
});

async function script(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [new URL("list.js", import.meta.url).pathname],
    bundle: true,
    minify: true,
    format: "iife",
    target: ["chrome99"],
    define: { "process.env.NODE_ENV": '"production"' },
    legalComments: "none",
    write: false,
  });
  return outputFiles[0]!.contents;
}

const asJson = (row: QueueRow, now: Date) => ({
  id: row.id,
  reference: row.reference,
  title: headlineInWords(row),
  age: ageInWords(row.dateOfBirth, dayOf(now)),
  sex: sexLabels[row.sex],
  priority: priorityCatalogue[row.priority].short,
  practiceName: row.practiceName,
  question: row.question,
  needs: row.needs.map(needInWords).join(". "),
  thumbs: row.thumbs.slice(0, 3).map(({ id }) => ({ id })),
  due: row.dueAt && dueInWords(row.dueAt, now).words,
});
