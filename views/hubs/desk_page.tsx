/** The hub's desk. What changes is one part, which static/js/pages/desk.js has read again as it does. */
import type { Desk } from "@/domain/calls/desk.ts";
import type { ShortcutKeys } from "@/domain/triage/shortcut_keys.ts";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { shortcutArea, ShortcutHelp, ShortcutHint } from "@/views/components/shortcuts.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { DeskLive } from "@/views/hubs/desk_live.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

/** What a person's own keys for cases do here. */
const does = [
  ["next", "Next call that waits"],
  ["previous", "Previous call that waits"],
  ["answer", "Answer the call that rings, or the one you are at"],
  ["release", "Let the call that rings go on to the next"],
  ["help", "Show the keys"],
] as const;

export function DeskPage({ desk, form, on, keys }: {
  desk: Desk;
  form: FormState;
  on: boolean;
  keys: ShortcutKeys;
}) {
  const used = Object.fromEntries(does.map(([action]) => [action, keys[action]]));
  return (
    <Layout
      title="Desk"
      wide
      error={hasErrors(form)}
      scripts={["keys.js", "desk.js"]}
      ahead={["call.js", "call_others.js"]}
    >
      <div
        {...shortcutArea({ on, keys: used, rows: "[data-desk-call]" })}
        data-desk={paths.deskLive()}
        data-stream={paths.callsStream()}
        data-presence={paths.deskPresence()}
      >
        <ErrorSummary form={form} />
        <div class="bar">
          <h1 tabindex={-1} autofocus={!hasErrors(form)}>Desk</h1>
          <ShortcutHint on={on} keys={keys} />
        </div>
        <p class="desk__late" data-desk-late role="status" hidden>
          The connection to Bedside is lost. Calls may ring late: keep your telephone at hand.
        </p>
        <p class="desk__late" data-desk-silent role="alert" hidden>
          This browser keeps the ring silent. Press anywhere on this page, and it rings.
        </p>
        <DeskLive desk={desk} />
        <ShortcutHelp
          shortcuts={does.filter(([action]) => keys[action] !== "")
            .map(([action, words]) => ({ key: keys[action], does: words }))}
          change
        />
      </div>
      <p>
        <a href={paths.deskTest()}>Test this device</a>
      </p>
    </Layout>
  );
}
