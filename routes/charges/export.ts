/** A month's charges as a file for a spreadsheet, sent while it is read. */
import { csvHead, csvRows } from "@/domain/charges/csv.ts";
import { type ChargeFilter, ChargesForm } from "@/domain/charges/filter.ts";
import { wholeMonth } from "@/domain/charges/find.ts";
import { monthOf } from "@/domain/months.ts";
import { recordExport } from "@/domain/charges/record_export.ts";
import { dayOf } from "@/domain/time.ts";
import { refuseAsked } from "@/routes/charges/refuse_asked.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { search } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";

export const chargesExported = createApp()
  .get("/", can("charge.export"), search(ChargesForm, refuseAsked), async (c) => {
    const { store, actor } = c.var;
    const { after: _whole, ...asked } = c.req.valid("query");
    const filter = { ...asked, month: asked.month ?? monthOf(dayOf(store.now())) };
    await recordExport(store, actor, filter);
    return c.body(ReadableStream.from(lines(c, filter)), 200, {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="bedside-charges-${filter.month}.csv"`,
    });
  });

async function* lines(c: PageContext, filter: ChargeFilter): AsyncGenerator<Uint8Array> {
  const { store, actor } = c.var;
  const encoder = new TextEncoder();
  yield encoder.encode(csvHead);
  for await (const charges of wholeMonth(store.readLong, actor, filter)) {
    yield encoder.encode(csvRows(charges, actor));
  }
}
