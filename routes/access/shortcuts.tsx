/** Which key does what, for one person. */
import { setKeyboardShortcuts } from "@/domain/access/set_keyboard_shortcuts.ts";
import { setShortcutKeys } from "@/domain/triage/set_shortcut_keys.ts";
import { keysOf, usualKeys } from "@/domain/triage/shortcut_keys.ts";
import { ShortcutKeysForm } from "@/domain/triage/shortcut_keys_form.ts";
import { z } from "zod";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { signedIn } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { show } from "@/routes/show.tsx";
import { ShortcutsPage } from "@/views/access/shortcuts_page.tsx";
import type { FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";

const SwitchForm = z.object({ shortcuts: z.enum(["on", "off"]) });

export const shortcuts = createApp()
  .get("/", signedIn(), (c) => page(c))
  .post("/", signedIn(), form(ShortcutKeysForm, page), async (c) => {
    await setShortcutKeys(c.var.store, c.var.actor, c.req.valid("form"));
    notice(c, "shortcuts-changed");
    return c.redirect(paths.accountShortcuts(), 303);
  })
  .post("/usual", signedIn(), async (c) => {
    await setShortcutKeys(c.var.store, c.var.actor, usualKeys);
    notice(c, "shortcuts-usual");
    return c.redirect(paths.accountShortcuts(), 303);
  })
  .post("/switch", signedIn(), form(SwitchForm, (c) => page(c)), async (c) => {
    const on = c.req.valid("form").shortcuts === "on";
    await setKeyboardShortcuts(c.var.store, c.var.actor, on);
    notice(c, on ? "shortcuts-on" : "shortcuts-off");
    return c.redirect(paths.accountShortcuts(), 303);
  });

function page(c: PageContext, again?: FormState) {
  const { actor } = c.var;
  return show(
    c,
    <ShortcutsPage
      form={formShown(c, again, keysOf(actor))}
      on={actor.keyboardShortcuts}
      own={actor.shortcutKeys !== null}
    />,
    again ? 422 : 200,
  );
}
