import type { Child } from "hono/jsx";
import { Choices, type Item } from "@/views/components/choices.tsx";
import { classes } from "@/views/components/classes.ts";
import type { Size } from "@/views/components/label.tsx";
import { type Asked, GroupedQuestion } from "@/views/components/question.tsx";

export function Radios(
  { id, name, legend, legendSize, items, value, small, inline, ...asked }: Asked & {
    id: string;
    name: string;
    legend: Child;
    legendSize?: Size | undefined;
    items: readonly Item[];
    value?: string | undefined;
    small?: boolean | undefined;
    inline?: boolean | undefined;
  },
) {
  return (
    <GroupedQuestion id={id} legend={legend} legendSize={legendSize} {...asked}>
      <div
        class={classes(
          "nhsuk-radios",
          small && "nhsuk-radios--small",
          inline && "nhsuk-radios--inline",
        )}
        data-module="nhsuk-radios"
      >
        <Choices
          kind="radios"
          id={id}
          name={name}
          items={items}
          checked={(candidate) => candidate === value}
        />
      </div>
    </GroupedQuestion>
  );
}
