/** A specialist organisation opens a service, from what Bedside ships. */
import { Refusal } from "@/domain/errors.ts";
import { findOrganisation } from "@/domain/organisations/find.ts";
import { NewServiceForm } from "@/domain/services/forms.ts";
import { openService } from "@/domain/services/open_service.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { readId } from "@/routes/param_id.ts";
import { show } from "@/routes/show.tsx";
import { type FormState, typed } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";
import { NewServicePage } from "@/views/services/new_service_page.tsx";

export const newService = createApp()
  .get("/", can("service.open"), (c) => page(c))
  .post("/", can("service.open"), form(NewServiceForm, page), async (c) => {
    const { store, actor } = c.var;
    const { organisation, suspectedCancer, ...service } = c.req.valid("form");
    const id = await openService(store, actor, organisation, {
      ...service,
      takesUrgentSuspectedCancer: suspectedCancer,
    });
    notice(c, "service-opened");
    return c.redirect(paths.service(id), 303);
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const { store, actor } = c.var;
  const asked = c.req.query("organisation") ?? (again && typed(again, "organisation")) ??
    actor.organisationId;
  const organisation = await findOrganisation(store.read, actor, readId<"Organisation">(asked));
  if (organisation.kind !== "specialist") {
    throw new Refusal("invalid", "Only a specialist organisation can offer a service");
  }
  const state = formShown(c, again, { organisation: organisation.id });
  return show(
    c,
    <NewServicePage organisation={organisation} form={state} />,
    again ? 422 : 200,
  );
}
