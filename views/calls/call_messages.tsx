/** What is written within a call: everybody in it reads it, and it is kept with the call. */
import { Button } from "@/views/components/button.tsx";
import { Details } from "@/views/components/details.tsx";

/** Sent before the page's script is there, it is taken, and the page stays. */
export function CallMessages({ call }: {
  /** The address of the page. */
  call: string;
}) {
  return (
    <Details summary={<span data-messages-summary>Write in this call</span>}>
      <ul class="call__messages" data-messages aria-live="polite" tabindex={0}></ul>
      <form method="post" action={`${call}/messages`} data-message-form>
        <div class="nhsuk-form-group">
          <label class="nhsuk-label" for="words">Write to everybody in the call</label>
          <input class="nhsuk-input" id="words" name="words" maxlength={2000} autocomplete="off" />
        </div>
        <Button variant="secondary" small>Send</Button>
        <p class="autosave" data-message-problem role="status"></p>
      </form>
    </Details>
  );
}
