import type { Service } from "@/domain/services/find.ts";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { TextField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors, typed } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

/** When an answer that nobody at the practice has opened is told to managers. */
export function UnreadPage({ service, form }: { service: Service; form: FormState }) {
  return (
    <Layout
      title={`Answers that nobody reads: ${service.name}`}
      error={hasErrors(form)}
      back={{ href: paths.service(service.id), label: service.name }}
    >
      <ErrorSummary form={form} />
      <h1>Answers of {service.name} that nobody reads</h1>
      <p>
        No answer stays unread silently. The practice’s manager is told first, then you. Hours are
        counted day and night.
      </p>
      <form method="post" novalidate>
        <input type="hidden" name="seen" value={typed(form, "seen")} />
        <TextField
          form={form}
          name="unreadToManagerHours"
          label="To the practice’s manager, after"
          inputMode="numeric"
          width={3}
          suffix="hours"
        />
        <TextField
          form={form}
          name="unreadToServiceHours"
          label="To you, after"
          inputMode="numeric"
          width={3}
          suffix="hours"
        />
        <Button>Save</Button>
      </form>
    </Layout>
  );
}
