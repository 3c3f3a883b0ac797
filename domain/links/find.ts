/** A link as its address or its practice finds it. */
import { and, eq, getTableColumns, inArray, isNull, or } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/sqlite-core";
import type { Id } from "@/db/columns.ts";
import { linkTokens, patientLinks } from "@/db/schema/links.ts";
import { organisations } from "@/db/schema/organisations.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { hashToken } from "@/domain/access/hash_token.ts";
import { Refusal } from "@/domain/errors.ts";

export type PatientLink = Awaited<ReturnType<typeof findLinkByToken>> & object;

const withPractice = (read: Reader) =>
  read.select({
    ...getTableColumns(patientLinks),
    practiceName: organisations.name,
    practicePhone: organisations.phone,
  }).from(patientLinks).innerJoin(organisations, eq(organisations.id, patientLinks.practiceId))
    .$dynamic();

/** By its address, whoever asks: the token is the right to know that there is a link, and no more. */
export async function findLinkByToken(read: Reader, token: string) {
  if (token.length > 100) return undefined;
  return await withPractice(read).innerJoin(linkTokens, eq(linkTokens.linkId, patientLinks.id))
    .where(eq(linkTokens.tokenHash, hashToken(token))).get();
}

/** By its id, for the program itself, where no person asks. */
export async function linkNamed(read: Reader, id: Id<"PatientLink">) {
  return await withPractice(read).where(eq(patientLinks.id, id)).get();
}

/** For the practice whose link it is, or the home that opened it. */
export async function findLink(
  read: Reader,
  actor: Actor,
  id: Id<"PatientLink">,
): Promise<PatientLink> {
  const link = await withPractice(read).where(and(eq(patientLinks.id, id), visibleTo(actor))).get();
  if (!link) throw new Refusal("not_found", "There is no such link");
  return link;
}

/** Those of a referral, the newest first. */
export function linksOf(
  read: Reader,
  actor: Actor,
  referralId: Id<"Referral">,
): Promise<PatientLink[]> {
  return withPractice(read).where(and(eq(patientLinks.referralId, referralId), visibleTo(actor)))
    .then((found) => found.toSorted((one, other) => one.createdAt < other.createdAt ? 1 : -1));
}

/** The one that asks for a history now, if there is one. */
export async function openHistoryLink(
  read: Reader,
  actor: Actor,
  referralId: Id<"Referral">,
): Promise<PatientLink | undefined> {
  return await withPractice(read).where(and(
    eq(patientLinks.referralId, referralId),
    eq(patientLinks.purpose, "history"),
    isNull(patientLinks.withdrawnAt),
    isNull(patientLinks.finishedAt),
    isNull(patientLinks.declinedAt),
    visibleTo(actor),
  )).get();
}

/**
 * Its holder, and the practice that it is of. Of a home, those that its staff opened themselves:
 * never what was sent to a resident.
 */
export const visibleTo = (actor: Actor) =>
  actor.link ? eq(patientLinks.id, actor.link.id) : or(
    eq(patientLinks.practiceId, actor.organisationId),
    and(eq(patientLinks.way, "tablet"), inArray(patientLinks.referralId, begunBy(actor))),
  );

const begunBy = (actor: Actor) =>
  new QueryBuilder().select({ id: referrals.id }).from(referrals)
    .where(eq(referrals.homeId, actor.organisationId));
