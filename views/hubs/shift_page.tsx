/** Going on shift: what somebody can take, and proof that this browser can ring. */
import { skillChoices } from "@/domain/hubs/skills.ts";
import { Button, ButtonGroup } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { CheckboxesField, TextField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export function ShiftPage({ form }: { form: FormState }) {
  return (
    <Layout
      title="Go on shift"
      back={{ href: paths.desk(), label: "Desk" }}
      error={hasErrors(form)}
      scripts={["shift.js"]}
    >
      <ErrorSummary form={form} />
      <h1>Go on shift</h1>
      <form method="post">
        <CheckboxesField
          form={form}
          name="skills"
          legend="What can you take?"
          items={skillChoices}
        />
        <TextField
          form={form}
          name="languages"
          label="Languages you speak, besides English"
          hint="Their short names, such as pl for Polish or ur for Urdu. Leave it empty if none"
        />
        <h2>The ring</h2>
        <p>
          Calls ring in this browser. Some browsers stay silent until you have pressed something:
          find that out now, not when a call comes.
        </p>
        <p>
          <Button type="button" variant="secondary" extra={{ "data-play-ring": "" }}>
            Play the ring
          </Button>
        </p>
        <p data-ring-status role="status"></p>
        <CheckboxesField
          form={form}
          name="soundTried"
          legend="Did you hear it?"
          items={[{ value: "yes", label: "I heard the ring" }]}
        />
        <ButtonGroup>
          <Button>Go on shift</Button>
        </ButtonGroup>
      </form>
    </Layout>
  );
}
