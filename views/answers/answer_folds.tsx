/** What many answers do without: folded away until it is opened, open where something is in it. */
import type { Child } from "hono/jsx";
import { type AnswerField, certaintyLabels } from "@/domain/answers/details.ts";
import type { LetterRelease } from "@/domain/services/definition.ts";
import { Details } from "@/views/components/details.tsx";
import { RadiosField, TextAreaField, TextField } from "@/views/components/fields.tsx";
import { firstError, type FormState, typed } from "@/views/form_state.ts";

export function AnswerFolds(
  { form, question, letterRelease }: {
    form: FormState;
    question: string | undefined;
    letterRelease: LetterRelease;
  },
) {
  const area = (name: AnswerField, label: string, rows: number, hint?: string) => (
    <TextAreaField form={form} name={name} label={label} rows={rows} hint={hint} />
  );
  return (
    <div class="answer-folds">
      <Fold
        form={form}
        summary="How sure, and what else it may be"
        of={["certainty", "differential"]}
      >
        <RadiosField
          form={form}
          name="certainty"
          legend="How sure are you?"
          items={[
            ...Object.entries(certaintyLabels).map(([value, label]) => ({ value, label })),
            { value: "", label: "Not said" },
          ]}
          small
          inline
        />
        {area("differential", "What else may it be?", 2)}
      </Fold>
      <Fold
        form={form}
        summary="What the patient does, and what you do"
        of={["patientPlan", "specialistPlan"]}
      >
        {area("patientPlan", "What the patient does", 3, "One action a line")}
        {area("specialistPlan", "What you do", 3, "One action a line")}
      </Fold>
      <Fold
        form={form}
        summary="Medicines and safety-netting"
        of={["medicines", "safetyNetting"]}
      >
        {area("medicines", "Medicines advice", 3, "What to start, change or stop, and why")}
        {area("safetyNetting", "Safety-netting", 3, "What to come back with, and how soon")}
      </Fold>
      <Fold form={form} summary="Reply to the question" of={["reply"]}>
        {question && <p class="question kept-lines">{question}</p>}
        {area("reply", "Your reply", 3)}
      </Fold>
      <Fold form={form} summary="Letter to the patient" of={["patientLetter"]}>
        {area("patientLetter", "Letter to the patient", 6, letterHints[letterRelease])}
      </Fold>
      <Fold
        form={form}
        summary="Ask for a follow-up"
        of={["followUpWeeks", "followUpPhotographs"]}
      >
        <TextField
          form={form}
          name="followUpWeeks"
          label="In how many weeks?"
          hint="Leave empty for no follow-up"
          inputMode="numeric"
          autocomplete="off"
          width={3}
          suffix="weeks"
        />
        <RadiosField
          form={form}
          name="followUpPhotographs"
          legend="With new photographs?"
          items={[{ value: "yes", label: "Yes" }, { value: "no", label: "No" }]}
          small
          inline
        />
      </Fold>
    </div>
  );
}

const letterHints: Readonly<Record<LetterRelease, string>> = {
  practice: "In plain words. The practice reads it first, then sends it to the patient",
  at_once: "In plain words. It goes to the patient at once, with what you ask them to do",
};

function Fold({ form, summary, of: names, children }: {
  form: FormState;
  summary: string;
  of: readonly AnswerField[];
  children: Child;
}) {
  const open = names.some((name) => typed(form, name) || firstError(form, name));
  return <Details summary={summary} open={open || undefined}>{children}</Details>;
}
