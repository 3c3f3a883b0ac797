import { holds } from "@/domain/access/permissions.ts";
import { templatesOf } from "@/domain/answers/find_templates.ts";
import { TemplateForm } from "@/domain/answers/forms.ts";
import { saveTemplate } from "@/domain/answers/save_template.ts";
import { findWorkedFor, type Service } from "@/domain/services/find.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { show } from "@/routes/show.tsx";
import { TemplatesPage } from "@/views/answers/templates_page.tsx";
import type { FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";

export const templates = createApp()
  .get("/", can("template.keep"), (c) => page(c))
  .post("/", can("template.keep"), form(TemplateForm, page), async (c) => {
    const serviceId = paramId<"Service">(c, "service");
    await saveTemplate(c.var.store, c.var.actor, serviceId, c.req.valid("form"));
    notice(c, "template-saved");
    return c.redirect(paths.serviceTemplates(serviceId), 303);
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const { store: { read }, actor } = c.var;
  const service = await findWorkedFor(read, actor, paramId<"Service">(c, "service"));
  const kept = await templatesOf(read, actor, service.id);
  return show(
    c,
    <TemplatesPage
      service={service}
      templates={kept}
      forService={mayKeepFor(c, service)}
      form={formShown(c, again, { whose: "own" })}
    />,
    again ? 422 : 200,
  );
}

export const mayKeepFor = (
  c: PageContext,
  { organisationId }: Pick<Service, "organisationId">,
): boolean =>
  holds(c.var.actor, "template.keep_for_service") && organisationId === c.var.actor.organisationId;
