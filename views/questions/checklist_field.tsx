/** A checklist whose lines count: what they come to is said as they are ticked. */
import type { WeightedOption } from "@/domain/questions/question.ts";
import { type Checklist, mostPoints, scoreOf } from "@/domain/questions/score.ts";
import { sevenPointKey, suspectedFrom } from "@/domain/questions/seven_point.ts";
import { CheckboxesField } from "@/views/components/fields.tsx";
import { chosen, type FormState } from "@/views/form_state.ts";

export function ChecklistField({ question, form }: { question: Checklist; form: FormState }) {
  const { key, label, hint, options } = question;
  const ticked = { [key]: chosen(form, key) };
  const weights = Object.fromEntries(options.map(({ value, weight }) => [value, weight]));
  return (
    <div class="checklist-question" data-weights={JSON.stringify(weights)}>
      <CheckboxesField
        form={form}
        name={key}
        legend={label}
        hint={hint}
        items={options.map((option) => ({ ...option, label: lineOf(option) }))}
        small
      />
      <p role="status">
        <strong>
          Score: <span data-score={key}>{scoreOf(question, ticked) ?? "none yet"}</span>
        </strong>{" "}
        of {mostPoints(question)}.
        {key === sevenPointKey && (
          <>
            {" "}
            {suspectedFrom}{" "}
            or more is suspicion of melanoma. A lower score does not overrule your own concern.
          </>
        )}
      </p>
    </div>
  );
}

function lineOf({ label, weight }: WeightedOption): string {
  if (weight === 0) return label;
  return `${label} (${weight} ${weight === 1 ? "point" : "points"})`;
}
