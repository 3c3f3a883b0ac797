/** Whether whoever looks is on shift, and how they are. */
import type { Desk } from "@/domain/calls/desk.ts";
import { operatorStateLabels } from "@/domain/hubs/skills.ts";
import { Button, ButtonLink } from "@/views/components/button.tsx";
import { paths } from "@/views/paths.ts";

export function OwnShift({ desk: { own } }: { desk: Desk }) {
  if (!own) {
    return (
      <section class="desk__own" aria-labelledby="own-shift">
        <h2 id="own-shift">You are not on shift</h2>
        <p>Calls ring for those on shift. You see all that happens here.</p>
        <ButtonLink href={paths.shift()}>Go on shift</ButtonLink>
      </section>
    );
  }
  const ready = own.state === "ready" || own.state === "ringing";
  return (
    <section class="desk__own" aria-labelledby="own-shift" data-on-shift>
      <h2 id="own-shift">You: {operatorStateLabels[own.state].toLowerCase()}</h2>
      <div class="desk__buttons">
        {own.state !== "in_call" && (
          <form method="post" action={paths.deskState()}>
            <Button small variant="secondary" name="state" value={ready ? "away" : "ready"}>
              {ready ? "I am away for a while" : "I am ready"}
            </Button>
          </form>
        )}
        {own.state !== "in_call" && (
          <form method="post" action={paths.shiftEnd()}>
            <Button small variant="secondary">Leave the shift</Button>
          </form>
        )}
      </div>
      <p class="small">
        <a href={paths.shift()}>Change what you take, or how it rings</a>
      </p>
    </section>
  );
}
