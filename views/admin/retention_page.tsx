/** How long records are kept, and whether anything may be destroyed at all. */
import type { Hold } from "@/domain/retention/holds.ts";
import {
  codePeriods,
  type Periods,
  retentionCatalogue,
  type RetentionKind,
  retentionKinds,
} from "@/domain/retention/periods.ts";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { HoldForms } from "@/views/retention/hold_forms.tsx";
import { periodInWords } from "@/views/retention/words.ts";

export function RetentionPage({ periods, holds, form }: {
  periods: Periods;
  holds: readonly Hold[];
  form: FormState;
}) {
  return (
    <Layout
      title="How long records are kept"
      error={hasErrors(form)}
      back={{ href: paths.admin(), label: "Administration" }}
    >
      <ErrorSummary form={form} />
      <h1>How long records are kept</h1>
      <p>
        A record is kept for the longest of the times that apply to it. Then its organisation’s
        manager is asked; nothing goes by itself.
      </p>
      <ul class="rows">
        {retentionKinds.map((kind) => <OneKind kind={kind} years={periods[kind]} />)}
      </ul>
      <h2>Destroy nothing at all</h2>
      <p>
        For a public inquiry, say: while this stands, no record of any organisation is destroyed.
      </p>
      <HoldForms
        holds={holds}
        form={form}
        place={paths.adminRetentionHold()}
        end={paths.adminRetentionHoldEnd()}
      />
    </Layout>
  );
}

function OneKind({ kind, years }: { kind: RetentionKind; years: number }) {
  const { label, source } = retentionCatalogue[kind];
  return (
    <li>
      <p>
        <strong>{label}</strong>: {periodInWords(kind, years)}{" "}
        <a href={paths.adminRetentionKind(kind)}>
          Change<span class="nhsuk-u-visually-hidden">: {label}</span>
        </a>
        <br />
        <span class="small quiet">
          {years !== codePeriods[kind] && "Set for this install. "}
          {source}.
        </span>
      </p>
    </li>
  );
}
