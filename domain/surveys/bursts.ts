/**
 * More answers at once than people can give. Which came when is known for a minute, in memory alone;
 * what is kept is that an answer was one of a burst of that day. No address is looked at.
 */
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import { newId } from "@/db/columns.ts";
import { surveyBursts, suspectAnswers } from "@/db/schema/survey_bursts.ts";
import { experienceAnswers } from "@/db/schema/surveys.ts";
import type { Store } from "@/db/store.ts";

/**
 * The question takes people 20 seconds at the least. A waiting room of ten who all answer at once
 * gives 30 a minute, and then has no more to say.
 */
export const mostInAMinute = 30;
const minute = 60_000;

/** @param came when the latest came, the earliest of them first: one more than are allowed */
export const isBurst = (came: readonly number[], now: number): boolean =>
  came.length > mostInAMinute && now - came.at(-1 - mostInAMinute)! < minute;

interface Came {
  readonly at: number;
  readonly key: number;
  marked: boolean;
}
const lately = new WeakMap<Store, Map<string, readonly Came[]>>();

type Answer = Pick<typeof experienceAnswers.$inferSelect, "key" | "placeId" | "mode" | "day">;

/**
 * Marks all of them, the first as much as the last. Staff who type in a pile, and tablets that send
 * what they kept, are no burst: they do not come here.
 */
export async function noteBurst(store: Store, tx: Tx, answer: Answer): Promise<void> {
  const now = Date.parse(tx.now);
  const ways = lately.get(store) ?? new Map<string, readonly Came[]>();
  lately.set(store, ways);
  const way = `${answer.placeId} ${answer.mode}`;
  const came = [...ways.get(way) ?? [], { at: now, key: answer.key, marked: false }]
    .slice(-1 - mostInAMinute);
  ways.set(way, came);
  if (!isBurst(came.map(({ at }) => at), now)) return;
  const unmarked = came.filter(({ marked }) => !marked);
  const burstId = await burstToday(tx, answer);
  const keys = unmarked.map(({ key }) => key);
  // Chosen from the rows: one whose change failed has none.
  await tx.insert(suspectAnswers).select(
    tx.select({
      answerKey: experienceAnswers.key,
      burstId: sql<typeof burstId>`${burstId}`.as("burst_id"),
    })
      .from(experienceAnswers).where(inArray(experienceAnswers.key, keys)),
  ).onConflictDoNothing();
  for (const each of unmarked) each.marked = true;
}

/** That of the day which nobody has settled, else a new one. */
async function burstToday(tx: Tx, { placeId, mode, day }: Answer) {
  const open = await tx.select({ id: surveyBursts.id }).from(surveyBursts).where(and(
    eq(surveyBursts.placeId, placeId),
    eq(surveyBursts.mode, mode),
    eq(surveyBursts.day, day),
    isNull(surveyBursts.settledAt),
  )).get();
  if (open) return open.id;
  const id = newId<"SurveyBurst">();
  await tx.insert(surveyBursts).values({ id, placeId, mode, day });
  return id;
}
