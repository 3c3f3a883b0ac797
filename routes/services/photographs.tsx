/** How a service's photographs are judged: limits of its own, where it has some. */
import type { Id } from "@/db/columns.ts";
import {
  AsShippedForm,
  ThresholdsForm,
  typedThresholds,
} from "@/domain/photographs/service_forms.ts";
import { findOwnService } from "@/domain/services/find.ts";
import { setThresholds, thresholdsFingerprint } from "@/domain/services/set_thresholds.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { show } from "@/routes/show.tsx";
import type { FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";
import { ServicePhotographsPage } from "@/views/services/photographs_page.tsx";

export const servicePhotographs = createApp()
  .get("/", can("service.amend"), (c) => page(c))
  .post("/", can("service.amend"), form(ThresholdsForm, page), async (c) => {
    const { store, actor } = c.var;
    await setThresholds(store, actor, serviceId(c), c.req.valid("form"));
    notice(c, "details-saved");
    return c.redirect(paths.servicePhotographs(serviceId(c)), 303);
  })
  .post("/as-shipped", can("service.amend"), form(AsShippedForm, page), async (c) => {
    const { store, actor } = c.var;
    const { seen } = c.req.valid("form");
    await setThresholds(store, actor, serviceId(c), { verdictThresholds: {}, seen });
    notice(c, "service-as-shipped");
    return c.redirect(paths.servicePhotographs(serviceId(c)), 303);
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const service = await findOwnService(c.var.store.read, c.var.actor, serviceId(c));
  const fresh = {
    ...typedThresholds(service.verdictThresholds),
    seen: thresholdsFingerprint(service),
  };
  // Sent without its fields, as "as shipped" is, a form that was refused shows what is kept.
  const state = again && { ...again, values: { ...fresh, ...again.values } };
  return show(
    c,
    <ServicePhotographsPage service={service} form={formShown(c, state, fresh)} />,
    again ? 422 : 200,
  );
}

const serviceId = (c: PageContext): Id<"Service"> => paramId<"Service">(c, "service");
