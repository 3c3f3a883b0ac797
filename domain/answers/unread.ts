/**
 * An answer that nobody at the practice reads does not stay unread in silence: after a time that the
 * service sets it goes to the practice's manager, after a longer one it shows on the service manager's
 * page.
 */
import { and, asc, eq, isNotNull, isNull, lte, sql } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import { type Id, type Instant, instantOf } from "@/db/columns.ts";
import { organisations } from "@/db/schema/organisations.ts";
import { answers, referrals } from "@/db/schema/referrals.ts";
import { services } from "@/db/schema/services.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { notify } from "@/domain/notices/notify.ts";
import { visibleTo } from "@/domain/referrals/find.ts";

export type Step = "manager" | "service";

export interface UnreadAnswer {
  readonly id: Id<"Referral">;
  readonly step: Step;
  /** Of the answer that nobody has read; a later one begins anew. */
  readonly answeredAt: Instant;
}

/** An amended answer is to be read anew, and its time begins with it. */
const newestAt = sql<Instant>`(
  SELECT max(${answers.answeredAt}) FROM ${answers} WHERE ${answers.referralId} = ${referrals.id}
)`;
const isUnread = and(sql`${referrals.state} = 'answered'`, isNull(referrals.answerReadAt));
const hour = 3_600_000;

/** What has been unread for so long, and nobody was told of it yet. */
export async function longUnread(read: Reader, now: Date): Promise<UnreadAnswer[]> {
  const rows = await read.select({
    id: referrals.id,
    answeredAt: newestAt,
    manager: referrals.unreadToManagerAt,
    service: referrals.unreadToServiceAt,
    managerHours: services.unreadToManagerHours,
    serviceHours: services.unreadToServiceHours,
  }).from(referrals).innerJoin(services, eq(services.id, referrals.serviceId))
    .where(and(isUnread, lte(referrals.answeredAt, instantOf(now))))
    .orderBy(asc(referrals.answeredAt));
  return rows.flatMap(({ id, answeredAt, manager, service, managerHours, serviceHours }) => {
    const steps = [["manager", manager, managerHours], ["service", service, serviceHours]] as const;
    return steps.flatMap(([step, toldAt, hours]) => {
      const over = Date.parse(answeredAt) + hours * hour <= now.getTime();
      return over && toldAt === null ? [{ id, step, answeredAt }] : [];
    });
  });
}

/** False where somebody has read it since, or it was told already. */
export async function tellUnread(tx: Tx, { id, step, answeredAt }: UnreadAnswer): Promise<boolean> {
  const column = step === "manager" ? referrals.unreadToManagerAt : referrals.unreadToServiceAt;
  const [told] = await tx.update(referrals)
    .set(step === "manager" ? { unreadToManagerAt: tx.now } : { unreadToServiceAt: tx.now })
    .where(and(
      eq(referrals.id, id),
      isUnread,
      isNull(column),
      eq(newestAt, answeredAt),
    ))
    .returning({
      patientId: referrals.patientId,
      practiceId: referrals.practiceId,
      serviceId: referrals.serviceId,
    });
  if (!told) return false;
  const happening = {
    kind: "answer_unread",
    eventKey: unreadKey(id, answeredAt),
    path: `/referrals/${id}`,
  } as const;
  if (step === "manager") {
    const to = (role: "practice_manager" | "gp") =>
      notify(tx, { ...happening, to: { organisationId: told.practiceId, roles: [role] } });
    // A practice without a manager in Bedside has its GPs told.
    if (await to("practice_manager") === 0) await to("gp");
  } else {
    const [service] = await tx.select({ organisationId: services.organisationId }).from(services)
      .where(eq(services.id, told.serviceId));
    const roles = ["service_manager"] as const;
    await notify(tx, { ...happening, to: { organisationId: service!.organisationId, roles } });
  }
  tx.audit(step === "manager" ? "referral.unread_to_manager" : "referral.unread_to_service", {
    referral: id,
    patient: told.patientId,
  }, { answeredAt });
  tx.announce("answers", { practiceId: told.practiceId, referralId: id });
  return true;
}

const unreadKey = (id: Id<"Referral">, answeredAt: Instant) => `unread:${id}:${answeredAt}`;

export type UnreadRow = Awaited<ReturnType<typeof unreadOfService>>[number];

/** For the service's manager: with whom to speak, the longest unread first. */
export const unreadOfService = (read: Reader, actor: Actor, serviceId: Id<"Service">) =>
  read.select({
    id: referrals.id,
    reference: referrals.reference,
    priority: referrals.priority,
    answeredAt: referrals.answeredAt,
    practiceName: organisations.name,
    practicePhone: organisations.phone,
  }).from(referrals).innerJoin(organisations, eq(organisations.id, referrals.practiceId))
    .where(and(
      isUnread,
      isNotNull(referrals.unreadToServiceAt),
      eq(referrals.serviceId, serviceId),
      visibleTo(actor),
    ))
    .orderBy(asc(referrals.answeredAt), asc(referrals.id)).limit(100);

/** How many of a practice's answers its manager was told of. */
export const countLongUnread = (read: Reader, actor: Actor): Promise<number> =>
  read.$count(
    referrals,
    and(
      isUnread,
      eq(referrals.practiceId, actor.organisationId),
      isNotNull(referrals.unreadToManagerAt),
    ),
  );
