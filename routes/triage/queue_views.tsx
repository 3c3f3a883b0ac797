import { ownServices } from "@/domain/services/find.ts";
import { dropView } from "@/domain/triage/drop_view.ts";
import { paramsOf, parseFilter } from "@/domain/triage/filter.ts";
import { filterInWords } from "@/domain/triage/filter_in_words.ts";
import { keptViews } from "@/domain/triage/find_kept_views.ts";
import { keepView, KeptViewForm } from "@/domain/triage/keep_view.ts";
import { practiceName } from "@/domain/triage/practices.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { show } from "@/routes/show.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";
import { KeptViewsPage } from "@/views/triage/kept_views_page.tsx";

/** A person's own views of the queue; the filter to keep stands in the address. */
export const keptQueueViews = createApp()
  .get("/", can("queue.view"), (c) => page(c))
  .post("/", can("queue.view"), form(KeptViewForm, page), async (c) => {
    const filter = parseFilter(c.req.query());
    await keepView(c.var.store, c.var.actor, { ...c.req.valid("form"), filter });
    notice(c, "view-kept");
    return c.redirect(paths.queue(paramsOf(filter)), 303);
  })
  .post("/:queueViewId/removal", can("queue.view"), async (c) => {
    await dropView(c.var.store, c.var.actor, paramId<"QueueView">(c, "queueView"));
    notice(c, "view-dropped");
    return c.redirect(paths.queueViews(), 303);
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const { store: { read }, actor } = c.var;
  const filter = parseFilter(c.req.query());
  const [services, kept] = await Promise.all([ownServices(read, actor), keptViews(read, actor)]);
  const words = async (each: typeof filter) =>
    filterInWords(each, {
      service: services.find(({ id }) => id === each.service)?.name,
      practice: each.practice && await practiceName(read, each.practice),
    });
  const views = await Promise.all(
    kept.map(async (view) => ({ ...view, inWords: await words(parseFilter(view.filter)) })),
  );
  const inWords = await words(filter);
  const form = formShown(c, again, { name: (inWords ?? "").slice(0, 40) });
  return show(
    c,
    <KeptViewsPage form={form} filter={filter} inWords={inWords} views={views} />,
    hasErrors(form) ? 422 : 200,
  );
}
