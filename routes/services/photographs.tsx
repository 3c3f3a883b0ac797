/** What a service asks for in photographs, and how they are judged: seen before it is kept. */
import type { Id } from "@/db/columns.ts";
import {
  AsShippedForm,
  ServicePhotographsForm,
  typedPhotographs,
} from "@/domain/photographs/service_forms.ts";
import { photographsAskedBy } from "@/domain/services/asked.ts";
import { findOwnService } from "@/domain/services/find.ts";
import {
  asShipped,
  photographsFingerprint,
  setServicePhotographs,
} from "@/domain/services/set_photographs.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown, search } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { show } from "@/routes/show.tsx";
import type { FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";
import { ServicePhotographsPage } from "@/views/services/photographs_page.tsx";

export const servicePhotographs = createApp()
  .get("/", can("service.amend"), (c) => page(c))
  .get("/preview", can("service.amend"), search(ServicePhotographsForm, page), async (c) => {
    const typed = { values: c.req.query(), errors: {} };
    return await page(c, typed, c.req.valid("query"));
  })
  .post("/", can("service.amend"), form(ServicePhotographsForm, page), async (c) => {
    const { store, actor } = c.var;
    await setServicePhotographs(store, actor, serviceId(c), c.req.valid("form"));
    notice(c, "details-saved");
    return c.redirect(paths.servicePhotographs(serviceId(c)), 303);
  })
  .post("/as-shipped", can("service.amend"), form(AsShippedForm, page), async (c) => {
    const { store, actor } = c.var;
    const { seen } = c.req.valid("form");
    await setServicePhotographs(store, actor, serviceId(c), { ...asShipped, seen });
    notice(c, "service-as-shipped");
    return c.redirect(paths.servicePhotographs(serviceId(c)), 303);
  });

/** @param typed what its checklist would be by what was typed, where that could be read */
async function page(
  c: PageContext,
  again?: FormState,
  typed?: Pick<ReturnType<typeof ServicePhotographsForm.parse>, "photographsAsked">,
): Promise<Response> {
  const service = await findOwnService(c.var.store.read, c.var.actor, serviceId(c));
  const kept = photographsAskedBy(service);
  const fresh = {
    ...typedPhotographs(kept, service.verdictThresholds),
    seen: photographsFingerprint(service),
  };
  const shown = { service, preview: typed?.photographsAsked ?? kept, isKept: !typed };
  // Sent without its fields, as "as shipped" is, a form that was refused shows what is kept.
  const state = again && { ...again, values: { ...fresh, ...again.values } };
  return show(
    c,
    <ServicePhotographsPage shown={shown} form={formShown(c, state, fresh)} />,
    again && !typed ? 422 : 200,
  );
}

const serviceId = (c: PageContext): Id<"Service"> => paramId<"Service">(c, "service");
