/** Follow-ups that specialists asked a practice for and nobody has begun, the soonest first. */
import { and, eq, exists, isNotNull, not, or, type SQL, sql } from "drizzle-orm";
import { alias, QueryBuilder } from "drizzle-orm/sqlite-core";
import type { Day, Id } from "@/db/columns.ts";
import { patients } from "@/db/schema/patients.ts";
import { answers, referrals } from "@/db/schema/referrals.ts";
import { services } from "@/db/schema/services.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { followUpDueOn } from "@/domain/answers/follow_up_due.ts";

export type FollowUpDue = Awaited<ReturnType<typeof findFollowUpsDue>>["rows"][number];

export const followUpsAPage = 50;

export interface FollowUpPlace {
  readonly dueOn: Day;
  readonly id: Id<"Referral">;
}

/**
 * One that was begun and withdrawn was decided about, with a reason: it is not due any more.
 * Ask it of `readLong`: it looks at every answer that the practice had.
 */
export async function findFollowUpsDue(
  read: Reader,
  actor: Actor,
  { until, after, length = followUpsAPage }: {
    readonly until?: Day | undefined;
    readonly after?: FollowUpPlace | undefined;
    readonly length?: number;
  } = {},
) {
  const found = await read.select({
    id: referrals.id,
    reference: referrals.reference,
    headline: referrals.headline,
    history: referrals.history,
    serviceName: services.name,
    firstName: patients.firstName,
    lastName: patients.lastName,
    dateOfBirth: patients.dateOfBirth,
    diagnosis: answers.diagnosis,
    details: answers.details,
    answeredAt: answers.answeredAt,
    sortedBy: dueOn,
  }).from(referrals)
    .innerJoin(answers, and(eq(answers.referralId, referrals.id), not(exists(replacing))))
    .innerJoin(patients, eq(patients.id, referrals.patientId))
    .innerJoin(services, eq(services.id, referrals.serviceId))
    .where(and(
      visibleTo(actor),
      or(inState("answered"), inState("closed")),
      isNotNull(weeks),
      not(exists(followingUp)),
      until && sql`${dueOn} <= ${until}`,
      after && sql`(${dueOn}, ${referrals.id}) > (${after.dueOn}, ${after.id})`,
    ))
    .orderBy(dueOn, referrals.id).limit(length + 1);
  const rows = found.slice(0, length).map((row) => ({ ...row, dueOn: followUpDueOn(row)! }));
  const last = rows.at(-1);
  return {
    rows,
    next: found.length > length && last ? { dueOn: last.sortedBy, id: last.id } : undefined,
  };
}

/** A practice's own. */
const visibleTo = (actor: Actor): SQL => eq(referrals.practiceId, actor.organisationId);

const inState = (state: "answered" | "closed") =>
  sql`${referrals.state} = ${sql.raw(`'${state}'`)}`;

const weeks = sql`json_extract(${answers.details}, '$.followUp.weeks')`;

/** For the order only: SQLite knows no day but that of UTC. */
const dueOn = sql<Day>`date(${answers.answeredAt}, '+' || (7 * ${weeks}) || ' days')`;

const later = alias(answers, "later");
const replacing = new QueryBuilder().select({ id: later.id }).from(later)
  .where(eq(later.replacesId, answers.id));

const followUps = alias(referrals, "follow_ups");
const followingUp = new QueryBuilder().select({ id: followUps.id }).from(followUps)
  .where(eq(followUps.followUpOfId, referrals.id));
