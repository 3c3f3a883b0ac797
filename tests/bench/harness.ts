/**
 * How speed is measured here. Absolute times move with the machine and with whoever shares it;
 * a ratio of two things done in turn, round after round, moves far less, so that is what is
 * compared with a goal.
 */

/** What every file of this folder that ends in `_bench.ts` exports. */
export interface Benchmark {
  readonly name: string;
  readonly unit: string;
  /** `>=0.5` or `<=50`. */
  readonly goal: string;
  measure(): Promise<number>;
}

type Side = () => number | Promise<number>;

/**
 * The median, over the rounds, of `ours` divided by `theirs`. Each side does its part of a round
 * and says what it measured; who goes first changes with every round.
 */
export async function ratio(ours: Side, theirs: Side, rounds = 7): Promise<number> {
  const ratios: number[] = [];
  await ours();
  await theirs();
  for (let round = 0; round < rounds; round++) {
    const measured = new Map<Side, number>();
    for (const side of round % 2 ? [ours, theirs] : [theirs, ours]) {
      measured.set(side, await side());
    }
    ratios.push(measured.get(ours)! / measured.get(theirs)!);
  }
  return median(ratios);
}

/** Milliseconds of a number of runs, one after another. */
export async function timeOf(runs: number, work: () => unknown): Promise<number> {
  const start = performance.now();
  for (let run = 0; run < runs; run++) await work();
  return performance.now() - start;
}

export const median = (values: readonly number[]): number => percentile(values, 50);

export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * percent / 100))]!;
}

export function meets(goal: string, value: number): boolean {
  const [, sign, limit] = goal.match(/^([<>]=)(\d+(?:\.\d+)?)$/) ?? [];
  if (!sign) throw new Error(`Cannot read the goal "${goal}": write >=0.5 or <=50`);
  return sign === ">=" ? value >= Number(limit) : value <= Number(limit);
}

const endings: (() => unknown)[] = [];

/** What several benchmarks share is put away when the last has ended. */
export function whenAllHaveEnded(ending: () => unknown): void {
  endings.push(ending);
}

export async function endAll(): Promise<void> {
  for (const ending of endings.splice(0).toReversed()) await ending();
}
