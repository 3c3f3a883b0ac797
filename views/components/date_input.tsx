import type { Child } from "hono/jsx";
import { InputBox, type Width } from "@/views/components/input.tsx";
import { Label, type Size } from "@/views/components/label.tsx";
import { type Asked, GroupedQuestion } from "@/views/components/question.tsx";

export interface DatePart {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly value?: string | undefined;
  readonly width: Width;
  readonly error?: boolean | undefined;
  readonly autocomplete?: string | undefined;
}

/** Day, month and year in three boxes, because typing a date is quicker than picking one. */
export function DateInput(
  { id, legend, legendSize, parts, ...asked }: Asked & {
    id: string;
    legend: Child;
    legendSize?: Size | undefined;
    parts: readonly DatePart[];
  },
) {
  return (
    <GroupedQuestion id={id} legend={legend} legendSize={legendSize} role="group" {...asked}>
      <div class="nhsuk-date-input" id={id}>
        {parts.map((part) => (
          <div class="nhsuk-date-input__item">
            <div class={`nhsuk-form-group${part.error ? " nhsuk-form-group--error" : ""}`}>
              <Label for={part.id} class="nhsuk-date-input__label">{part.label}</Label>
              <InputBox
                id={part.id}
                name={part.name}
                value={part.value}
                width={part.width}
                error={part.error}
                inputMode="numeric"
                autocomplete={part.autocomplete}
                class="nhsuk-date-input__input"
              />
            </div>
          </div>
        ))}
      </div>
    </GroupedQuestion>
  );
}
