/** Who was sending a photograph as the process ended: a person of a practice or a home, or a link's holder. */
import { and, desc, eq, isNull } from "drizzle-orm";
import { instantOf } from "@/db/columns.ts";
import { linkUserId, linkVisits, patientLinks } from "@/db/schema/links.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { findLastActor } from "@/domain/access/find_last_actor.ts";
import { actorOf } from "@/domain/links/holder.ts";
import { linkNamed } from "@/domain/links/find.ts";
import { standingOf } from "@/domain/links/standing.ts";
import type { FindSender } from "@/domain/photographs/finish_arrived.ts";

export const findSender: FindSender = (read, upload, now) =>
  upload.sentBy === linkUserId
    ? findLastHolder(read, upload, now)
    : findLastActor(read, upload.sentBy, upload.organisationId, now);

/** All holders are one user, and one link at a time asks for photographs of a referral. */
async function findLastHolder(
  read: Reader,
  { referralId }: Parameters<FindSender>[1],
  now: Date,
): Promise<Actor | undefined> {
  const [last] = await read.select({ linkId: patientLinks.id, visitId: linkVisits.id })
    .from(linkVisits).innerJoin(patientLinks, eq(patientLinks.id, linkVisits.linkId))
    .where(and(
      eq(patientLinks.referralId, referralId!),
      eq(patientLinks.purpose, "history"),
      isNull(linkVisits.endedAt),
    ))
    .orderBy(desc(linkVisits.lastSeenAt)).limit(1);
  if (!last) return undefined;
  const link = await linkNamed(read, last.linkId);
  if (!link || standingOf(link, instantOf(now)) !== "open") return undefined;
  return actorOf(link, last.visitId, { requestId: null, address: null });
}
