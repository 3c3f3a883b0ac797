/** Sessions of duty are planned and taken back; one may be planned for several weeks at once. */
import { and, eq, isNull } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { services } from "@/db/schema/services.ts";
import { dutySessions } from "@/db/schema/sourcing.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import type { DutyInput } from "@/domain/capacity/forms.ts";
import { offeredBy } from "@/domain/capacity/scope.ts";
import { specialistsFor } from "@/domain/capacity/specialists.ts";
import { Refusal } from "@/domain/errors.ts";
import { findOwnService } from "@/domain/services/find.ts";
import { dayOf, longDay, plusDays } from "@/domain/time.ts";

/** @returns how many sessions were planned */
export function planDuty(
  store: Store,
  actor: Actor,
  serviceId: Id<"Service">,
  { person, day, from, to, cases, weeks }: DutyInput,
): Promise<number> {
  return change(store, actor, async (tx) => {
    const service = await findOwnService(tx, actor, serviceId);
    authorise(actor, "queue.manage", service);
    if (day < dayOf(tx.now)) {
      throw new Refusal("invalid", "Duty is planned for today or later");
    }
    const people = await specialistsFor(tx, actor, serviceId, new Date(tx.now));
    const name = people.find(({ userId }) => userId === person)?.name;
    if (!name) throw new Refusal("invalid", "Choose somebody who answers cases of this service");
    const days = Array.from({ length: weeks }, (_, week) => plusDays(day, 7 * week));
    for (const each of days) {
      // Anywhere: nobody works on two queues at once.
      const others = await tx.select({ from: dutySessions.from, to: dutySessions.to })
        .from(dutySessions).where(and(
          eq(dutySessions.userId, person),
          eq(dutySessions.day, each),
          isNull(dutySessions.removedAt),
        ));
      if (others.some((other) => other.from < to && from < other.to)) {
        throw new Refusal(
          "conflict",
          `${name} is on duty at that time on ${longDay(each)} already`,
        );
      }
      await tx.insert(dutySessions).values({
        id: newId<"DutySession">(),
        serviceId,
        userId: person,
        day: each,
        from,
        to,
        cases,
        addedBy: actor.userId,
        addedAt: tx.now,
      });
    }
    tx.audit("service.duty_added", { service: serviceId }, { person, days, from, to, cases });
    return days.length;
  });
}

export function removeDuty(store: Store, actor: Actor, id: Id<"DutySession">): Promise<void> {
  return change(store, actor, async (tx) => {
    const session = await tx.select({
      serviceId: dutySessions.serviceId,
      organisationId: services.organisationId,
      person: dutySessions.userId,
      day: dutySessions.day,
    }).from(dutySessions).innerJoin(services, eq(services.id, dutySessions.serviceId))
      .where(and(eq(dutySessions.id, id), isNull(dutySessions.removedAt), offeredBy(actor))).get();
    if (!session) throw new Refusal("not_found", "There is no such session, or it was taken back");
    authorise(actor, "queue.manage", session);
    if (session.day < dayOf(tx.now)) {
      throw new Refusal("conflict", "This session is over. What was planned then stays on record");
    }
    await tx.update(dutySessions).set({ removedAt: tx.now }).where(eq(dutySessions.id, id));
    const { person, day } = session;
    tx.audit("service.duty_removed", { service: session.serviceId }, { person, day });
  });
}
