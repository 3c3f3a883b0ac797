/** All of the desk that changes by itself. */
import type { Desk } from "@/domain/calls/desk.ts";
import { Button } from "@/views/components/button.tsx";
import { CallBacks } from "@/views/hubs/call_backs.tsx";
import { DeskAlarms } from "@/views/hubs/desk_alarms.tsx";
import { DeskFigures } from "@/views/hubs/desk_figures.tsx";
import { Waiting } from "@/views/hubs/desk_calls.tsx";
import { LiveCalls } from "@/views/hubs/live_calls.tsx";
import { OnShift } from "@/views/hubs/on_shift.tsx";
import { OwnShift } from "@/views/hubs/own_shift.tsx";
import { RingsForYou } from "@/views/hubs/rings_for_you.tsx";
import { Unfinished } from "@/views/hubs/unfinished.tsx";
import { paths } from "@/views/paths.ts";

export function DeskLive({ desk }: { desk: Desk }) {
  return (
    <div id="desk-live">
      {desk.ringsForYou && <RingsForYou desk={desk} call={desk.ringsForYou} />}
      <DeskAlarms desk={desk} />
      <div class="split split--desk">
        <div>
          <Unfinished desk={desk} />
          <Waiting desk={desk} />
          <LiveCalls desk={desk} />
          <CallBacks desk={desk} />
        </div>
        <div>
          <OwnShift desk={desk} />
          <OnShift desk={desk} />
          {desk.leads && <Leading desk={desk} />}
          <DeskFigures desk={desk} />
        </div>
      </div>
    </div>
  );
}

function Leading({ desk }: { desk: Desk }) {
  return (
    <section class="desk__part" aria-labelledby="leading">
      <h2 id="leading">You lead</h2>
      {!desk.rules.surgeSince && (
        <form method="post" action={paths.surge()}>
          <Button small variant="secondary">Open a surge</Button>
          <p class="quiet small">Then everybody on shift is rung, whatever they take.</p>
        </form>
      )}
      <p>
        <a href={paths.hubSettings()}>How calls are given out, and how they can end</a>
      </p>
    </section>
  );
}
