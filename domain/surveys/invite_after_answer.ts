/**
 * A referral that its practice closes after the answer: by then the patient knows what came of it.
 * The service that answered asks; where it does not, the practice.
 */
import { and, desc, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { patientLinks } from "@/db/schema/links.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { services } from "@/db/schema/services.ts";
import { inviteAfter, type Invited } from "@/domain/surveys/invite.ts";

/** How many were invited. */
export async function inviteAfterAnswer(tx: Tx, id: Id<"Referral">): Promise<number> {
  const [closed] = await tx.select({
    patientId: referrals.patientId,
    practiceId: referrals.practiceId,
    serviceId: services.organisationId,
    state: referrals.state,
    closedAt: referrals.closedAt,
    answeredAt: referrals.answeredAt,
  }).from(referrals).innerJoin(services, eq(services.id, referrals.serviceId))
    .where(eq(referrals.id, id));
  if (closed?.state !== "closed" || !closed.closedAt || !closed.answeredAt) return 0;
  const { patientId, practiceId, serviceId, closedAt: happenedAt } = closed;
  const otherwise = await holderOf(tx, id);
  for (const organisationId of [serviceId, practiceId]) {
    const occasion = { after: "answer", organisationId, patientId, happenedAt, otherwise } as const;
    const invited = await inviteAfter(tx, occasion);
    if (invited !== undefined) return invited;
  }
  return 0;
}

/** Whoever holds a link of it, where that was sent; a home's staff answer for nobody. */
async function holderOf(tx: Tx, id: Id<"Referral">): Promise<readonly Invited[]> {
  const [link] = await tx.select({
    sentTo: patientLinks.sentTo,
    language: patientLinks.language,
    answeredBy: patientLinks.answeredBy,
  }).from(patientLinks).where(and(
    eq(patientLinks.referralId, id),
    inArray(patientLinks.purpose, ["history", "letter"]),
    inArray(patientLinks.way, ["email", "text"]),
    isNotNull(patientLinks.sentTo),
    isNotNull(patientLinks.begunAt),
    isNull(patientLinks.withdrawnAt),
    isNull(patientLinks.lockedAt),
  )).orderBy(desc(patientLinks.createdAt)).limit(1);
  if (!link || link.answeredBy === "home") return [];
  const whom = link.answeredBy === "other" ? "family" : "patient";
  return [{ whom, contact: link.sentTo!, language: link.language }];
}
