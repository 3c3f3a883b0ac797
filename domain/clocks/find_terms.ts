/** The versions of a service's hours with who set them, and what typed ones would come to. */
import { desc, eq } from "drizzle-orm";
import { type Id, type Instant, instantOf } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { serviceTerms } from "@/db/schema/clocks.ts";
import type { Priority } from "@/db/schema/referrals.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { clockBook, clockOf, dueBy, hoursOf } from "@/domain/clocks/due.ts";
import { targetFields, type TermsInput } from "@/domain/clocks/forms.ts";
import { usualNearMinutes } from "@/domain/clocks/near.ts";
import { everyHoliday } from "@/domain/clocks/holidays.ts";
import { type Terms, termsOn } from "@/domain/clocks/terms.ts";
import { typedHours } from "@/domain/organisations/opening_hours.ts";
import { findOwnService } from "@/domain/services/find.ts";
import { dateBoxes } from "@/domain/typed_date.ts";
import { dayOf, startOfDay, zone } from "@/domain/time.ts";

/** The newest first. */
export async function findVersions(read: Reader, actor: Actor, serviceId: Id<"Service">) {
  await findOwnService(read, actor, serviceId);
  const rows = await read.select({ version: serviceTerms, setByName: users.name })
    .from(serviceTerms)
    .innerJoin(users, eq(users.id, serviceTerms.setBy))
    .where(eq(serviceTerms.serviceId, serviceId))
    .orderBy(desc(serviceTerms.validFrom), desc(serviceTerms.setAt), desc(serviceTerms.id));
  return rows.map(({ version, setByName }) => ({ ...version, setByName }));
}

/** By when cases of each priority should be answered that are sent before a weekend. */
export async function exampleOf(
  read: Reader,
  serviceId: Id<"Service">,
  priorities: readonly Priority[],
  { now, typed }: { readonly now: Instant; readonly typed: TermsInput | undefined },
) {
  const book = await clockBook(read, serviceId);
  const versions = typed
    ? [...book.versions.filter(({ validFrom }) => validFrom < typed.validFrom), typed]
    : book.versions;
  const hours = hoursOf(versions, await everyHoliday(read));
  const sentAt = fridayAfternoon(
    typed && startOfDay(typed.validFrom) > now ? startOfDay(typed.validFrom) : now,
  );
  const dues = priorities.map((priority) => ({
    priority,
    dueAt: dueBy(clockOf({ ...book, versions, hours }, { priority, sentAt }), sentAt, []),
  }));
  return { sentAt, dues };
}

/** Where nights and weekends show: the next Friday at 4pm. */
function fridayAfternoon(from: Instant): Instant {
  const day = Temporal.PlainDate.from(dayOf(from));
  const friday = day.add({ days: (5 - day.dayOfWeek + 7) % 7 });
  const at = friday.toPlainDateTime("16:00").toZonedDateTime(zone);
  return instantOf(new Date(at.epochMilliseconds));
}

/** What the form shows of the version that holds. */
export function typedTerms(versions: readonly Terms[], now: Instant) {
  const today = dayOf(now);
  const held = termsOn(versions.toReversed(), today);
  const hoursText = (minutes: number | undefined) =>
    minutes === undefined ? "" : String(Number((minutes / 60).toFixed(2)));
  return {
    ...(held ? typedHours(held.hours) : {}),
    ...Object.fromEntries(
      Object.entries(targetFields).map(([priority, field]) => [
        field,
        hoursText(held?.targets[priority as Priority]),
      ]),
    ),
    nearHours: hoursText(held?.nearMinutes ?? usualNearMinutes),
    pathway: held?.pathway ?? "advice",
    ...dateBoxes("validFrom", today),
  };
}
