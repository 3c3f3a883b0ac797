/** Days on which no service works: those that are shipped, and those that administrators added. */
import { isNull } from "drizzle-orm";
import type { Day } from "@/db/columns.ts";
import { holidays } from "@/db/schema/clocks.ts";
import type { Reader } from "@/db/store.ts";
import { bankHolidays } from "@/domain/clocks/bank_holidays.ts";

/** By day: how each is called. */
export async function everyHoliday(read: Reader): Promise<ReadonlyMap<Day, string>> {
  const added = await read.select({ day: holidays.day, name: holidays.name }).from(holidays)
    .where(isNull(holidays.removedAt));
  return new Map([...bankHolidays, ...added.map(({ day, name }) => [day, name] as const)]);
}
