/** What patients said that must not wait: for their practice, and on the page of the case. */
import { and, desc, eq, isNull, sql } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { linkRedFlags } from "@/db/schema/links.ts";
import { patients } from "@/db/schema/patients.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { visibleTo } from "@/domain/referrals/find.ts";

export type UnseenRedFlag = Awaited<ReturnType<typeof findUnseenRedFlags>>[number];
export type RedFlagRaised = Awaited<ReturnType<typeof redFlagsRaisedOf>>[number];

/** Of this practice, until somebody there has seen them; the newest first. */
export async function findUnseenRedFlags(read: Reader, actor: Actor) {
  return await read.select({
    id: linkRedFlags.id,
    flag: linkRedFlags.flag,
    level: linkRedFlags.level,
    raisedAt: linkRedFlags.raisedAt,
    takenBackAt: linkRedFlags.takenBackAt,
    referralId: linkRedFlags.referralId,
    firstName: patients.firstName,
    lastName: patients.lastName,
    phone: patients.phone,
  }).from(linkRedFlags)
    .innerJoin(referrals, eq(referrals.id, linkRedFlags.referralId))
    .innerJoin(patients, eq(patients.id, referrals.patientId))
    .where(and(
      eq(linkRedFlags.practiceId, actor.organisationId),
      isNull(linkRedFlags.seenAt),
      visibleTo(actor),
    ))
    .orderBy(sql`${linkRedFlags.level} = 'urgent'`, desc(linkRedFlags.raisedAt));
}

/** Of one referral, whoever may see it: those that were seen and those that were not. */
export async function redFlagsRaisedOf(read: Reader, actor: Actor, id: Id<"Referral">) {
  return await read.select({
    id: linkRedFlags.id,
    linkId: linkRedFlags.linkId,
    flag: linkRedFlags.flag,
    level: linkRedFlags.level,
    raisedAt: linkRedFlags.raisedAt,
    takenBackAt: linkRedFlags.takenBackAt,
    seenAt: linkRedFlags.seenAt,
    seenByName: users.name,
  }).from(linkRedFlags)
    .innerJoin(referrals, eq(referrals.id, linkRedFlags.referralId))
    .leftJoin(users, eq(users.id, linkRedFlags.seenBy))
    .where(and(eq(linkRedFlags.referralId, id), visibleTo(actor)))
    .orderBy(linkRedFlags.raisedAt, linkRedFlags.id);
}
