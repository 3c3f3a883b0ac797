/** Keys for those who work many cases an hour; static/js/keys.js listens where `data-shortcuts` says. */
import { Button, ButtonGroup } from "@/views/components/button.tsx";

export interface Shortcut {
  readonly key: string;
  readonly does: string;
}

/** For a link or button: `<ButtonLink extra={pressedBy("c")}>Claim</ButtonLink>`. */
export const pressedBy = (key: string) => ({ "data-key": key, "aria-keyshortcuts": key });

/**
 * For the area where the keys work while the focus is in it. `on` is the person's own setting.
 * `rows` is a selector of what next and previous move along.
 */
export const shortcutArea = (
  { on, rows, next = "j", previous = "k" }: {
    on: boolean;
    rows?: string;
    next?: string;
    previous?: string;
  },
): Record<string, string> => ({
  "data-shortcuts": on ? "on" : "off",
  ...(rows ? { "data-rows": rows, "data-next": next, "data-previous": previous } : {}),
});

export function ShortcutHelp({ shortcuts }: { shortcuts: readonly Shortcut[] }) {
  return (
    <dialog class="dialog" id="shortcut-help" aria-labelledby="shortcut-help-title">
      <h2 id="shortcut-help-title">Keys on this page</h2>
      <dl class="keys">
        {[...shortcuts, { key: "?", does: "Show these keys" }].map(({ key, does }) => (
          <>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </>
        ))}
      </dl>
      <form method="dialog">
        <ButtonGroup>
          <Button variant="secondary">Close</Button>
        </ButtonGroup>
      </form>
    </dialog>
  );
}
