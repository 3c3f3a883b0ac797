/** Asked before a session ends for want of use; static/js/idle.js opens it. */
import { useChrome } from "@/views/chrome.ts";
import { Button, ButtonGroup, ButtonLink } from "@/views/components/button.tsx";
import { paths } from "@/views/paths.ts";

export function IdleDialog() {
  const { idle } = useChrome();
  if (!idle) return null;
  return (
    <dialog
      class="dialog"
      id="idle"
      aria-labelledby="idle-title"
      aria-describedby="idle-text"
      data-warn-after={idle.warnAfterSeconds}
      data-end-after={idle.endAfterSeconds}
      data-extend={paths.extendSession()}
      data-keep={paths.keepForm()}
      data-sign-in={idle.signIn}
    >
      <div class="dialog__before">
        <h2 id="idle-title">Are you still there?</h2>
        <p id="idle-text" role="status">
          You will be signed out in <strong data-left>2 minutes</strong>{" "}
          because nothing has happened for a while. What you typed will be kept.
        </p>
        <ButtonGroup>
          <Button type="button" extra={{ "data-extend": "" }}>Stay signed in</Button>
        </ButtonGroup>
      </div>
      <div class="dialog__after">
        <h2>You have been signed out</h2>
        <p>
          What you typed is still on this page but could not be sent. Sign in in another tab, then
          come back here and carry on.
        </p>
        <ButtonGroup>
          <ButtonLink href={idle.signIn} extra={{ target: "_blank", rel: "noopener" }}>
            Sign in
          </ButtonLink>
        </ButtonGroup>
      </div>
    </dialog>
  );
}
