/** What specialists asked about a referral, and what the practice replied: the oldest first. */
import { and, asc, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Id } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { referralRequests } from "@/db/schema/triage.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { visibleTo } from "@/domain/referrals/find.ts";

export type ReferralRequest = Awaited<ReturnType<typeof findRequests>>[number];

const repliers = alias(users, "repliers");

export async function findRequests(read: Reader, actor: Actor, id: Id<"Referral">) {
  return await read.select({
    id: referralRequests.id,
    kind: referralRequests.kind,
    words: referralRequests.words,
    askedAt: referralRequests.askedAt,
    askedByName: users.name,
    reply: referralRequests.reply,
    repliedAt: referralRequests.repliedAt,
    repliedByName: repliers.name,
  }).from(referralRequests)
    .innerJoin(referrals, eq(referrals.id, referralRequests.referralId))
    .innerJoin(users, eq(users.id, referralRequests.askedBy))
    .leftJoin(repliers, eq(repliers.id, referralRequests.repliedBy))
    .where(and(eq(referralRequests.referralId, id), visibleTo(actor)))
    .orderBy(asc(referralRequests.askedAt), asc(referralRequests.id));
}

/** The one that the practice has not replied to. */
export const openRequest = (requests: readonly ReferralRequest[]): ReferralRequest | undefined =>
  requests.find(({ repliedAt }) => repliedAt === null);
