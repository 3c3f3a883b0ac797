/** Words to begin answers with: one's own, and those that everyone who answers for the service has. */
import type { Template } from "@/domain/answers/find_templates.ts";
import { fieldLabels } from "@/domain/answers/details.ts";
import { templateFields } from "@/domain/answers/templates.ts";
import type { Service } from "@/domain/services/find.ts";
import { TemplateFields } from "@/views/answers/template_fields.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export function TemplatesPage({ service, templates, forService, form }: {
  service: Service;
  templates: readonly Template[];
  /** This person may keep templates for everyone. */
  forService: boolean;
  form: FormState;
}) {
  const [own, shared] = [
    templates.filter(({ userId }) => userId !== null),
    templates.filter(({ userId }) => userId === null),
  ];
  return (
    <Layout
      title={`Templates: ${service.name}`}
      error={hasErrors(form)}
      back={{ href: paths.queue(), label: "Queue" }}
    >
      <ErrorSummary form={form} />
      <h1>Templates for answers of {service.name}</h1>
      <h2>Your own</h2>
      <Templates templates={own} serviceId={service.id} linked />
      <h2>The service’s</h2>
      <Templates templates={shared} serviceId={service.id} linked={forService} />
      <h2>Add a template</h2>
      <form method="post" action={paths.serviceTemplates(service.id)}>
        <TemplateFields form={form} forService={forService} />
      </form>
    </Layout>
  );
}

function Templates(
  { templates, serviceId, linked }: {
    templates: readonly Template[];
    serviceId: string;
    linked: boolean;
  },
) {
  if (templates.length === 0) return <p class="empty">None yet.</p>;
  return (
    <ul class="rows">
      {templates.map(({ id, name, fields }) => (
        <li>
          <p class="rows__name">
            {linked ? <a href={paths.serviceTemplate(serviceId, id)}>{name}</a> : name}
          </p>
          <p class="quiet small">
            {templateFields.filter((field) => fields[field]).map((field) => fieldLabels[field])
              .join(", ")}
          </p>
        </li>
      ))}
    </ul>
  );
}
