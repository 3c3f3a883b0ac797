/** Administrators add days on which no service works, and take back those that they added. */
import { and, eq, isNull } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import { type Day, type Id, newId } from "@/db/columns.ts";
import { holidays, serviceTerms } from "@/db/schema/clocks.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import type { HolidayInput } from "@/domain/clocks/forms.ts";
import { everyHoliday, findHoliday } from "@/domain/clocks/holidays.ts";
import { Refusal } from "@/domain/errors.ts";
import { dayOf, longDay } from "@/domain/time.ts";

export function addHoliday(
  store: Store,
  actor: Actor,
  { day, name }: HolidayInput,
): Promise<Id<"Holiday">> {
  return change(store, actor, async (tx) => {
    authorise(actor, "holiday.amend", undefined);
    requireToCome(tx, day);
    const known = (await everyHoliday(tx)).get(day);
    if (known !== undefined) {
      throw new Refusal("conflict", `${longDay(day)} is a holiday already: ${known}`);
    }
    const id = newId<"Holiday">();
    await tx.insert(holidays).values({ id, day, name, addedBy: actor.userId, addedAt: tx.now });
    tx.audit("holiday.added", { holiday: id }, { day, name });
    await reckonEverywhere(tx);
    return id;
  });
}

export function removeHoliday(store: Store, actor: Actor, id: Id<"Holiday">): Promise<void> {
  return change(store, actor, async (tx) => {
    authorise(actor, "holiday.amend", undefined);
    const { day, name } = await findHoliday(tx, actor, id);
    requireToCome(tx, day);
    const removed = await tx.update(holidays)
      .set({ removedBy: actor.userId, removedAt: tx.now })
      .where(and(eq(holidays.id, id), isNull(holidays.removedAt)))
      .returning({ id: holidays.id });
    if (removed.length === 0) {
      throw new Refusal("conflict", `${name} on ${longDay(day)} has been taken away already`);
    }
    tx.audit("holiday.removed", { holiday: id }, { day, name });
    await reckonEverywhere(tx);
  });
}

/** What was reckoned of days that are over stays as it was. */
function requireToCome(tx: Tx, day: Day): void {
  if (day >= dayOf(tx.now)) return;
  throw new Refusal("invalid", `${longDay(day)} is over. Only days to come can be changed`);
}

/** A service without hours of its own knows no holidays. */
async function reckonEverywhere(tx: Tx): Promise<void> {
  const withHours = await tx.selectDistinct({ serviceId: serviceTerms.serviceId })
    .from(serviceTerms);
  for (const { serviceId } of withHours) await tx.enqueue("clock.reckon", { serviceId });
}
