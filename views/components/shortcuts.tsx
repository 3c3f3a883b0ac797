/** Keys for those who work many cases an hour; static/js/keys.js listens where `data-shortcuts` says. */
import {
  type ShortcutAction,
  type ShortcutKeys,
  shortcutLabels,
} from "@/domain/triage/shortcut_keys.ts";
import { Button, ButtonGroup } from "@/views/components/button.tsx";
import { paths } from "@/views/paths.ts";

export interface Shortcut {
  readonly key: string;
  readonly does: string;
}

/** "Back" is the viewer's, whose keys are fixed. */
type Pressed = ShortcutAction | "back";

/**
 * For a link or button: `<ButtonLink extra={pressedBy("claim")}>Claim</ButtonLink>`. Which key that
 * is for whom, the area says.
 */
export const pressedBy = (action: Pressed) => ({ "data-press": action });

/**
 * For the area where the keys work while the focus is in it. `on` is the person's own setting, and
 * `keys` theirs (`keysOf(actor)`). `rows` is a selector of what next and previous move along.
 */
export const shortcutArea = (
  { on, keys, rows }: {
    on: boolean;
    keys: Readonly<Partial<Record<Pressed, string>>>;
    rows?: string | undefined;
  },
): Record<string, string> => ({
  "data-shortcuts": on ? "on" : "off",
  "data-keys": JSON.stringify(keys),
  ...(rows ? { "data-rows": rows } : {}),
});

/** What the help says of these actions; one without a key is left out. */
export const shortcutsFor = (
  keys: ShortcutKeys,
  actions: readonly ShortcutAction[],
): readonly Shortcut[] =>
  actions.filter((action) => keys[action] !== "")
    .map((action) => ({ key: keys[action], does: shortcutLabels[action] }));

/** Opens the help by pointer and by touch; without JavaScript, the page of one's keys. */
export function ShortcutHint({ on, keys }: { on: boolean; keys: ShortcutKeys }) {
  if (!on) return null;
  return (
    <a class="quiet small keys-hint" href={paths.accountShortcuts()} {...pressedBy("help")}>
      {keys.help === "" ? "Keys" : <>Press {keys.help} for the keys</>}
    </a>
  );
}

/** `change`: these keys can be changed on the person's own page. */
export function ShortcutHelp(
  { shortcuts, change = false }: { shortcuts: readonly Shortcut[]; change?: boolean },
) {
  return (
    <dialog class="dialog" id="shortcut-help" aria-labelledby="shortcut-help-title">
      <h2 id="shortcut-help-title">Keys on this page</h2>
      <dl class="keys">
        {shortcuts.map(({ key, does }) => (
          <>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </>
        ))}
      </dl>
      {change && (
        <p>
          <a href={paths.accountShortcuts()}>Change the keys, or turn them off</a>
        </p>
      )}
      <form method="dialog">
        <ButtonGroup>
          <Button variant="secondary">Close</Button>
        </ButtonGroup>
      </form>
    </dialog>
  );
}
