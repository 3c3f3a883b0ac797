/** Calls that a home made: about whom, how each ended, what was advised and what happens next. */
import type { CallBackOf, HomeCall } from "@/domain/calls/at_home.ts";
import { callStateLabels } from "@/domain/calls/states.ts";
import { Details } from "@/views/components/details.tsx";
import { When } from "@/views/components/when.tsx";
import { paths } from "@/views/paths.ts";

export interface ShownCall extends HomeCall {
  readonly callBack: CallBackOf | undefined;
}

export function HomeCalls({ calls }: { calls: readonly ShownCall[] }) {
  return (
    <ul class="home-calls">
      {calls.map((call) => (
        <li>
          <p class="home-calls__head">
            <a href={paths.call(call.id)}>
              {whom(call)}
              {call.about && `: ${call.about}`}
            </a>
            <span class="quiet small">
              <When at={call.placedAt} />, {call.placedByName}
            </span>
          </p>
          <p>{endOf(call)}</p>
          {call.note && call.finishedAt && (
            <Details summary="What was advised">
              <p class="call__note">{call.note}</p>
            </Details>
          )}
          <Next call={call} />
        </li>
      ))}
    </ul>
  );
}

function whom({ firstName, lastName, room, subject }: HomeCall): string {
  if (firstName) return `${firstName} ${lastName}${room ? `, room ${room}` : ""}`;
  return subject === "not_listed"
    ? "Somebody who is not listed"
    : subject === "no_patient"
    ? "Nobody in particular"
    : "No patient named";
}

/** What the hub has chosen so far is not told before it has finished. */
const endOf = ({ outcome, state, finishedAt }: HomeCall): string =>
  finishedAt && outcome ? outcome : callStateLabels[state];

function Next({ call: { state, callBack, finishedAt } }: { call: ShownCall }) {
  if (callBack && !callBack.doneAt) {
    return (
      <p>
        Next: the hub calls you back by <When at={callBack.dueAt} />.
      </p>
    );
  }
  if (callBack?.doneWords) return <p>Called back: {callBack.doneWords}</p>;
  if (state !== "ended" || finishedAt) return null;
  return <p class="quiet">The hub is still writing down what was advised.</p>;
}
