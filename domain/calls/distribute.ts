/**
 * Whom to ring now, for all the calls of a hub at once. Nothing is remembered here: who was rung
 * before stands in the rings, so that a restarted process goes on where the last one was.
 *
 * The usual way of call lines for specialists (Consultant Connect): each is rung for about 20
 * seconds, then the next, looping until somebody answers.
 */
import type { Id, Instant } from "@/db/columns.ts";
import type { OperatorSkill, OperatorState } from "@/db/schema/hubs.ts";

export interface CallToRing {
  readonly id: Id<"Call">;
  /** 0 emergency, 1 urgent, 2 routine. */
  readonly rank: number;
  readonly skill: OperatorSkill;
  /** Beside English, what the caller speaks best. */
  readonly language: string | null;
  readonly placedAt: Instant;
  readonly everybodyAt: Instant;
  /** Everyone who is or was rung for it, once for each time. */
  readonly rings: readonly { readonly userId: Id<"User">; readonly open: boolean }[];
}

export interface OperatorOnShift {
  readonly userId: Id<"User">;
  readonly skills: readonly OperatorSkill[];
  readonly languages: readonly string[];
  readonly state: OperatorState;
  readonly idleSince: Instant;
  /** A page of theirs is open, or a telephone can be woken. */
  readonly reachable: boolean;
}

export interface Ringing {
  readonly callId: Id<"Call">;
  readonly userId: Id<"User">;
}

export interface Distribution {
  readonly ring: readonly Ringing[];
  /** Calls for which everybody is rung from now on: the lead is alarmed. */
  readonly everybody: readonly Id<"Call">[];
  /** Calls that nobody on shift could take now or later: the caller is told at once. */
  readonly nobody: readonly Id<"Call">[];
}

/**
 * The most urgent call first, then the one that waits longest. One operator with the skill for
 * each: who speaks the language, then who was rung for it least, then who has been idle longest.
 * Once a call has waited its time, everybody who is ready, whatever they can.
 *
 * @param surge everybody on shift is rung, whatever they can, from the start
 */
export function distribute(
  calls: readonly CallToRing[],
  operators: readonly OperatorOnShift[],
  { now, surge }: { readonly now: Instant; readonly surge: boolean },
): Distribution {
  const ready = new Map(
    operators.filter(isReady).map((operator) => [operator.userId, operator] as const),
  );
  const ring: Ringing[] = [];
  const everybody: Id<"Call">[] = [];
  const nobody: Id<"Call">[] = [];
  const give = (call: CallToRing, userId: Id<"User">) => {
    ready.delete(userId);
    ring.push({ callId: call.id, userId });
  };
  for (const call of calls.toSorted(mostUrgent)) {
    const isOpen = call.rings.some(({ open }) => open);
    if (call.everybodyAt <= now) {
      everybody.push(call.id);
      for (const userId of [...ready.keys()]) give(call, userId);
    } else if (!isOpen) {
      const next = nextFor(call, [...ready.values()], surge);
      if (next) give(call, next.userId);
    }
    const could = operators.some((each) => each.reachable && suits(call, each, surge));
    if (!could) nobody.push(call.id);
  }
  return { ring, everybody, nobody };
}

const isReady = ({ state, reachable }: OperatorOnShift) => state === "ready" && reachable;

const suits = (call: CallToRing, { skills, state }: OperatorOnShift, surge: boolean): boolean =>
  state !== "away" && (surge || skills.includes(call.skill));

function nextFor(
  call: CallToRing,
  ready: readonly OperatorOnShift[],
  surge: boolean,
): OperatorOnShift | undefined {
  const rung = new Map<Id<"User">, number>();
  for (const { userId } of call.rings) rung.set(userId, (rung.get(userId) ?? 0) + 1);
  const order = ({ userId, languages, idleSince }: OperatorOnShift) =>
    [
      call.language === null || languages.includes(call.language) ? 0 : 1,
      rung.get(userId) ?? 0,
      idleSince,
      userId,
    ] as const;
  return ready.filter((each) => suits(call, each, surge))
    .map((operator) => ({ operator, order: order(operator) }))
    .sort((one, other) => compared(one.order, other.order))[0]?.operator;
}

const mostUrgent = (one: CallToRing, other: CallToRing): number =>
  compared([one.rank, one.placedAt, one.id], [other.rank, other.placedAt, other.id]);

function compared(
  one: readonly (string | number)[],
  other: readonly (string | number)[],
): number {
  for (const [at, value] of one.entries()) {
    if (value !== other[at]) return value < other[at]! ? -1 : 1;
  }
  return 0;
}
