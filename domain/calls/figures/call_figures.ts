/** What is counted of one call: a pure sum over its facts. */
import type { CallFacts } from "@/domain/calls/figures/find_figures.ts";
import { isAbandoned, secondsBetween } from "@/domain/calls/figures/reckon.ts";

export interface CallFigures {
  /** In the figures at all: not given up sooner than the hub counts from. */
  readonly presented: boolean;
  readonly answered: boolean;
  readonly abandoned: boolean;
  readonly missed: boolean;
  /** From the call to the answer, or to its end without one; null while it waits. */
  readonly waitSeconds: number | null;
  /** How long it rang for somebody, wherever; rings at the same time count once. */
  readonly ringSeconds: number;
  readonly rings: number;
  readonly lengthSeconds: number | null;
  readonly transferred: number;
  readonly escalated: number;
  readonly calledBack: "no" | "waits" | "in time" | "late";
}

type Facts = Pick<
  CallFacts,
  "state" | "placedAt" | "answeredAt" | "endedAt" | "rings" | "handOvers" | "callBack"
>;

export function figuresOfCall(call: Facts, abandonedAfterSeconds: number): CallFigures {
  const { state, placedAt, answeredAt, endedAt, rings, handOvers } = call;
  const abandoned = isAbandoned(call, abandonedAfterSeconds);
  const waitedUntil = answeredAt ?? endedAt;
  const taken = handOvers.filter(({ takenAt }) => takenAt !== null);
  return {
    presented: state !== "abandoned" || abandoned,
    answered: answeredAt !== null,
    abandoned,
    missed: state === "unanswered",
    waitSeconds: waitedUntil && secondsBetween(placedAt, waitedUntil),
    ringSeconds: rungSeconds(rings),
    rings: rings.length,
    lengthSeconds: answeredAt && endedAt && secondsBetween(answeredAt, endedAt),
    transferred: taken.filter(({ kind }) => kind !== "escalation").length,
    escalated: taken.filter(({ kind }) => kind === "escalation").length,
    calledBack: calledBack(call.callBack),
  };
}

/** They come in the order in which they began. */
function rungSeconds(rings: Facts["rings"]): number {
  let seconds = 0;
  let until = "";
  for (const { startedAt, endedAt } of rings) {
    if (endedAt === null || endedAt <= until) continue;
    seconds += secondsBetween(startedAt > until ? startedAt : until as typeof startedAt, endedAt);
    until = endedAt;
  }
  return seconds;
}

function calledBack(callBack: Facts["callBack"]): CallFigures["calledBack"] {
  if (!callBack) return "no";
  if (callBack.doneAt === null) return "waits";
  return callBack.doneAt <= callBack.dueAt ? "in time" : "late";
}
