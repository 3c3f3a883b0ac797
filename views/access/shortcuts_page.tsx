/** Which key does what, for one person: each can be another one, or none, or all of them off. */
import { shortcutActions, shortcutLabels, usualKeys } from "@/domain/triage/shortcut_keys.ts";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { TextField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors, typed } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export function ShortcutsPage(
  { form, on, own }: {
    form: FormState;
    on: boolean;
    /** Some of the keys are this person's own. */
    own: boolean;
  },
) {
  const back = { href: paths.account(), label: "Your account" };
  return (
    <Layout title="Keyboard shortcuts" error={hasErrors(form)} back={back}>
      <ErrorSummary form={form} />
      <h1 class="nhsuk-heading-l">Keyboard shortcuts</h1>
      <Switch on={on} />
      <h2 class="nhsuk-heading-m">Your keys</h2>
      <p>
        One letter, number or sign for each. Leave a box empty for no key. Capitals count as small
        letters.
      </p>
      <form method="post" action={paths.accountShortcuts()} novalidate>
        <div class="own-keys">
          {shortcutActions.map((action) => (
            <TextField
              form={form}
              name={action}
              label={shortcutLabels[action]}
              hint={typed(form, action) === usualKeys[action]
                ? undefined
                : `Usually ${usualKeys[action]}`}
              width={2}
              autocomplete="off"
              autocapitalize="none"
              spellcheck={false}
            />
          ))}
        </div>
        <Button>Save your keys</Button>
      </form>
      {own && (
        <form method="post" action={paths.accountShortcutsUsual()}>
          <Button variant="secondary">Use the usual keys again</Button>
        </form>
      )}
    </Layout>
  );
}

function Switch({ on }: { on: boolean }) {
  return (
    <form method="post" action={paths.accountShortcutsSwitch()}>
      <p>
        Single keys work in the queue and on a case, never while you type. Turn them off if you
        speak to your computer, or press keys by accident. They are{" "}
        <strong>{on ? "on" : "off"}</strong> now.
      </p>
      <input type="hidden" name="shortcuts" value={on ? "off" : "on"} />
      <Button variant="secondary" small>{on ? "Turn shortcuts off" : "Turn shortcuts on"}</Button>
    </form>
  );
}
