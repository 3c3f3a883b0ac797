import { groupLeaves, legend, told } from "@/tests/views/asked.ts";
import { type Options, testPort, words } from "@/tests/views/fixtures.ts";
import { Checkboxes } from "@/views/components/checkboxes.tsx";
import { DateInput } from "@/views/components/date_input.tsx";
import { Radios } from "@/views/components/radios.tsx";

const items = (o: Options) =>
  o.items.map((item: Options) =>
    item.divider ? item : ({
      value: item.value,
      label: words(item),
      hint: words(item.hint),
      disabled: item.disabled,
      conditional: words(item.conditional),
      exclusive: item.behaviour === "exclusive",
    })
  );
testPort({
  component: "radios",
  draw: (o) => (
    <Radios
      id={o.idPrefix ?? o.name}
      name={o.name}
      items={items(o)}
      value={o.value}
      small={o.small}
      inline={o.inline}
      {...legend(o)}
      {...told(o)}
    />
  ),
  leaves: groupLeaves,
  unreadable: ["without fieldset", "with error only"],
  compared: 40,
});
testPort({
  component: "checkboxes",
  draw: (o) => (
    <Checkboxes
      id={o.idPrefix ?? o.name}
      name={o.name}
      items={items(o)}
      values={o.values}
      small={o.small}
      {...legend(o)}
      {...told(o)}
    />
  ),
  leaves: {
    ...groupLeaves,
    inline: "checkboxes stand below each other",
    "items.name": "one name a group",
    "items.behaviourGroup": "one exclusive choice a group",
    "items.exclusiveGroup": "one exclusive choice a group",
    "items.exclusive": "the older name of behaviour",
  },
  unreadable: [
    "without fieldset",
    "with error only",
    'with "all" option',
  ],
  compared: 39,
});
const dateParts = (o: Options) =>
  (o.items ?? ["day", "month", "year"].map((name) => o[name] !== false && { name, ...o[name] }))
    .filter(Boolean) as Options[];

testPort({
  component: "date-input",
  draw: (o) => (
    <DateInput
      id={o.id}
      {...legend(o)}
      {...told(o)}
      parts={dateParts(o).map((part, _, parts) => ({
        id: `${o.id}-${part.name}`,
        name: part.name,
        label: part.name[0].toUpperCase() + part.name.slice(1),
        width: part.name === "year" ? 4 : 2,
        value: part.value ?? o.values?.[part.name],
        error: part.error ?? (Boolean(o.errorMessage) && !parts.some(({ error }) => error)),
        autocomplete: part.autocomplete,
      }))}
    />
  ),
  leaves: {
    ...groupLeaves,
    namePrefix: "parts are named NAME-day",
    "day.label": "Day, Month, Year",
    "year.disabled": "what cannot be answered is not asked",
    "items.disabled": "what cannot be answered is not asked",
  },
  unreadable: ["with error only", "with errors only", "with errors only (using items)"],
  compared: 29,
});
