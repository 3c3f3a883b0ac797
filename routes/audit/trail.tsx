import { entriesAPage, findTrail } from "@/domain/audit/find.ts";
import { namesIn } from "@/domain/audit/names.ts";
import { trailLookedAt } from "@/domain/audit/record_look.ts";
import { type TrailFilter, TrailForm } from "@/domain/audit/trail_filter.ts";
import { holds } from "@/domain/access/permissions.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { search } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { show } from "@/routes/show.tsx";
import { type Entries, TrailPage } from "@/views/audit/trail_page.tsx";
import type { FormState } from "@/views/form_state.ts";

export const trail = createApp()
  .get("/", can("audit.view"), search(TrailForm, refused), async (c) => {
    const { store, actor } = c.var;
    const filter = c.req.valid("query");
    const entries = await entriesFor(c, filter);
    trailLookedAt(store, actor, filter);
    return page(c, { values: c.req.query(), errors: {} }, entries);
  });

function refused(c: PageContext, form: FormState): Response {
  return page(c, form, undefined);
}

async function entriesFor(c: PageContext, filter: TrailFilter): Promise<Entries> {
  const { store, actor } = c.var;
  const found = await findTrail(store.readLong, actor, filter, entriesAPage + 1);
  const shown = found.slice(0, entriesAPage);
  const next = found.length > shown.length ? shown.at(-1)?.sequence : undefined;
  return { shown, next, filter, nameOf: await namesIn(store.read, shown) };
}

function page(c: PageContext, form: FormState, entries: Entries | undefined): Response {
  const mayExport = holds(c.var.actor, "audit.export");
  return show(
    c,
    <TrailPage form={form} entries={entries} mayExport={mayExport} />,
    entries ? 200 : 422,
  );
}
