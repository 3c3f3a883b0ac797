/** A clock's story: each stretch of it, what it counted, and why it stood still. Pure. */
import { type Day, type Instant, instantOf } from "@/db/columns.ts";
import type { waitedFor } from "@/db/schema/clocks.ts";
import type { Clock } from "@/domain/clocks/due.ts";
import { firstShowing } from "@/domain/clocks/wall_clock.ts";
import { type Span, united, without, workedBetween } from "@/domain/clocks/working_time.ts";
import { dayAfter, dayOf } from "@/domain/time.ts";

export type WaitsFor = typeof waitedFor[number];

/** Why a stretch counts, or does not. */
export type Why =
  | { readonly kind: "counts" | "closed" }
  | { readonly kind: "holiday"; readonly name: string }
  | { readonly kind: "waits"; readonly for: readonly WaitsFor[] };

export interface Stretch {
  readonly from: Instant;
  readonly to: Instant;
  readonly why: Why;
  /** Milliseconds of working time that it counted, and since sending with it. */
  readonly counted: number;
  readonly countedSoFar: number;
}

export interface ClockStory {
  readonly stretches: readonly Stretch[];
  /** Of a story that is long, what stands before its last stretches; none where all are shown. */
  readonly before:
    | { readonly from: Instant; readonly to: Instant; readonly counted: number }
    | null;
  readonly counted: number;
  readonly elapsed: number;
  readonly target: number;
}

export interface StandsStill extends Span {
  readonly waitsFor: WaitsFor;
}

/** Longer stories are of cases long forgotten: how they end is what is looked for. */
const mostStretches = 60;

/** @param until the answer, or now while there is none */
export function clockStory(
  { time, target }: Pick<Clock, "time" | "target">,
  sentAt: Instant,
  until: Instant,
  pauses: readonly StandsStill[],
): ClockStory {
  const all = stretchesOf({ time }, sentAt, until, pauses);
  const shown = all.slice(-mostStretches);
  const hidden = all.slice(0, all.length - shown.length);
  return {
    stretches: shown,
    before: hidden.length === 0 ? null : {
      from: hidden[0]!.from,
      to: hidden.at(-1)!.to,
      counted: hidden.at(-1)!.countedSoFar,
    },
    counted: all.at(-1)?.countedSoFar ?? 0,
    elapsed: Date.parse(until) - Date.parse(sentAt),
    target,
  };
}

/** What is to be of a clock that runs, from a moment until its time is up. */
export interface ToCome {
  readonly stretches: readonly Stretch[];
  /** There are more before the time is up than are told. */
  readonly more: boolean;
  /** When it stands still next; none where the time is up before. */
  readonly stillAt: Instant | undefined;
}

/** Beyond that it is days like those before. */
const mostToCome = 12;

export function storyToCome(clock: Pick<Clock, "time">, now: Instant, dueAt: Instant): ToCome {
  const all = stretchesOf(clock, now, dueAt, []);
  return {
    stretches: all.slice(0, mostToCome),
    more: all.length > mostToCome,
    stillAt: all.find(({ why }) => why.kind !== "counts")?.from,
  };
}

function stretchesOf(
  { time }: Pick<Clock, "time">,
  since: Instant,
  until: Instant,
  pauses: readonly StandsStill[],
): readonly Stretch[] {
  const [from, to] = [Date.parse(since), Date.parse(until)];
  const still = pauses.map((each) => ({ ...each, to: Math.min(each.to, to) }))
    .filter((each) => each.from < each.to);
  let sum = 0;
  return [...piecesOf({ time }, { from, to }, still)].map(({ why, ...piece }): Stretch => {
    const counted = why.kind === "counts" ? workedBetween(time, piece.from, piece.to) : 0;
    sum += counted;
    return { from: moment(piece.from), to: moment(piece.to), why, counted, countedSoFar: sum };
  });
}

const moment = (at: number): Instant => instantOf(new Date(at));

interface Piece extends Span {
  readonly why: Why;
}

/** Pauses as they were, and between them the hours as they were. */
function* piecesOf(
  clock: Pick<Clock, "time">,
  whole: Span,
  pauses: readonly StandsStill[],
): Generator<Piece> {
  const still = united(pauses);
  const pieces = [
    ...still.map((span): Piece => ({
      ...span,
      why: { kind: "waits", for: waitsIn(pauses, span) },
    })),
    ...[...without(whole, still)].flatMap((span) => [...hoursIn(clock, span)]),
  ];
  yield* pieces.sort((a, b) => a.from - b.from);
}

const waitsIn = (pauses: readonly StandsStill[], span: Span): readonly WaitsFor[] => [
  ...new Set(
    pauses.filter((each) => each.from < span.to && each.to > span.from)
      .map(({ waitsFor }) => waitsFor),
  ),
];

/** Day by day; what has the same reason and touches is one. */
function* hoursIn({ time }: Pick<Clock, "time">, span: Span): Generator<Piece> {
  let last: Piece | undefined;
  for (const piece of daysIn({ time }, span)) {
    if (last && last.to === piece.from && sameWhy(last.why, piece.why)) {
      last = { ...last, to: piece.to };
    } else {
      if (last) yield last;
      last = piece;
    }
  }
  if (last) yield last;
}

function* daysIn({ time }: Pick<Clock, "time">, { from, to }: Span): Generator<Piece> {
  let at = from;
  for (let day: Day = dayOf(new Date(from)); at < to; day = dayAfter(day)) {
    const { spans, holiday } = time.on(day);
    const end = Math.min(to, startOf(dayAfter(day)));
    const off: Why = holiday === undefined
      ? { kind: "closed" }
      : { kind: "holiday", name: holiday };
    for (const open of spans) {
      const part = { from: Math.max(open.from, at), to: Math.min(open.to, end) };
      if (part.from >= part.to) continue;
      if (part.from > at) yield { from: at, to: part.from, why: off };
      yield { ...part, why: { kind: "counts" } };
      at = part.to;
    }
    if (at < end) yield { from: at, to: end, why: off };
    at = Math.max(at, end);
  }
}

const startOf = (day: Day): number => firstShowing(day, "00:00");

const sameWhy = (a: Why, b: Why): boolean =>
  a.kind === b.kind && (a.kind !== "holiday" || b.kind !== "holiday" || a.name === b.name);
