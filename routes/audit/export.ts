/** The trail as a file for a spreadsheet, sent while it is read. */
import { wholeTrail } from "@/domain/audit/find.ts";
import { csvHead, csvRows } from "@/domain/audit/csv.ts";
import { namesIn } from "@/domain/audit/names.ts";
import { recordExport } from "@/domain/audit/record_export.ts";
import { type TrailFilter, TrailForm } from "@/domain/audit/trail_filter.ts";
import { Refusal } from "@/domain/errors.ts";
import { dayOf } from "@/domain/time.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { search } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";

export const exported = createApp()
  .get("/", can("audit.export"), search(TrailForm, refuse), async (c) => {
    const filter = c.req.valid("query");
    await recordExport(c.var.store, c.var.actor, filter);
    const name = `bedside-audit-${dayOf(c.var.store.now())}.csv`;
    return c.body(ReadableStream.from(lines(c, filter)), 200, {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}"`,
    });
  });

function refuse(): never {
  throw new Refusal("invalid", "Go back to the audit page and ask again from there");
}

async function* lines(c: PageContext, filter: TrailFilter): AsyncGenerator<Uint8Array> {
  const { store, actor } = c.var;
  const encoder = new TextEncoder();
  yield encoder.encode(csvHead);
  for await (const entries of wholeTrail(store.readLong, actor, filter)) {
    yield encoder.encode(csvRows(entries, await namesIn(store.readLong, entries)));
  }
}
