/** Camera, microphone and loudspeaker are tried before somebody is let into a call, and not in it. */
import type { Speech } from "@/domain/words/speech.ts";
import { Button, ButtonGroup } from "@/views/components/button.tsx";

/** Whoever shows it names it among the scripts of the page. */
export const tryScript = "link_try.js";

const parts = ["camera", "microphone", "loudspeaker"] as const;

export function TryDevice({ say }: { say: Speech }) {
  const words = {
    running: say("call.try_running"),
    listen: say("call.try_listen"),
    done: say("call.try_done"),
    good: say("call.try_good"),
    failed: say("call.try_failed"),
  };
  return (
    <section data-try data-words={JSON.stringify(words)} aria-labelledby="try" hidden>
      <h2 class="nhsuk-heading-m" id="try">{say("call.try")}</h2>
      <p>{say("call.try_hint")}</p>
      <video width="200" height="150" muted autoplay playsinline hidden></video>
      <p data-try-status role="status"></p>
      <div data-try-heard hidden>
        <ButtonGroup>
          <Button type="button" extra={{ "data-verdict": "good" }}>{say("call.try_heard")}</Button>
          <Button type="button" variant="secondary" extra={{ "data-verdict": "failed" }}>
            {say("call.try_silent")}
          </Button>
        </ButtonGroup>
      </div>
      <div aria-live="polite">
        {parts.map((part) => (
          <div data-part={part} hidden>
            <p>
              <strong>{say(`call.${part}`)}:</strong> <span data-verdict-words></span>
            </p>
            <p data-help hidden>{say(`call.${part}_help`)}</p>
          </div>
        ))}
      </div>
      <Button type="button" variant="secondary" extra={{ "data-try-begin": "" }}>
        {say("call.try_begin")}
      </Button>
    </section>
  );
}
