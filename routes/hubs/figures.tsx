/** What the calls of a hub come to, by day, hour and home; row by row as a file. */
import { holds } from "@/domain/access/permissions.ts";
import { csvHead, csvRows } from "@/domain/calls/figures/csv.ts";
import { type FiguresFilter, FiguresForm, filterOf } from "@/domain/calls/figures/filter.ts";
import { callingHomes, timesOf, wholeFigures } from "@/domain/calls/figures/find_figures.ts";
import { grouped } from "@/domain/calls/figures/group.ts";
import { sumsOf } from "@/domain/calls/figures/reckon.ts";
import { recordExport } from "@/domain/calls/figures/record_export.ts";
import { Refusal } from "@/domain/errors.ts";
import { rulesOf } from "@/domain/hubs/find_rules.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { search } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { show } from "@/routes/show.tsx";
import type { FormState } from "@/views/form_state.ts";
import { FiguresPage } from "@/views/hubs/figures_page.tsx";

export const callFigures = createApp()
  .get("/", can("hub.work"), search(FiguresForm, refused), (c) => {
    const filter = filterOf(c.req.valid("query"), c.var.store.now());
    return page(c, filter, { values: { ...filter }, errors: {} });
  })
  .get("/export.csv", can("hub.manage"), search(FiguresForm, askAgain), async (c) => {
    const { store, actor } = c.var;
    const filter = filterOf(c.req.valid("query"), store.now());
    await recordExport(store, actor, filter);
    const name = `bedside-calls-${filter.from}-${filter.to}.csv`;
    return c.body(ReadableStream.from(lines(c, filter)), 200, {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}"`,
    });
  });

function askAgain(): never {
  throw new Refusal("invalid", "Go back to the figures and ask again from there");
}

/** What was typed stands there with what is wrong with it, above the usual days. */
function refused(c: PageContext, form: FormState): Promise<Response> {
  return page(c, filterOf({}, c.var.store.now()), form);
}

async function page(c: PageContext, filter: FiguresFilter, form: FormState): Promise<Response> {
  const { store, actor } = c.var;
  const [{ abandonedAfterSeconds }, rows, homes] = await Promise.all([
    rulesOf(store.read, actor.organisationId),
    timesOf(store.readLong, actor, filter),
    callingHomes(store.readLong, actor),
  ]);
  return show(
    c,
    <FiguresPage
      form={form}
      filter={filter}
      homes={homes}
      whole={sumsOf(rows, abandonedAfterSeconds)}
      days={grouped(rows, "day", abandonedAfterSeconds)}
      hours={grouped(rows, "hour", abandonedAfterSeconds)}
      byHome={grouped(rows, "home", abandonedAfterSeconds)}
      abandonedAfterSeconds={abandonedAfterSeconds}
      mayExport={holds(actor, "hub.manage")}
    />,
    Object.keys(form.errors).length > 0 ? 422 : 200,
  );
}

async function* lines(c: PageContext, filter: FiguresFilter): AsyncGenerator<Uint8Array> {
  const { store, actor } = c.var;
  const encoder = new TextEncoder();
  const { abandonedAfterSeconds } = await rulesOf(store.readLong, actor.organisationId);
  yield encoder.encode(csvHead);
  for await (const calls of wholeFigures(store.readLong, actor, filter)) {
    yield encoder.encode(csvRows(calls, abandonedAfterSeconds));
  }
}
