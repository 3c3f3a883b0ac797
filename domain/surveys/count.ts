/** Keeps the running totals in the change that keeps an answer. */
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import { newId } from "@/db/columns.ts";
import { experienceAnswers, experienceTotals } from "@/db/schema/surveys.ts";
import { monthOf } from "@/domain/months.ts";

type Counted = Pick<
  typeof experienceAnswers.$inferSelect,
  "placeId" | "day" | "mode" | "experience"
>;

/** One more answer, or one fewer where somebody chose anew; nothing was chosen: nothing is counted. */
export const countAnswer = (tx: Tx, answer: Counted, by: 1 | -1): Promise<void> =>
  add(tx, answer, { answers: by, setAside: 0 });

/** An answer stays counted as one, and is left out of the figures beside it. */
export const countSetAside = (tx: Tx, answer: Counted, by: number): Promise<void> =>
  add(tx, answer, { answers: 0, setAside: by });

async function add(
  tx: Tx,
  { placeId, day, mode, experience }: Counted,
  by: { readonly answers: number; readonly setAside: number },
): Promise<void> {
  if (!experience) return;
  const { answers, setAside } = experienceTotals;
  await tx.insert(experienceTotals)
    .values({ id: newId(), placeId, month: monthOf(day), mode, experience, ...by })
    .onConflictDoUpdate({
      target: [
        experienceTotals.placeId,
        experienceTotals.month,
        experienceTotals.mode,
        experienceTotals.experience,
      ],
      set: {
        answers: sql`${answers} + ${by.answers}`,
        setAside: sql`${setAside} + ${by.setAside}`,
      },
    });
}
