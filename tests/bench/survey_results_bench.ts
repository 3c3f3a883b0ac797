/** How long a year's results take to be found and reckoned where a million answers were given. */
import { sql } from "drizzle-orm";
import { inTurn } from "@/db/lane.ts";
import { insidesOf } from "@/db/store.ts";
import { dayOf } from "@/domain/time.ts";
import { monthOf, monthsBack } from "@/domain/months.ts";
import { findTotals, reckonTotals } from "@/domain/surveys/find_results.ts";
import { wrongTotals } from "@/domain/surveys/verify_totals.ts";
import { median, timeOf } from "@/tests/bench/harness.ts";
import { askingStore } from "@/tests/bench/surveys.ts";

export const name = "a year's results of a million answers";
export const unit = "ms";
export const goal = "<=50";

export async function measure(): Promise<number> {
  const { store, manager, placeId } = await askingStore();
  await using _store = store;
  const today = dayOf(store.now());
  await inTurn(store, async () => {
    const { db } = insidesOf(store);
    await db.run(sql`
      WITH RECURSIVE counted(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM counted WHERE n < 999999)
      INSERT INTO experience_answers (key, place_id, day, mode, experience, comments, language, sent)
      SELECT n * 4611686018 + abs(random() % 4611686018), ${placeId},
        date(${today}, '-' || (n % 365) || ' days'),
        CASE n % 4 WHEN 0 THEN 'text' WHEN 1 THEN 'poster' WHEN 2 THEN 'inline' ELSE 'paper' END,
        CASE n % 6 WHEN 0 THEN 'very_good' WHEN 1 THEN 'good' WHEN 2 THEN 'neither'
          WHEN 3 THEN 'poor' WHEN 4 THEN 'very_poor' ELSE 'dont_know' END,
        '[]', 'en', 1 FROM counted`);
    await db.run(sql`
      INSERT INTO experience_totals (id, place_id, month, mode, experience, answers)
      SELECT lower(hex(randomblob(16))), place_id, substr(day, 1, 7), mode, experience, count(*)
      FROM experience_answers GROUP BY 2, 3, 4, 5`);
  });
  for await (const wrong of wrongTotals(store.read)) throw new Error(wrong);
  const months = monthsBack(monthOf(today), 13);
  const results = async () => {
    const totals = await findTotals(store.read, manager, { from: months[0]!, to: months.at(-1)! });
    for (const month of months) reckonTotals(totals.filter((each) => each.month === month));
    if (reckonTotals(totals).responses !== 1_000_000) throw new Error("Cannot find a million");
  };
  await timeOf(5, results);
  const times: number[] = [];
  for (let round = 0; round < 31; round++) times.push(await timeOf(1, results));
  return median(times);
}
