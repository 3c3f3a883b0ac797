import { retentionCatalogue, type RetentionKind } from "@/domain/retention/periods.ts";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { TextField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export function PeriodPage({ kind, form }: { kind: RetentionKind; form: FormState }) {
  const { label, source, counted } = retentionCatalogue[kind];
  return (
    <Layout
      title={label}
      error={hasErrors(form)}
      back={{ href: paths.adminRetention(), label: "How long records are kept" }}
    >
      <ErrorSummary form={form} />
      <h1>{label}</h1>
      <p>{source}.</p>
      <form method="post" action={paths.adminRetentionKind(kind)} novalidate>
        <TextField
          form={form}
          name="years"
          label={`How many years (${counted})?`}
          inputMode="numeric"
          width={3}
        />
        <TextField
          form={form}
          name="because"
          label="Why?"
          hint="For instance the policy that says so"
        />
        <Button>Save</Button>
      </form>
    </Layout>
  );
}
