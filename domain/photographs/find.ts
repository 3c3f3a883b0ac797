/** Photographs of the referrals, and of the calls, that this person may know of. */
import { and, asc, desc, eq, getTableColumns, inArray, ne, or, type SQL, sql } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { calls } from "@/db/schema/calls.ts";
import { closerLooks } from "@/db/schema/closer_looks.ts";
import { lesions } from "@/db/schema/lesions.ts";
import { photographs } from "@/db/schema/photographs.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor, HeldLink } from "@/domain/access/actor.ts";
import { eitherSideOfCall } from "@/domain/closer_looks/find.ts";
import { Refusal } from "@/domain/errors.ts";
import { stuckPhotograph } from "@/domain/jobs/stuck.ts";
import { ofRecord } from "@/domain/patients/of_record.ts";
import { mayOpen, openableBy } from "@/domain/photographs/openable.ts";
import { visibleTo as referralsVisibleTo } from "@/domain/referrals/find.ts";

export type Photograph = Awaited<ReturnType<typeof findPhotograph>>;

/** Also one that was removed or reported: whoever asks for it is told so. */
export async function findPhotograph(read: Reader, actor: Actor, id: Id<"Photograph">) {
  const found = await withEither(read)
    .where(and(eq(photographs.id, id), or(visibleTo(actor), eitherSideOfCall(actor)))).get();
  if (!found) throw new Refusal("not_found", "There is no such photograph");
  return { ...found, mayOpen: mayOpen(actor, found) };
}

/**
 * All that belong to a referral and were not removed, in the order in which they are read. Those
 * that were reported or that this person may not open stand among them, to be said, not shown.
 */
export async function photographsOf(
  read: Reader,
  actor: Actor,
  referralId: Id<"Referral">,
): Promise<Photograph[]> {
  const found = await withReferral(read)
    .where(and(eq(photographs.referralId, referralId), notRemoved, visibleTo(actor)))
    .orderBy(
      sql`${lesions.number} IS NULL`,
      asc(lesions.number),
      kindOrder,
      asc(photographs.addedAt),
      asc(photographs.id),
    );
  return found.map((each) => ({ ...each, ...ofNoCall, mayOpen: mayOpen(actor, each) }));
}

/** Those that came in one call, in the order in which they came. */
export async function photographsOfCall(
  read: Reader,
  actor: Actor,
  callId: Id<"Call">,
): Promise<Photograph[]> {
  const found = await withEither(read)
    .where(and(eq(closerLooks.callId, callId), notRemoved, eitherSideOfCall(actor)))
    .orderBy(asc(photographs.addedAt), asc(photographs.id));
  return found.map((each) => ({ ...each, mayOpen: mayOpen(actor, each) }));
}

/** Those that came in calls about this patient, the latest first. */
export async function photographsInCallsOf(
  read: Reader,
  actor: Actor,
  patientId: Id<"Patient">,
): Promise<Photograph[]> {
  const found = await withEither(read)
    .where(and(ofRecord(calls.patientId, patientId), notRemoved, eitherSideOfCall(actor)))
    .orderBy(desc(photographs.addedAt), desc(photographs.id)).limit(mostCompared);
  return found.map((each) => ({ ...each, mayOpen: mayOpen(actor, each) }));
}

/** As many as a list to choose from can hold, and one answer can bring. */
export const mostCompared = 60;

/**
 * This patient's that this person may open, the latest first: to compare with. Where there are
 * more than are listed, those of the same lesions as this referral's stay, and the newest others.
 */
export async function photographsOfPatient(
  read: Reader,
  actor: Actor,
  patientId: Id<"Patient">,
  referralId: Id<"Referral">,
): Promise<{ readonly listed: readonly Photograph[]; readonly more: boolean }> {
  const lesionsOfReferral = read.select({ id: photographs.lesionId }).from(photographs)
    .where(eq(photographs.referralId, referralId));
  const sameLesions = sql`coalesce(${inArray(photographs.lesionId, lesionsOfReferral)}, 0)`;
  // This referral's own and the earlier ones in turn, so that neither crowds out the other.
  const turn = sql`row_number() OVER (
    PARTITION BY ${photographs.referralId} = ${referralId}
    ORDER BY ${photographs.addedAt} DESC, ${photographs.id} DESC)`;
  const found = await withReferral(read)
    .where(and(
      eq(referrals.patientId, patientId),
      eq(photographs.state, "ready"),
      visibleTo(actor),
      openableBy(actor),
    ))
    .orderBy(desc(sameLesions), asc(turn), desc(photographs.addedAt), desc(photographs.id))
    .limit(mostCompared + 1);
  const listed = found.slice(0, mostCompared)
    .map((each) => ({ ...each, ...ofNoCall, mayOpen: true }))
    .toSorted((a, b) => b.addedAt.localeCompare(a.addedAt));
  return { listed, more: found.length > mostCompared };
}

const columns = {
  ...getTableColumns(photographs),
  reference: referrals.reference,
  addedByName: users.name,
  lesionNumber: lesions.number,
  lesionNumberBefore: lesions.numberBefore,
  stuck: stuckPhotograph,
};

/** Whatever it was sent to. In a call about nobody who is listed, it is of no patient. */
const withEither = (read: Reader) =>
  read.select({
    ...columns,
    patientId: sql<Id<"Patient"> | null>`coalesce(${referrals.patientId}, ${calls.patientId})`,
    callId: closerLooks.callId,
    callState: calls.state,
    consent: closerLooks.consent,
    consentBy: closerLooks.consentBy,
    consentAt: closerLooks.consentAt,
  }).from(photographs)
    .leftJoin(referrals, eq(referrals.id, photographs.referralId))
    .leftJoin(closerLooks, eq(closerLooks.id, photographs.closerLookId))
    .leftJoin(calls, eq(calls.id, closerLooks.callId))
    .innerJoin(users, eq(users.id, photographs.addedBy))
    .leftJoin(lesions, eq(lesions.id, photographs.lesionId))
    .$dynamic();

const ofNoCall = {
  callId: null,
  callState: null,
  consent: null,
  consentBy: null,
  consentAt: null,
} as const;

const withReferral = (read: Reader) =>
  read.select({ ...columns, patientId: referrals.patientId }).from(photographs)
    .innerJoin(referrals, eq(referrals.id, photographs.referralId))
    .innerJoin(users, eq(users.id, photographs.addedBy))
    .leftJoin(lesions, eq(lesions.id, photographs.lesionId))
    .$dynamic();

/** Whoever holds a link sees what was sent through links to this referral, not what the practice took. */
const visibleTo = (actor: Actor): SQL | undefined =>
  and(referralsVisibleTo(actor), actor.link && sentThrough(actor, actor.link));

/** A letter's link, and one that was shared, show no photographs. */
const sentThrough = (actor: Actor, { purpose }: HeldLink): SQL =>
  purpose === "history" ? eq(photographs.addedBy, actor.userId) : sql`false`;

const notRemoved = ne(photographs.state, "removed");
/** From afar to close. */
const kindOrder = sql`CASE ${photographs.kind}
  WHEN 'overview' THEN 0 WHEN 'close_up' THEN 1 WHEN 'side' THEN 2 WHEN 'dermoscopic' THEN 3 ELSE 9 END`;
