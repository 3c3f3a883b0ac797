/** What this patient was sent to the same service for before: the same problem is not sent twice. */
import { and, desc, eq, isNotNull, ne, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { photographs } from "@/db/schema/photographs.ts";
import { referrals, type ReferralState } from "@/db/schema/referrals.ts";
import { services } from "@/db/schema/services.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { ofRecord } from "@/domain/patients/of_record.ts";
import { oneAnswer } from "@/domain/questions/question.ts";
import { placeOf } from "@/domain/questions/site_answer.ts";
import { type Referral, visibleTo } from "@/domain/referrals/find.ts";
import { headlineColumns } from "@/domain/referrals/headline_columns.ts";

export type Earlier = Awaited<ReturnType<typeof findEarlier>>[number];

type About = Pick<
  Referral,
  "id" | "patientId" | "serviceId" | "practiceId" | "createdAt" | "history"
>;

const mostShown = 20;

/** Of the same lesion first, then of the same place, then the newest. */
export async function findEarlier(read: Reader, actor: Actor, referral: About) {
  const found = await read.select({
    id: referrals.id,
    reference: referrals.reference,
    state: referrals.state,
    createdAt: referrals.createdAt,
    sentAt: referrals.sentAt,
    answeredAt: referrals.answeredAt,
    history: referrals.history,
    sameLesion: sharesLesion(referral),
    ...headlineColumns,
  }).from(referrals)
    // With a second table each column is written with its own: EXISTS names several.
    .innerJoin(services, eq(services.id, referrals.serviceId))
    .where(and(earlierThan(referral), visibleTo(actor)))
    .orderBy(desc(referrals.createdAt), desc(referrals.id)).limit(mostShown);
  const here = siteOf(referral.history);
  const near = (sameLesion: boolean, sameSite: boolean) => sameLesion ? 2 : sameSite ? 1 : 0;
  return found.map(({ history, sameLesion, ...one }) => ({
    ...one,
    sameLesion: sameLesion === 1,
    sameSite: here !== undefined && siteOf(history) === here,
  })).sort((one, two) => near(two.sameLesion, two.sameSite) - near(one.sameLesion, one.sameSite));
}

/** Whether the sender has to say what an earlier one has to do with it. */
export const countEarlier = (read: Reader, referral: About): Promise<number> =>
  read.$count(referrals, earlierThan(referral));

/** Both ways: what this one was said to be related to, and what was said to be related to it. */
export function findRelated(
  read: Reader,
  actor: Actor,
  { id, relatedToId, followUpOfId }: Pick<Referral, "id" | "relatedToId" | "followUpOfId">,
) {
  const others = alias(services, "others");
  return read.select({
    id: referrals.id,
    reference: referrals.reference,
    state: referrals.state,
    serviceName: others.name,
    ...headlineColumns,
  }).from(referrals).innerJoin(others, eq(others.id, referrals.serviceId))
    .where(and(
      visibleTo(actor),
      ne(referrals.id, id),
      or(
        relatedToId ? eq(referrals.id, relatedToId) : undefined,
        followUpOfId ? eq(referrals.id, followUpOfId) : undefined,
        eq(referrals.relatedToId, id),
        eq(referrals.followUpOfId, id),
      ),
    )).orderBy(desc(referrals.createdAt), desc(referrals.id)).limit(mostShown);
}
export type Related = Awaited<ReturnType<typeof findRelated>>[number];

const openStates: readonly ReferralState[] = [
  "draft",
  "booked",
  "with_patient",
  "waiting",
  "claimed",
  "returned",
  "leaving",
];
/** Somebody can go on with it, in place of a second one. */
export const isOpen = ({ state }: { readonly state: ReferralState }): boolean =>
  openStates.includes(state);

const earlierThan = (referral: About): SQL | undefined =>
  and(
    ofRecord(referrals.patientId, referral.patientId),
    eq(referrals.serviceId, referral.serviceId),
    eq(referrals.practiceId, referral.practiceId),
    ne(referrals.state, "withdrawn"),
    sql`(${referrals.createdAt}, ${referrals.id}) < (${referral.createdAt}, ${referral.id})`,
  );

function sharesLesion({ id }: About) {
  const there = alias(photographs, "there");
  const here = alias(photographs, "here");
  const shared = and(
    isNotNull(there.lesionId),
    eq(there.lesionId, here.lesionId),
    eq(here.referralId, id),
    eq(there.referralId, referrals.id),
    ne(there.state, "removed"),
    ne(here.state, "removed"),
  );
  return sql<
    number
  >`EXISTS (SELECT 1 FROM ${photographs} there, ${photographs} here WHERE ${shared})`;
}

function siteOf(history: Referral["history"]): string | undefined {
  const answer = oneAnswer(history, "site");
  return answer === undefined ? undefined : placeOf(answer).site;
}
