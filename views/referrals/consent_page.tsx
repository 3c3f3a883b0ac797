import type { CareConsent } from "@/domain/referrals/consent.ts";
import {
  capacityCatalogue,
  careWording,
  type ConsentCapacity,
  decisionLabels,
  purposeCatalogue,
  wayLabels,
} from "@/domain/patients/consents.ts";
import { Button, ButtonGroup, ButtonLink } from "@/views/components/button.tsx";
import { RadiosField, TextField } from "@/views/components/fields.tsx";
import { InsetText } from "@/views/components/inset_text.tsx";
import { When } from "@/views/components/when.tsx";
import type { FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";
import { type Draft, DraftFrame } from "@/views/referrals/draft_frame.tsx";

export function ConsentPage(
  { draft, holds, form }: { draft: Draft; holds: CareConsent | undefined; form: FormState },
) {
  return (
    <DraftFrame draft={draft} step="consent" title="Consent to photographs" form={form}>
      {holds && (
        <p>
          <strong>{decisionLabels[holds.decision]}</strong>,{" "}
          {wayLabels[holds.form].toLowerCase()}: recorded by {holds.recordedByName} on{" "}
          <When at={holds.recordedAt} />.{" "}
          {holds.decision === "given" && (
            <a href={paths.referralCheck(draft.referral.id)}>Continue without a change</a>
          )}
        </p>
      )}
      <p>Say this to the patient, or let them read it:</p>
      <InsetText>
        <p>“{careWording}”</p>
      </InsetText>
      <p>
        Say also who will see the photographs, that they are kept in the health record, and what
        happens next. Nobody has to agree: they can be seen in person.
      </p>
      <form method="post">
        <RadiosField
          form={form}
          name="decision"
          legend="Does the patient agree?"
          items={[
            { value: "given", label: "Yes, they agree" },
            { value: "refused", label: "No, they do not agree" },
          ]}
        />
        <RadiosField
          form={form}
          name="form"
          legend="How did they answer?"
          items={[
            { value: "verbal", label: "They said so" },
            { value: "written", label: "In writing" },
          ]}
          inline
        />
        <RadiosField
          form={form}
          name="capacity"
          legend="Who decided?"
          items={(Object.keys(capacityCatalogue) as ConsentCapacity[]).map((value) => ({
            value,
            label: capacityCatalogue[value].label,
          }))}
        />
        <TextField
          form={form}
          name="decidedBy"
          label="Who decided for the patient (if someone did)"
          hint="Their name, and how they know the patient"
        />
        <Wider form={form} />
        <ButtonGroup>
          <Button>Record and continue</Button>
          <ButtonLink variant="secondary" href={paths.referralCheck(draft.referral.id)}>
            Do this later
          </ButtonLink>
        </ButtonGroup>
      </form>
    </DraftFrame>
  );
}

const widerUse = ["teaching", "publication"] as const;

/** Each can be refused, and the care is the same: it is asked beside it and never needed to send. */
function Wider({ form }: { form: FormState }) {
  return (
    <>
      <h2>Other use of the photographs</h2>
      <p>Only if you ask now. The patient can say no to both, and their care is the same.</p>
      {widerUse.map((purpose) => (
        <RadiosField
          form={form}
          name={purpose}
          legend={purposeCatalogue[purpose].label}
          legendSize="s"
          hint={purposeCatalogue[purpose].hint}
          items={[
            { value: "given", label: "Agreed in writing" },
            { value: "refused", label: "Refused" },
            { value: "", label: "Not asked" },
          ]}
          small
        />
      ))}
    </>
  );
}
