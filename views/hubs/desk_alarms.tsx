/** What everybody at the desk must see: a surge, and for the lead a call that nobody takes. */
import type { Desk } from "@/domain/calls/desk.ts";
import { timeOfDay } from "@/domain/time.ts";
import { Button } from "@/views/components/button.tsx";
import { paths } from "@/views/paths.ts";

export function DeskAlarms({ desk }: { desk: Desk }) {
  const { surgeSince, surgeByName } = desk.rules;
  return (
    <>
      {surgeSince && (
        <div class="desk__surge" role="status">
          <p>
            <strong>Surge since {timeOfDay(surgeSince)}.</strong>{" "}
            Everybody on shift is rung, whatever they take. Opened by {surgeByName ?? "a lead"}.
          </p>
          {desk.leads && (
            <form method="post" action={paths.surgeEnd()}>
              <Button small variant="secondary">End the surge</Button>
            </form>
          )}
        </div>
      )}
      {desk.alarms.map((call) => (
        <div class="desk__alarm" role="alert" data-alarm={call.id}>
          <p>
            <strong>{call.homeName} is not answered.</strong> Everybody who is ready is rung since
            {" "}
            {timeOfDay(call.everybodySince!)}.
          </p>
        </div>
      ))}
    </>
  );
}
