/** Photographs of intimate places that a patient wanted to send and was refused: the practice sees to it. */
import { and, asc, eq } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { linkAnswers, patientLinks } from "@/db/schema/links.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { placesRefusedBecause, refusedKey } from "@/domain/photographs/permitted_place.ts";
import { visibleTo } from "@/domain/referrals/find.ts";

export type PlaceRefused = Awaited<ReturnType<typeof findPlacesRefused>>[number];

export async function findPlacesRefused(read: Reader, actor: Actor, id: Id<"Referral">) {
  const rows = await read.select({ why: linkAnswers.answer, at: linkAnswers.answeredAt })
    .from(linkAnswers)
    .innerJoin(patientLinks, eq(patientLinks.id, linkAnswers.linkId))
    .innerJoin(referrals, eq(referrals.id, patientLinks.referralId))
    .where(and(eq(patientLinks.referralId, id), eq(linkAnswers.key, refusedKey), visibleTo(actor)))
    .orderBy(asc(linkAnswers.answeredAt));
  return rows.flatMap(({ why, at }) => {
    const because = placesRefusedBecause.find((each) => each === why);
    return because ? [{ because, at }] : [];
  });
}
