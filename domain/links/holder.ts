/** Whoever opened a link, as somebody who acts: on its referral, for its practice, and nowhere else. */
import { and, eq, isNull } from "drizzle-orm";
import { type Id, type Instant, instantOf } from "@/db/columns.ts";
import { linkUserId, linkVisits } from "@/db/schema/links.ts";
import type { Reader } from "@/db/store.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { type Actor, withoutAccount } from "@/domain/access/actor.ts";
import { hashToken } from "@/domain/access/hash_token.ts";
import { holds } from "@/domain/access/permissions.ts";
import { visibleTo } from "@/domain/referrals/find.ts";
import { findLinkByToken, type PatientLink } from "@/domain/links/find.ts";
import { isHomes, letsIn, standingOf } from "@/domain/links/standing.ts";

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

export interface Visiting {
  /** The cookie's token. */
  readonly visit: string | undefined;
  /** Who is signed in on the same browser, if anybody is. */
  readonly staff?: Actor | undefined;
  readonly now: Date;
  readonly from: From;
}

/** Undefined where the date of birth is to be asked first, or the link lets nobody in. */
export async function findHolder(
  read: Reader,
  { token, ...visiting }: Visiting & { readonly token: string },
): Promise<Holder | undefined> {
  if (!visiting.visit) return undefined;
  const link = await findLinkByToken(read, token);
  return link && await holderOf(read, link, visiting);
}

/** The same, of a link that was found already. */
export async function holderOf(
  read: Reader,
  link: PatientLink,
  { visit, staff, now, from }: Visiting,
): Promise<Holder | undefined> {
  if (!visit || visit.length > 100) return undefined;
  if (!letsIn(standingOf(link, instantOf(now)))) return undefined;
  if (isHomes(link) && !await isOfItsHome(read, link, staff)) return undefined;
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
    actor: actorOf(link, known.id, from),
    visitId: known.id,
    lastSeenAt: known.lastSeenAt,
  };
}

/** A home's tablet lies about: what is open there is open while somebody of the home is signed in. */
async function isOfItsHome(
  read: Reader,
  link: PatientLink,
  staff: Actor | undefined,
): Promise<boolean> {
  if (!staff || !holds(staff, "resident.refer")) return false;
  const theirs = and(
    eq(referrals.id, link.referralId),
    eq(referrals.homeId, staff.organisationId),
    visibleTo(staff),
  );
  return await read.$count(referrals, theirs) > 0;
}

/** Of one request. */
export function actorOf(link: PatientLink, visitId: Id<"LinkVisit">, from: From): Actor {
  const holder = withoutAccount(visitId, {
    userId: linkUserId,
    name: "Patient, through a link",
    role: "link_holder",
    organisationId: link.practiceId,
    organisationKind: "practice",
    organisationName: link.practiceName,
    ...from,
  });
  return {
    ...holder,
    link: {
      id: link.id,
      purpose: link.purpose,
      open: link.finishedAt === null && link.declinedAt === null,
      referralId: link.referralId,
      patientId: link.patientId,
    },
  };
}
