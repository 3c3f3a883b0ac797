/** Beside the case: three fields, saved while they are typed, sent by one key. */
import type { OutcomeKey } from "@/db/schema/referrals.ts";
import type { Clinic } from "@/domain/sourcing/clinics.ts";
import { outcomeCatalogue } from "@/domain/referrals/outcomes.ts";
import { AutosaveStatus } from "@/views/components/autosave_status.tsx";
import { Button, ButtonGroup } from "@/views/components/button.tsx";
import { RadiosField, TextAreaField } from "@/views/components/fields.tsx";
import { pressedBy } from "@/views/components/shortcuts.tsx";
import type { FormState } from "@/views/form_state.ts";
import { ClinicFields } from "@/views/referrals/clinic_fields.tsx";
import { inAddress, type WayThrough } from "@/views/referrals/way_through.tsx";
import { paths } from "@/views/paths.ts";

export function AnswerForm(
  { id, form, clinics, way }: {
    id: string;
    form: FormState;
    clinics: readonly Clinic[];
    way: WayThrough;
  },
) {
  return (
    <>
      <h2 id="answer-form">Your answer</h2>
      <form
        method="post"
        action={paths.referralAnswer(id, inAddress(way))}
        aria-labelledby="answer-form"
        data-autosave={paths.referralAnswerDraft(id)}
        data-quick-send
        data-opens-next
      >
        <TextAreaField form={form} name="diagnosis" label="Diagnosis" rows={2} />
        <TextAreaField
          form={form}
          name="plan"
          label="Plan"
          hint="What the practice should do, and when to ask again"
          rows={6}
        />
        <RadiosField
          form={form}
          name="outcome"
          legend="Outcome"
          items={(Object.keys(outcomeCatalogue) as OutcomeKey[]).map((value) => ({
            value,
            label: outcomeCatalogue[value].label,
          }))}
          small
        />
        <ClinicFields clinics={clinics} form={form} />
        <AutosaveStatus />
        <ButtonGroup>
          <Button extra={{ "aria-keyshortcuts": "Control+Enter" }}>Send the answer</Button>
          <Button
            variant="secondary"
            extra={{ ...pressedBy("release"), form: "release" }}
          >
            Put back
          </Button>
        </ButtonGroup>
      </form>
      <form method="post" id="release" action={paths.referralRelease(id, inAddress(way))}></form>
    </>
  );
}
