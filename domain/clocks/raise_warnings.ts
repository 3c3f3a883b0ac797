/** Finds cases whose time is nearly up or over, and says so to their service: once per event. */
import { and, asc, eq, isNull, lte, sql } from "drizzle-orm";
import type { Author } from "@/db/audit_chain.ts";
import { change, type Tx } from "@/db/change.ts";
import { type Id, type Instant, instantOf, newId } from "@/db/columns.ts";
import { clockWarnings } from "@/db/schema/clocks.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { services } from "@/db/schema/services.ts";
import type { Reader, Store } from "@/db/store.ts";
import { clockBook } from "@/domain/clocks/due.ts";
import { nearMinutesOf } from "@/domain/clocks/near.ts";
import { termsOn } from "@/domain/clocks/terms.ts";
import { afterWorking, aroundTheClock } from "@/domain/clocks/working_time.ts";
import { dayOf } from "@/domain/time.ts";

export const everyServiceId = async (read: Reader): Promise<Id<"Service">[]> =>
  (await read.select({ id: services.id }).from(services).orderBy(asc(services.id)))
    .map(({ id }) => id);

/** Raises some of a service's warnings, and says how many. */
export async function raiseWarnings(
  store: Store,
  author: Author,
  serviceId: Id<"Service">,
  atMost: number,
): Promise<number> {
  const now = instantOf(store.now());
  const until = await nearUntil(store.read, serviceId, now);
  const wanted = await unwarned(store.readLong, serviceId, { now, until, atMost });
  if (wanted.length === 0) return 0;
  await change(store, author, async (tx) => {
    // Some may have been answered since; each is asked for again, in the turn of the change.
    const found = await unwarned(tx, serviceId, { now: tx.now, until, atMost });
    for (const warning of found) await raise(tx, serviceId, warning);
    if (found.length === 0) tx.audit("job.finished", { service: serviceId }, { warnings: 0 });
  });
  return wanted.length;
}

/** Whatever should be answered by then is near. */
async function nearUntil(
  read: Reader,
  serviceId: Id<"Service">,
  now: Instant,
): Promise<Instant> {
  const { versions, hours } = await clockBook(read, serviceId);
  const terms = termsOn(versions, dayOf(now));
  const near = nearMinutesOf(terms) * 60_000;
  const until = afterWorking(terms ? hours : aroundTheClock, Date.parse(now), near);
  return instantOf(new Date(until));
}

type Unwarned = Awaited<ReturnType<typeof unwarned>>[number];

/** A case that stands still with its practice is in neither of the states, and not warned of. */
export const unwarned = async (
  read: Reader,
  serviceId: Id<"Service">,
  { now, until, atMost }: {
    readonly now: Instant;
    readonly until: Instant;
    readonly atMost: number;
  },
) => {
  const kind = sql<
    "near" | "over"
  >`CASE WHEN ${referrals.dueAt} < ${now} THEN 'over' ELSE 'near' END`;
  return await read.select({
    id: referrals.id,
    patientId: referrals.patientId,
    dueAt: sql<Instant>`${referrals.dueAt}`,
    kind,
  }).from(referrals)
    .leftJoin(
      clockWarnings,
      and(
        eq(clockWarnings.referralId, referrals.id),
        eq(clockWarnings.kind, kind),
        eq(clockWarnings.dueAt, referrals.dueAt),
      ),
    )
    .where(and(
      eq(referrals.serviceId, serviceId),
      // As the index has it, in its words.
      sql`${referrals.state} IN ('waiting', 'claimed')`,
      lte(referrals.dueAt, until),
      isNull(clockWarnings.id),
    ))
    .orderBy(asc(referrals.dueAt))
    .limit(atMost);
};

async function raise(
  tx: Tx,
  serviceId: Id<"Service">,
  { id, patientId, dueAt, kind }: Unwarned,
): Promise<void> {
  const warning = { id: newId<"ClockWarning">(), referralId: id, serviceId, kind, dueAt };
  await tx.insert(clockWarnings).values({ ...warning, raisedAt: tx.now }).onConflictDoNothing();
  const action = kind === "over" ? "referral.overdue" : "referral.due_soon";
  tx.audit(action, { referral: id, patient: patientId }, { dueAt });
  tx.announce("clocks", { serviceId, referralId: id, kind, dueAt });
}
