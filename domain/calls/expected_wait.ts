/** How long a home may have to wait, and how that was reckoned: a pure sum that can be said in words. */

export interface Ahead {
  /** Calls that are answered before this one. */
  readonly ahead: number;
  /** Who is on shift and could take it: ready or busy. */
  readonly operators: number;
  readonly ready: number;
  /** From answer to ready again, the middle of the last calls of this hub; null where there were none. */
  readonly usualSeconds: number | null;
}

export interface ExpectedWait {
  readonly seconds: number | null;
  /** "2 calls are before yours, 3 people are on shift, and a call usually takes them 9 minutes" */
  readonly because: string;
}

/** Null where nobody is there or nothing is known: a number that stands on nothing is not shown. */
export function expectedWait({ ahead, operators, ready, usualSeconds }: Ahead): ExpectedWait {
  if (operators === 0) return { seconds: null, because: "Nobody is on shift to answer just now" };
  if (ready > ahead) return { seconds: 0, because: "Somebody is free and is being rung" };
  const before = ahead === 0 ? "Yours is the next call" : calls(ahead);
  const people = operators === 1 ? "1 person is on shift" : `${operators} people are on shift`;
  if (usualSeconds === null) {
    return {
      seconds: null,
      because: `${before} and ${people}. How long calls take is not known yet`,
    };
  }
  const busy = ahead - ready + 1;
  return {
    seconds: Math.round(usualSeconds * busy / operators),
    because: `${before}, ${people}, and a call usually takes ${minutes(usualSeconds)}`,
  };
}

const calls = (n: number) => n === 1 ? "1 call is before yours" : `${n} calls are before yours`;

function minutes(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds / 60));
  return whole === 1 ? "1 minute" : `${whole} minutes`;
}
