import type { Child } from "hono/jsx";
import { Choices, type Item } from "@/views/components/choices.tsx";
import { classes } from "@/views/components/classes.ts";
import type { Size } from "@/views/components/label.tsx";
import { type Asked, GroupedQuestion } from "@/views/components/question.tsx";

export function Checkboxes(
  { id, name, legend, legendSize, items, values = [], small, ...asked }: Asked & {
    id: string;
    name: string;
    legend: Child;
    legendSize?: Size | undefined;
    items: readonly Item[];
    values?: readonly string[] | undefined;
    small?: boolean | undefined;
  },
) {
  return (
    <GroupedQuestion id={id} legend={legend} legendSize={legendSize} {...asked}>
      <div
        class={classes("nhsuk-checkboxes", small && "nhsuk-checkboxes--small")}
        data-module="nhsuk-checkboxes"
      >
        <Choices
          kind="checkboxes"
          id={id}
          name={name}
          items={items}
          checked={(candidate) => values.includes(candidate)}
        />
      </div>
    </GroupedQuestion>
  );
}
