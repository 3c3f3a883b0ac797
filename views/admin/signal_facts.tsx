import { figure } from "@/domain/figures.ts";

/** Of the calls' broker, since the process started. */
export interface SignalCounts {
  readonly clients: number;
  readonly relayed: number;
  readonly refused: number;
  readonly expired: number;
  readonly dropped: number;
  readonly takeOvers: number;
}

const names: readonly (readonly [keyof SignalCounts, string])[] = [
  ["clients", "Browsers connected"],
  ["relayed", "Signals carried"],
  ["takeOvers", "Browsers that came back"],
  ["expired", "Signals to nobody"],
  ["refused", "Refused"],
  ["dropped", "Over a limit"],
];

/** Whether browsers in calls find one another, and whether somebody tries what they may not. */
export function SignalFacts({ signals }: { signals: SignalCounts }) {
  return (
    <section aria-labelledby="signals">
      <h2 id="signals">Calls since Bedside was started</h2>
      <dl class="facts">
        {names.map(([key, name]) => (
          <div>
            <dt>{name}</dt>
            <dd class="figure">{figure(signals[key])}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
