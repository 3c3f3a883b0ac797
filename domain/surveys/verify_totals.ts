/** For `check`: are the running totals what the rows come to? */
import { count, eq, isNotNull, sql } from "drizzle-orm";
import {
  experienceAnswers,
  experienceTotals,
  setAsideAnswers,
  surveyPlaces,
} from "@/db/schema/surveys.ts";
import type { Reader } from "@/db/store.ts";

/** One sentence for each place, month, way and option whose total is not what its rows come to. */
export async function* wrongTotals(read: Reader): AsyncGenerator<string> {
  const month = sql<string>`substr(${experienceAnswers.day}, 1, 7)`;
  const { placeId, mode, experience } = experienceAnswers;
  const rows = await read.select({
    placeId,
    month,
    mode,
    experience,
    answers: count(),
    setAside: count(setAsideAnswers.answerKey),
  }).from(experienceAnswers)
    .leftJoin(setAsideAnswers, eq(setAsideAnswers.answerKey, experienceAnswers.key))
    .where(isNotNull(experience))
    .groupBy(placeId, month, mode, experience);
  const kept = await read.select().from(experienceTotals);
  const names = new Map(
    (await read.select({ id: surveyPlaces.id, name: surveyPlaces.name }).from(surveyPlaces))
      .map(({ id, name }) => [id, name]),
  );
  const [counted, total] = [rows, kept].map((each) =>
    new Map(each.map((row) => [named(row), [row.answers, row.setAside].join(" and ")]))
  );
  const nothing = "0 and 0";
  for (const name of new Set([...counted!.keys(), ...total!.keys()])) {
    const [is, says] = [counted!.get(name) ?? nothing, total!.get(name) ?? nothing];
    if (is === says) continue;
    const [place, ...rest] = JSON.parse(name);
    yield `The totals of ${names.get(place)}, ${rest.join(", ")}, say ${says} set aside; ` +
      `the answers come to ${is}`;
  }
}

const named = (
  { placeId, month, mode, experience }: Readonly<
    Record<"placeId" | "month" | "mode", string> & { experience: string | null }
  >,
): string => JSON.stringify([placeId, month, mode, experience]);
