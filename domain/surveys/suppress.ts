/**
 * What must not be shown outside, so that nobody can tell what a few people answered: the rules by
 * which NHS England publishes (nhsengland/fft_pipeline, suppression.py).
 *
 * few: 1 to 4 answers. next: the next lowest of the same group, or the few could be subtracted from
 * the group's sum. parent: the two lowest of a group whose own figures are not shown.
 *
 * Lowest and next lowest are ranks among those with any answer, and equal numbers have one rank. Where
 * two share a rank both are left out: the pipeline leaves out the one that happens to come first.
 */
export type Suppression = "few" | "next" | "parent";

export interface Node {
  readonly id: string;
  /** None at the top: those are one group. */
  readonly parent: string | undefined;
  readonly responses: number;
}

const fewest = 5;

/** By id, why it is not shown; who is not in it may be shown. */
export function suppressed(nodes: readonly Node[]): ReadonlyMap<string, Suppression> {
  const found = new Map<string, Suppression>();
  const groups = Map.groupBy(nodes, ({ parent }) => parent);
  // From the top down: whether a parent is shown is settled before its children are looked at.
  const waiting: (string | undefined)[] = [undefined];
  while (waiting.length > 0) {
    const parent = waiting.shift();
    const group = groups.get(parent) ?? [];
    waiting.push(...group.map(({ id }) => id));
    const hidden = parent !== undefined && found.has(parent);
    for (const { id, responses } of group) {
      const why = whyNotShown(responses, group, hidden);
      if (why) found.set(id, why);
    }
  }
  return found;
}

function whyNotShown(
  responses: number,
  group: readonly Node[],
  parentHidden: boolean,
): Suppression | undefined {
  if (responses === 0) return undefined;
  if (responses < fewest) return "few";
  const [lowest, next] = [...new Set(group.map((each) => each.responses))]
    .filter((each) => each > 0).sort((one, other) => one - other);
  if (responses === next && lowest! < fewest) return "next";
  return parentHidden && (responses === lowest || responses === next) ? "parent" : undefined;
}
