import type { Child } from "hono/jsx";
import { classes } from "@/views/components/classes.ts";
import type { Size } from "@/views/components/label.tsx";
import { type Asked, describedBy, Question } from "@/views/components/question.tsx";

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean | undefined;
  /** Those of one group that follow one another stand under its name. */
  readonly group?: string | undefined;
}

export function Select(
  { id, name, label, labelSize, items, value, disabled, ...asked }: Asked & {
    id: string;
    name: string;
    label: Child;
    labelSize?: Size | undefined;
    items: readonly Option[];
    value?: string | undefined;
    disabled?: boolean | undefined;
  },
) {
  return (
    <Question id={id} label={label} labelSize={labelSize} {...asked}>
      <select
        class={classes("nhsuk-select", asked.error && "nhsuk-select--error")}
        id={id}
        name={name}
        disabled={disabled}
        aria-describedby={describedBy(id, asked)}
      >
        {groupsOf(items).map(([group, members]) => {
          const options = members.map((item) => (
            <option value={item.value} selected={item.value === value} disabled={item.disabled}>
              {item.label}
            </option>
          ));
          return group === undefined ? options : <optgroup label={group}>{options}</optgroup>;
        })}
      </select>
    </Question>
  );
}

const groupsOf = (items: readonly Option[]) => [...Map.groupBy(items, ({ group }) => group)];
