import type { Template } from "@/domain/answers/find_templates.ts";
import { TemplateFields } from "@/views/answers/template_fields.tsx";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export function TemplatePage(
  { template, forService, form }: { template: Template; forService: boolean; form: FormState },
) {
  const { id, serviceId, name } = template;
  return (
    <Layout
      title={`Template: ${name}`}
      error={hasErrors(form)}
      back={{ href: paths.serviceTemplates(serviceId), label: "Templates" }}
    >
      <ErrorSummary form={form} />
      <h1>{name}</h1>
      <form method="post" action={paths.serviceTemplate(serviceId, id)}>
        <TemplateFields form={form} forService={forService} />
      </form>
      <form method="post" action={paths.serviceTemplateRemoval(serviceId, id)}>
        <Button variant="warning">Remove the template</Button>
      </form>
    </Layout>
  );
}
