/** Radios and checkboxes share one shape: an input, its label, a hint, and what a choice opens. */
import type { Child } from "hono/jsx";
import { Hint } from "@/views/components/hint.tsx";
import { Label } from "@/views/components/label.tsx";

export interface Choice {
  readonly value: string;
  readonly label: Child;
  readonly hint?: Child | undefined;
  /** Shown under the choice once it is chosen; always shown when JavaScript is off. */
  readonly conditional?: Child | undefined;
  readonly disabled?: boolean | undefined;
  /** For checkboxes: choosing this unchooses the others ("None of these"). */
  readonly exclusive?: boolean | undefined;
}
export type Item = Choice | { readonly divider: string };

export function Choices(
  { kind, id, name, items, checked }: {
    kind: "radios" | "checkboxes";
    id: string;
    name: string;
    items: readonly Item[];
    checked: (value: string) => boolean;
  },
) {
  return (
    <>
      {items.map((item, index) =>
        "divider" in item ? <div class={`nhsuk-${kind}__divider`}>{item.divider}</div> : (
          // The first keeps the bare id, so that the error summary can link to it.
          <OneChoice
            kind={kind}
            id={index === 0 ? id : `${id}-${index + 1}`}
            name={name}
            item={item}
            checked={checked(item.value)}
          />
        )
      )}
    </>
  );
}

function OneChoice(
  { kind, id, name, item, checked }: {
    kind: "radios" | "checkboxes";
    id: string;
    name: string;
    item: Choice;
    checked: boolean;
  },
) {
  const block = `nhsuk-${kind}`;
  const opens = item.conditional === undefined ? undefined : `conditional-${id}`;
  return (
    <>
      <div class={`${block}__item`}>
        <input
          class={`${block}__input`}
          id={id}
          name={name}
          type={kind === "radios" ? "radio" : "checkbox"}
          value={item.value}
          checked={checked}
          disabled={item.disabled}
          data-behaviour={item.exclusive ? "exclusive" : undefined}
          data-aria-controls={opens}
          aria-describedby={item.hint === undefined ? undefined : `${id}-item-hint`}
        />
        <Label for={id} class={`${block}__label`}>{item.label}</Label>
        {item.hint !== undefined && (
          <Hint id={`${id}-item-hint`} class={`${block}__hint`}>{item.hint}</Hint>
        )}
      </div>
      {opens && (
        <div
          class={`${block}__conditional${checked ? "" : ` ${block}__conditional--hidden`}`}
          id={opens}
        >
          {item.conditional}
        </div>
      )}
    </>
  );
}
