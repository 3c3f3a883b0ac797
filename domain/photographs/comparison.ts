/** Which photograph to lay beside another, where nobody has chosen one. */
import type { Id, Instant } from "@/db/columns.ts";
import type { PhotographKind } from "@/db/schema/photographs.ts";

interface Comparable {
  readonly id: Id<"Photograph">;
  readonly kind: PhotographKind;
  readonly lesionId: Id<"Lesion"> | null;
  readonly referralId: Id<"Referral"> | null;
  readonly addedAt: Instant;
}

/**
 * The last earlier one of the same lesion and kind, else of the same lesion, else of the same kind
 * in an earlier referral. `others` are the patient's, the latest first.
 */
export function comparisonFor<P extends Comparable>(
  photograph: Comparable,
  others: readonly P[],
): P | undefined {
  const { kind, lesionId, referralId, addedAt } = photograph;
  const earlier = others.filter((other) =>
    other.id !== photograph.id && other.addedAt < addedAt &&
    (other.referralId !== referralId || (lesionId !== null && other.lesionId === lesionId))
  );
  const same = earlier.filter((other) => lesionId !== null && other.lesionId === lesionId);
  return same.find((other) => other.kind === kind) ?? same[0] ??
    earlier.find((other) => other.referralId !== referralId && other.kind === kind);
}
