/** Links by which a patient shows their letter to others: what they made, and whether one still leads there. */
import { and, count, desc, eq, getTableColumns } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Id } from "@/db/columns.ts";
import { linkVisits, patientLinks } from "@/db/schema/links.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { findLinkByToken, type PatientLink } from "@/domain/links/find.ts";
import { standingAt } from "@/domain/links/standing.ts";

export type Share = Awaited<ReturnType<typeof sharesOf>>[number];

/** Of the letter of their referral, by whichever of their links they made it; the newest first. */
export const sharesOf = (read: Reader, actor: Actor) =>
  read.select({ ...getTableColumns(patientLinks), opened: count(linkVisits.id) })
    .from(patientLinks)
    .leftJoin(linkVisits, eq(linkVisits.linkId, patientLinks.id))
    .where(and(eq(patientLinks.purpose, "shared"), visibleTo(actor)))
    .groupBy(patientLinks.id)
    .orderBy(desc(patientLinks.createdAt), desc(patientLinks.id));

/** Nobody but the patient: a practice has no need to know to whom. */
const visibleTo = (actor: Actor) =>
  eq(patientLinks.referralId, actor.link?.referralId ?? "" as Id<"Referral">);

export const isOpen = (share: Parameters<typeof standingAt>[0], now: Date): boolean =>
  standingAt(share, now) === "open";

const from = alias(patientLinks, "shared_from");

/** Where an address leads to a letter that is still shared. */
export async function findOpenShare(
  read: Reader,
  token: string,
  now: Date,
): Promise<PatientLink | undefined> {
  const link = await findLinkByToken(read, token);
  if (link?.purpose !== "shared" || !isOpen(link, now)) return undefined;
  return await isStillShared(read, link.id) ? link : undefined;
}

/** A link that the practice withdrew, since it reached somebody else, takes along what was shared by it. */
export async function isStillShared(read: Reader, id: Id<"PatientLink">): Promise<boolean> {
  const [found] = await read.select({ withdrawnAt: from.withdrawnAt, lockedAt: from.lockedAt })
    .from(patientLinks).innerJoin(from, eq(from.id, patientLinks.sharedFromId))
    .where(and(eq(patientLinks.id, id), eq(patientLinks.purpose, "shared")));
  return found !== undefined && found.withdrawnAt === null && found.lockedAt === null;
}
