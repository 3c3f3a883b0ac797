/** Whoever opened a link, as somebody who acts: on its referral, for its practice, and nowhere else. */
import { and, eq, isNull } from "drizzle-orm";
import { type Id, type Instant, instantOf } from "@/db/columns.ts";
import { linkUserId, linkVisits } from "@/db/schema/links.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { hashToken } from "@/domain/access/hash_token.ts";
import { findLinkByToken, type PatientLink } from "@/domain/links/find.ts";
import { letsIn, standingOf } from "@/domain/links/standing.ts";

/** After so long without a sign of life the date of birth is asked again (NHS service manual: 20 hours). */
export const visitHours = 20;

export interface Holder {
  readonly actor: Actor;
  readonly link: PatientLink;
  readonly visitId: Id<"LinkVisit">;
  readonly lastSeenAt: Instant;
}

interface From {
  readonly requestId: string | null;
  readonly address: string | null;
}

interface Asked {
  readonly token: string;
  /** The cookie's token. */
  readonly visit: string | undefined;
  readonly now: Date;
  readonly from: From;
}

/** Undefined where the date of birth is to be asked first, or the link lets nobody in. */
export async function findHolder(
  read: Reader,
  { token, visit, now, from }: Asked,
): Promise<Holder | undefined> {
  if (!visit || visit.length > 100) return undefined;
  const link = await findLinkByToken(read, token);
  if (!link || !letsIn(standingOf(link, instantOf(now)))) return undefined;
  const [known] = await read.select({ id: linkVisits.id, lastSeenAt: linkVisits.lastSeenAt })
    .from(linkVisits).where(and(
      eq(linkVisits.tokenHash, hashToken(visit)),
      eq(linkVisits.linkId, link.id),
      isNull(linkVisits.endedAt),
    ));
  if (!known) return undefined;
  const idle = now.getTime() - Date.parse(known.lastSeenAt);
  if (idle > visitHours * 60 * 60 * 1000) return undefined;
  return {
    link,
    actor: holderOf(link, known.id, from),
    visitId: known.id,
    lastSeenAt: known.lastSeenAt,
  };
}

/** Of one request. */
export function holderOf(link: PatientLink, visitId: Id<"LinkVisit">, from: From): Actor {
  return {
    userId: linkUserId,
    name: "Patient, through a link",
    role: "link_holder",
    organisationId: link.practiceId,
    organisationKind: "practice",
    organisationName: link.practiceName,
    // Neither is asked of somebody without an account: no permission of theirs leads there.
    sessionId: visitId as string as Id<"Session">,
    membershipId: visitId as string as Id<"Membership">,
    breakGlassPatientId: null,
    breakGlassUntil: null,
    owesSecondFactor: false,
    keyboardShortcuts: false,
    shortcutKeys: null,
    queueDensity: "comfortable",
    link: {
      id: link.id,
      purpose: link.purpose,
      open: link.finishedAt === null && link.declinedAt === null,
      referralId: link.referralId,
      patientId: link.patientId,
    },
    ...from,
  };
}
