import { findTemplate } from "@/domain/answers/find_templates.ts";
import { TemplateForm } from "@/domain/answers/forms.ts";
import { removeTemplate } from "@/domain/answers/remove_template.ts";
import { saveTemplate } from "@/domain/answers/save_template.ts";
import { mayKeepFor } from "@/routes/answers/templates.tsx";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { show } from "@/routes/show.tsx";
import { TemplatePage } from "@/views/answers/template_page.tsx";
import type { FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";

export const template = createApp()
  .get("/", can("template.keep"), (c) => page(c))
  .post("/", can("template.keep"), form(TemplateForm, page), async (c) => {
    const serviceId = paramId<"Service">(c, "service");
    const id = paramId<"AnswerTemplate">(c, "answerTemplate");
    await saveTemplate(c.var.store, c.var.actor, serviceId, c.req.valid("form"), id);
    notice(c, "template-saved");
    return c.redirect(paths.serviceTemplates(serviceId), 303);
  })
  .get("/removal", can("template.keep"), (c) => {
    const serviceId = paramId<"Service">(c, "service");
    const id = paramId<"AnswerTemplate">(c, "answerTemplate");
    return c.redirect(paths.serviceTemplate(serviceId, id), 303);
  })
  .post("/removal", can("template.keep"), async (c) => {
    const { store, actor } = c.var;
    await removeTemplate(store, actor, paramId<"AnswerTemplate">(c, "answerTemplate"));
    notice(c, "template-removed");
    return c.redirect(paths.serviceTemplates(paramId<"Service">(c, "service")), 303);
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const { store: { read }, actor } = c.var;
  const found = await findTemplate(read, actor, paramId<"AnswerTemplate">(c, "answerTemplate"));
  const fresh = {
    ...found.fields,
    name: found.name,
    whose: found.userId === null ? "service" : "own",
  };
  return show(
    c,
    <TemplatePage
      template={found}
      forService={mayKeepFor(c, found)}
      form={formShown(c, again, fresh)}
    />,
    again ? 422 : 200,
  );
}
