/** The last answers that a service gave for a diagnosis: how it was put before, and by whom. */
import { and, desc, eq, ne, sql } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { answers, referrals } from "@/db/schema/referrals.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { visibleTo } from "@/domain/referrals/find.ts";

export type EarlierAnswer = Awaited<ReturnType<typeof earlierAnswers>>[number];

const atMost = 3;

/** Of other referrals to the same service, spelled the same; those that were replaced are not shown. */
export const earlierAnswers = (
  read: Reader,
  actor: Actor,
  of: { readonly id: Id<"Referral">; readonly serviceId: Id<"Service"> },
  diagnosis: string,
) =>
  ofService(read).where(and(
    eq(answers.diagnosis, diagnosis.trim()),
    eq(referrals.serviceId, of.serviceId),
    ne(referrals.id, of.id),
    sql`NOT EXISTS (SELECT 1 FROM answers AS later WHERE later.replaces_id = ${answers.id})`,
    visibleTo(actor),
  )).orderBy(desc(answers.answeredAt), desc(answers.id)).limit(atMost);

/** One of them, to be used again. */
export const findEarlierAnswer = (
  read: Reader,
  actor: Actor,
  serviceId: Id<"Service">,
  id: Id<"Answer">,
) =>
  ofService(read).where(
    and(eq(answers.id, id), eq(referrals.serviceId, serviceId), visibleTo(actor)),
  ).get();

const ofService = (read: Reader) =>
  read.select({
    id: answers.id,
    diagnosis: answers.diagnosis,
    plan: answers.plan,
    outcome: answers.outcome,
    details: answers.details,
    answeredAt: answers.answeredAt,
    answeredByName: users.name,
  }).from(answers)
    .innerJoin(referrals, eq(referrals.id, answers.referralId))
    .innerJoin(users, eq(users.id, answers.answeredBy))
    .$dynamic();
