/** Days on which no service works: those that are shipped, and those that administrators added. */
import { and, asc, eq, isNull, type SQL } from "drizzle-orm";
import type { Day, Id } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { holidays } from "@/db/schema/clocks.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { holds } from "@/domain/access/permissions.ts";
import { bankHolidays } from "@/domain/clocks/bank_holidays.ts";
import { Refusal } from "@/domain/errors.ts";

export type AddedHoliday = Awaited<ReturnType<typeof addedHolidays>>[number];

/** By day: how each is called. */
export async function everyHoliday(read: Reader): Promise<ReadonlyMap<Day, string>> {
  const added = await read.select({ day: holidays.day, name: holidays.name }).from(holidays)
    .where(isNull(holidays.removedAt));
  return new Map([...bankHolidays, ...added.map(({ day, name }) => [day, name] as const)]);
}

/** Those that were added and not taken away, with who did it. */
export const addedHolidays = (read: Reader, actor: Actor) =>
  read.select({
    id: holidays.id,
    day: holidays.day,
    name: holidays.name,
    addedAt: holidays.addedAt,
    addedByName: users.name,
  }).from(holidays)
    .innerJoin(users, eq(users.id, holidays.addedBy))
    .where(and(isNull(holidays.removedAt), visibleTo(actor)))
    .orderBy(asc(holidays.day));

export async function findHoliday(read: Reader, actor: Actor, id: Id<"Holiday">) {
  const [found] = await read.select().from(holidays)
    .where(and(eq(holidays.id, id), visibleTo(actor)));
  if (!found) throw new Refusal("not_found", "There is no such holiday");
  return found;
}

/** A day says nothing about a patient; who added it is for those who look after the install. */
const visibleTo = (actor: Actor): SQL | undefined =>
  holds(actor, "holiday.amend") ? undefined : isNull(holidays.id);
