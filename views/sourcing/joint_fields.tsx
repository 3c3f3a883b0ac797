/** The rules of a joint service, as fields: which cases go where, shares, and what overflows. */

import { everyPriority, priorityCatalogue } from "@/domain/referrals/priorities.ts";
import type { ServiceTeam } from "@/domain/sourcing/find.ts";
import { mostRules, ownTeam } from "@/domain/sourcing/forms.ts";
import { complications } from "@/domain/sourcing/rules.ts";
import { CheckboxesField, SelectField, TextField } from "@/views/components/fields.tsx";
import { firstError, type FormState, typed } from "@/views/form_state.ts";
import { complicationLabels, type Named, optionsOf } from "@/views/sourcing/words.ts";

interface Fields {
  readonly form: FormState;
  readonly teams: readonly ServiceTeam[];
  readonly practices: readonly Named[];
}

export function JointFields({ form, teams, practices }: Fields) {
  return (
    <>
      <CheckboxesField
        form={form}
        name="complicatedBy"
        legend="What makes a case complicated?"
        legendSize="s"
        hint="As the referrer wrote it. A case with none of these is simple"
        small
        items={complications.map((value) => ({ value, label: complicationLabels[value] }))}
      />
      <h3>Which cases go to which team</h3>
      <p class="quiet">
        The first rule that fits takes a case. Leave a rule’s team empty to do without the rule.
      </p>
      {rulesShown(form).map((number) => (
        <RuleFields number={number} form={form} teams={teams} practices={practices} />
      ))}
      <h3>What no rule takes is shared out</h3>
      <p class="quiet">
        Urgent suspected cancer is never passed on by itself: it stays until a person passes it on.
      </p>
      {firstError(form, "shares") && (
        <p class="nhsuk-error-message" id="shares">{firstError(form, "shares")}</p>
      )}
      {teamItems(teams).map((team) => <ShareFields team={team} teams={teams} form={form} />)}
    </>
  );
}

/** Those that are there, and two more to fill in. */
function rulesShown(form: FormState): number[] {
  const all = Array.from({ length: mostRules }, (_, index) => index + 1);
  const last = all.findLast((number) => typed(form, `rule${number}Team`)) ?? 0;
  return all.slice(0, last + 2);
}

const anything = "Any";

function RuleFields({ number, form, teams, practices }: Fields & { readonly number: number }) {
  const name = (what: string) => `rule${number}${what}`;
  const choice = (
    what: string,
    label: string,
    items: readonly { value: string; label: string }[],
  ) => <SelectField form={form} name={name(what)} label={label} empty={anything} items={items} />;
  return (
    <fieldset class="rule">
      <legend>Rule {number}</legend>
      <div class="rule__fields">
        {choice(
          "Priority",
          "Priority",
          everyPriority.map((value) => ({ value, label: priorityCatalogue[value].short })),
        )}
        {choice("Problem", "Problem", optionsOf("problem"))}
        {choice("Site", "Place (specialty interest)", optionsOf("site"))}
        {choice("Age", "Patient", [
          { value: "children", label: "Child" },
          { value: "adults", label: "Adult" },
        ])}
        {choice("Complexity", "Complexity", [
          { value: "simple", label: "Simple" },
          { value: "complicated", label: "Complicated" },
        ])}
        {choice(
          "Practice",
          "Practice",
          practices.map(({ id, name }) => ({ value: id, label: name })),
        )}
        <TextField
          form={form}
          name={name("Areas")}
          label="Area"
          hint="How postcodes begin, like LS1, LS2"
          width={10}
          autocapitalize="characters"
          spellcheck={false}
        />
        <SelectField
          form={form}
          name={name("Team")}
          label="Goes to"
          empty="No rule"
          items={teamItems(teams)}
        />
        <TextField
          form={{ ...form, values: { [name("Order")]: String(number), ...form.values } }}
          name={name("Order")}
          label="Asked as number"
          inputMode="numeric"
          width={2}
        />
      </div>
    </fieldset>
  );
}

const teamItems = (teams: readonly ServiceTeam[]) => [
  { value: ownTeam, label: "Your own organisation" },
  ...teams.map(({ id, name }) => ({ value: id, label: name })),
];

function ShareFields({ team, teams, form }: {
  team: { readonly value: string; readonly label: string };
  teams: readonly ServiceTeam[];
  form: FormState;
}) {
  const others = teamItems(teams).filter(({ value }) => value !== team.value);
  return (
    <fieldset class="rule">
      <legend>{team.label}</legend>
      <div class="rule__fields">
        <TextField
          form={form}
          name={`share-${team.value}`}
          label="Share"
          inputMode="numeric"
          width={3}
          suffix="%"
        />
        <SelectField
          form={form}
          name={`to-${team.value}`}
          label="What nobody claims is passed on to"
          empty="Nobody: it stays"
          items={others}
        />
        <TextField
          form={form}
          name={`after-${team.value}`}
          label="After"
          inputMode="numeric"
          width={3}
          suffix="working hours"
        />
      </div>
    </fieldset>
  );
}
