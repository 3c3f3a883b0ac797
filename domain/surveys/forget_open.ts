/** At night: what was chosen and left counts as it stands; what was never chosen is no answer. */
import { and, inArray, isNotNull, isNull, lt } from "drizzle-orm";
import { experienceAnswers } from "@/db/schema/surveys.ts";
import type { Store } from "@/db/store.ts";
import { upkeep } from "@/db/upkeep.ts";
import { dayOf } from "@/domain/time.ts";

/**
 * Says how many pages were forgotten; fewer than `most` when none are left. Those of today are left
 * alone: somebody may be at one.
 */
export function forgetOpenAnswers(store: Store, most: number): Promise<number> {
  const today = dayOf(store.now());
  return upkeep(store, async (tx) => {
    const left = await tx.select({ key: experienceAnswers.key }).from(experienceAnswers)
      .where(and(isNotNull(experienceAnswers.openHash), lt(experienceAnswers.day, today)))
      .limit(most);
    const these = inArray(experienceAnswers.key, left.map(({ key }) => key));
    await tx.delete(experienceAnswers).where(and(these, isNull(experienceAnswers.experience)));
    await tx.update(experienceAnswers).set({ openHash: null, sent: true }).where(these);
    return left.length;
  });
}
