/** A lead changes what a colleague takes, or ends their shift. */
import type { findShift } from "@/domain/calls/amend_shift.ts";
import { operatorStateLabels } from "@/domain/hubs/skills.ts";
import { Button, ButtonGroup } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { TakesFields } from "@/views/hubs/takes_fields.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export function ShiftOfPage({ shift, form }: {
  shift: Awaited<ReturnType<typeof findShift>>;
  form: FormState;
}) {
  return (
    <Layout
      title={`Shift of ${shift.name}`}
      back={{ href: paths.desk(), label: "Desk" }}
      error={hasErrors(form)}
    >
      <ErrorSummary form={form} />
      <h1>Shift of {shift.name}</h1>
      <p>Is now: {operatorStateLabels[shift.state].toLowerCase()}</p>
      <form method="post" action={paths.shiftOf(shift.userId)}>
        <TakesFields form={form} whose="theirs" />
        <ButtonGroup>
          <Button>Save</Button>
        </ButtonGroup>
      </form>
      <h2>End the shift</h2>
      <p>No call rings for {shift.name} any more, until they go on shift again.</p>
      <form method="post" action={paths.shiftOfEnd(shift.userId)}>
        <Button variant="warning">End their shift</Button>
      </form>
    </Layout>
  );
}
