/** All answers of some months, a page at a time, for a file. */
import { count, desc, eq, gte, lt, lte, type SQL, sql } from "drizzle-orm";
import { experienceAnswers, surveyPlaces } from "@/db/schema/surveys.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { daysOf } from "@/domain/months.ts";
import { findPlaces } from "@/domain/surveys/find_places.ts";
import { answerRows, given, type GivenAnswer } from "@/domain/surveys/find_answers.ts";
import type { TotalsFilter } from "@/domain/surveys/find_results.ts";

/** Few enough that writing them as lines takes a few milliseconds: pages are answered in between. */
const answersAtOnce = 200;

/**
 * Ask with the long reader. Place by place, since the index of each holds its answers in this order:
 * the latest day first, and within a day in no order that tells anything.
 */
export async function* everyAnswer(
  read: Reader,
  actor: Actor,
  filter: TotalsFilter,
): AsyncGenerator<readonly GivenAnswer[]> {
  for (const { id } of await findPlaces(read, actor)) {
    if ((filter.placeId ?? id) !== id) continue;
    yield* answersAt(read, actor, { ...filter, placeId: id });
  }
}

/** As everyAnswer(), of one place. */
export async function* answersAt(
  read: Reader,
  actor: Actor,
  filter: TotalsFilter,
): AsyncGenerator<readonly GivenAnswer[]> {
  let last: GivenAnswer | undefined;
  while (true) {
    const page = await answerRows(read)
      .where(given(actor, ...askedAnswers(filter), last && after(last)))
      .orderBy(desc(experienceAnswers.day), desc(experienceAnswers.key))
      .limit(answersAtOnce);
    if (page.length > 0) yield page;
    if (page.length < answersAtOnce) return;
    last = page.at(-1);
  }
}

/** How many there are, set aside or not. */
export async function countAnswers(
  read: Reader,
  actor: Actor,
  filter: TotalsFilter,
): Promise<number> {
  const [found] = await read.select({ n: count() }).from(experienceAnswers)
    .innerJoin(surveyPlaces, eq(surveyPlaces.id, experienceAnswers.placeId))
    .where(given(actor, ...askedAnswers(filter)));
  return found!.n;
}

export const askedAnswers = (
  { from, to, placeId, setting, mode }: TotalsFilter,
): (SQL | undefined)[] => [
  gte(experienceAnswers.day, daysOf(from)[0]),
  lte(experienceAnswers.day, daysOf(to)[1]),
  placeId && eq(experienceAnswers.placeId, placeId),
  setting && eq(surveyPlaces.setting, setting),
  mode && eq(experienceAnswers.mode, mode),
];

const after = ({ day, key }: GivenAnswer): SQL =>
  lt(sql`(${experienceAnswers.day}, ${experienceAnswers.key})`, sql`(${day}, ${key})`);
