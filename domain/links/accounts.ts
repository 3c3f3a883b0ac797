/** What patients told through links, for whoever may see the referral: both sides read all of it. */
import { and, asc, eq, isNotNull, notInArray, or } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { linkAnswers, patientLinks } from "@/db/schema/links.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { redFlagsRaisedOf } from "@/domain/links/find_red_flags.ts";
import { findPlacesRefused } from "@/domain/links/places_refused.ts";
import { visibleTo } from "@/domain/referrals/find.ts";

export type PatientsAccounts = Awaited<ReturnType<typeof findAccounts>>;
export type PatientsAccount = PatientsAccounts["accounts"][number];

/**
 * What was sent, or said instead of answering, the newest first. What somebody is still writing is
 * theirs; but for what must not wait, and photographs that the practice has to do without.
 */
export async function findAccounts(read: Reader, actor: Actor, id: Id<"Referral">) {
  const links = await read.select({
    id: patientLinks.id,
    answeredBy: patientLinks.answeredBy,
    about: patientLinks.about,
    language: patientLinks.language,
    finishedAt: patientLinks.finishedAt,
    declinedAt: patientLinks.declinedAt,
    declinedBecause: patientLinks.declinedBecause,
  }).from(patientLinks).innerJoin(referrals, eq(referrals.id, patientLinks.referralId))
    .where(and(
      eq(patientLinks.referralId, id),
      eq(patientLinks.purpose, "history"),
      or(isNotNull(patientLinks.finishedAt), isNotNull(patientLinks.declinedAt)),
      visibleTo(actor),
    ));
  const redFlags = await redFlagsRaisedOf(read, actor, id);
  const placesRefused = await findPlacesRefused(read, actor, id);
  const accounts = await Promise.all(links.map(async (link) => ({
    ...link,
    answers: link.finishedAt ? await answersGiven(read, actor, link.id) : [],
  })));
  const at = ({ finishedAt, declinedAt }: typeof links[number]) => finishedAt ?? declinedAt ?? "";
  return { accounts: accounts.toSorted((a, b) => at(a) < at(b) ? 1 : -1), redFlags, placesRefused };
}

const answersGiven = (read: Reader, actor: Actor, linkId: Id<"PatientLink">) =>
  read.select({
    key: linkAnswers.key,
    answer: linkAnswers.answer,
    language: linkAnswers.language,
    answeredAt: linkAnswers.answeredAt,
  }).from(linkAnswers)
    .innerJoin(patientLinks, eq(patientLinks.id, linkAnswers.linkId))
    .innerJoin(referrals, eq(referrals.id, patientLinks.referralId))
    .where(and(
      eq(linkAnswers.linkId, linkId),
      notInArray(linkAnswers.answer, ["", []]),
      visibleTo(actor),
    ))
    .orderBy(asc(linkAnswers.answeredAt), asc(linkAnswers.id));
