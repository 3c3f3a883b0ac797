/** What an answer is made of: diagnosis, plan and outcome first; the rest folds out, and stays open when filled. */
import type { Conversion, OutcomeKey } from "@/db/schema/referrals.ts";
import { cannotChoose, mayConvert, notAuthorised } from "@/domain/answers/conversion.ts";
import type { Diagnoses } from "@/domain/answers/diagnoses.ts";
import { outcomeCatalogue, rejectionLabels } from "@/domain/referrals/outcomes.ts";
import type { LetterRelease } from "@/domain/services/definition.ts";
import type { Clinic } from "@/domain/sourcing/clinics.ts";
import { AnswerFolds } from "@/views/answers/answer_folds.tsx";
import { RadiosField, SelectField, TextAreaField, TextField } from "@/views/components/fields.tsx";
import { type FormState, typed } from "@/views/form_state.ts";
import { ClinicFields } from "@/views/answers/clinic_fields.tsx";

/** What the fields need to know of the case. */
export interface AnswerAbout {
  /** Where an answer can send the patient on to. */
  readonly clinics: readonly Clinic[];
  readonly diagnoses: Diagnoses;
  /** Whether a letter to the patient goes to them with the answer, or once the practice sends it. */
  readonly letterRelease: LetterRelease;
  readonly conversion: Conversion | null;
  /** What the referrer asked. */
  readonly question: string | undefined;
}

export function AnswerFields({ form, about }: { form: FormState; about: AnswerAbout }) {
  return (
    <>
      <TextField
        form={oneLine(form)}
        name="diagnosis"
        label="Diagnosis"
        list="diagnoses"
        autocomplete="off"
      />
      <datalist id="diagnoses">
        {about.diagnoses.map(({ term }) => <option value={term}></option>)}
      </datalist>
      <TextAreaField
        form={form}
        name="plan"
        label="Plan"
        hint="What the practice should do, one action a line"
        rows={5}
      />
      <RadiosField
        form={form}
        name="outcome"
        legend="Outcome"
        hint={mayConvert(about)
          ? undefined
          : `${notAuthorised}. Advise it to refer instead, in the plan`}
        items={(Object.keys(outcomeCatalogue) as OutcomeKey[]).map((value) => ({
          value,
          label: outcomeCatalogue[value].label,
          disabled: cannotChoose(about, value) || undefined,
          hint: hintOf(about, value),
          conditional: askedWith(form, value),
        }))}
        small
      />
      <ClinicFields clinics={about.clinics} form={form} />
      <AnswerFolds form={form} question={about.question} letterRelease={about.letterRelease} />
    </>
  );
}

/** The box holds one line: a draft of an older version may have several. */
function oneLine(form: FormState): FormState {
  const diagnosis = typed(form, "diagnosis")?.replaceAll(/\s*\n\s*/g, "; ");
  return { ...form, values: { ...form.values, diagnosis } };
}

function hintOf(about: AnswerAbout, outcome: OutcomeKey): string | undefined {
  if (cannotChoose(about, outcome)) return "Not authorised by the practice";
  return outcome === "urgent_suspected_cancer" && !mayConvert(about)
    ? "The practice will be asked to refer the patient today"
    : undefined;
}

/** What some outcomes need to be whole: a bare list of tests tells a practice nothing. */
function askedWith(form: FormState, outcome: OutcomeKey) {
  switch (outcome) {
    case "tests_then_ask_again":
      return (
        <TextAreaField
          form={form}
          name="resultsMean"
          label="What would their results change?"
          rows={2}
        />
      );
    case "rejected":
      return (
        <SelectField
          form={form}
          name="rejection"
          label="Why can you not answer?"
          empty="Choose a reason"
          items={Object.entries(rejectionLabels).map(([value, label]) => ({ value, label }))}
        />
      );
    default:
      return undefined;
  }
}
