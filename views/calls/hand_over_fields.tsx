/** How, to whom, and what they should know: the form of a hand-over. */
import {
  type HandOverKind,
  handOverKindLabels,
  handOverKindsOffered,
} from "@/domain/calls/hand_over_states.ts";
import { operatorStateLabels, skillChoices } from "@/domain/hubs/skills.ts";
import type { OthersShown } from "@/views/calls/others_page.tsx";
import { Button } from "@/views/components/button.tsx";
import { RadiosField, SelectField, TextAreaField } from "@/views/components/fields.tsx";
import type { FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";

export function HandOverFields({ others, form }: { others: OthersShown; form: FormState }) {
  return (
    <form
      id="hand-over-form"
      data-form="hand-over-form"
      method="post"
      action={paths.callHandOver(others.call.id)}
    >
      <RadiosField
        form={form}
        name="kind"
        legend="What should happen?"
        small
        items={handOverKindsOffered.map((value) => ({
          value,
          label: handOverKindLabels[value],
          hint: hints[value],
        }))}
      />
      <SelectField form={form} name="to" label="Whom do you ask?" items={whom(others)} />
      <TextAreaField
        form={form}
        name="handOverNote"
        label="What should they know?"
        hint="They read it before they answer"
        rows={3}
      />
      <Button variant="secondary">Ask them</Button>
    </form>
  );
}

const hints: Readonly<Record<HandOverKind, string>> = {
  warm: "They come into the call, you tell them, then you leave. The note is theirs to finish",
  cold: "You leave as they come in. The note is theirs to finish",
  escalation: "A registrar, specialist nurse or consultant, for instance. The call stays yours",
};

function whom({ operators, specialists }: OthersShown) {
  const free = operators.filter(({ state }) => state === "ready" || state === "writing_up");
  return [
    { value: "", label: "Choose" },
    ...skillChoices.flatMap(({ value: skill, label }) => {
      const can = free.filter(({ skills }) => skills.includes(skill)).length;
      const words = `Whoever is free: ${label} (${can})`;
      return can === 0 ? [] : [{ value: `skill:${skill}`, label: words }];
    }),
    ...operators.map(({ userId, name, state }) => ({
      value: `person:${userId}`,
      label: `${name}, ${operatorStateLabels[state].toLowerCase()}`,
    })),
    ...specialists.map(({ userId, name, organisation }) => ({
      value: `person:${userId}`,
      label: `${name}, ${organisation} (not on shift: bring in only)`,
    })),
  ];
}
