/**
 * Which places a patient may photograph, by what they said that the photographs will show, and where
 * they or their practice said that the problem is.
 *
 * Practices that follow the principles named in intimate.ts have whoever sends a photograph say that
 * it shows no intimate place (Old Dairy Health Centre); here one of an adult is taken where a
 * clinician of the practice asked for it by name: by marking a lesion there.
 */
import { and, eq } from "drizzle-orm";
import type { Day, Id } from "@/db/columns.ts";
import { linkAnswers } from "@/db/schema/links.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { bodySite } from "@/domain/body_sites.ts";
import { lesionsOf } from "@/domain/lesions/find.ts";
import type { History } from "@/domain/questions/question.ts";
import { placeOf } from "@/domain/questions/site_answer.ts";
import { adultAge } from "@/domain/patients/adult_age.ts";
import { findAskers } from "@/domain/photographs/find_askers.ts";
import type { Referral } from "@/domain/referrals/find.ts";
import { findReferredPatient } from "@/domain/referrals/find_patient.ts";
import { ageOn } from "@/domain/time.ts";

/** What the photographs will show, as a patient says it; with a dot, as no question of a service has. */
export const placeKey = "photographs.place";
/** Why the photographs of a place were not taken, as it stays with the link. */
export const refusedKey = "photographs.refused";
/** Under this key a service asks where on the body it is. */
export const siteKey = "site";
export const placesRefusedBecause = ["under_age", "not_asked_for"] as const;
export const placesSaid = ["elsewhere", "intimate"] as const;
export type PlaceSaid = typeof placesSaid[number];

/** The last two: nothing can be sent. */
export type Permitted =
  | { readonly place: "ordinary" | "not_said" | "under_age" | "not_asked_for" }
  | { readonly place: "intimate"; readonly lesionId: Id<"Lesion">; readonly askedBy: string };

export async function findPermitted(
  read: Reader,
  actor: Actor,
  referral: Pick<Referral, "id" | "createdAt" | "history">,
  today: Day,
): Promise<Permitted> {
  const said = await findPlaceSaid(read, actor);
  if (said === undefined) return { place: "not_said" };
  const intimate = said === "intimate" || isIntimate(referral.history[siteKey]) ||
    isIntimate(await findAnswer(read, actor, siteKey));
  if (!intimate) return { place: "ordinary" };
  const { dateOfBirth } = await findReferredPatient(read, actor, referral.id);
  if (ageOn(dateOfBirth, today) < adultAge) return { place: "under_age" };
  const [lesions, askers] = await Promise.all([
    lesionsOf(read, actor, referral.id),
    findAskers(read, actor, today),
  ]);
  const asked = lesions.find((lesion) =>
    lesion.recordedAt >= referral.createdAt && bodySite(lesion.bodySite)?.intimate &&
    askers.includes(lesion.recordedByName)
  );
  if (!asked) return { place: "not_asked_for" };
  return { place: "intimate", lesionId: asked.id, askedBy: asked.recordedByName };
}

/** Of this link; undefined where they were not asked yet. */
export async function findPlaceSaid(read: Reader, actor: Actor): Promise<PlaceSaid | undefined> {
  const said = await findAnswer(read, actor, placeKey);
  return placesSaid.find((each) => each === said);
}

async function findAnswer(read: Reader, actor: Actor, key: string): Promise<Answer> {
  if (!actor.link) return undefined;
  const [said] = await read.select({ answer: linkAnswers.answer }).from(linkAnswers)
    .where(and(eq(linkAnswers.linkId, actor.link.id), eq(linkAnswers.key, key)));
  return said?.answer;
}

type Answer = History[string] | undefined;

const isIntimate = (site: Answer): boolean =>
  typeof site === "string" && bodySite(placeOf(site).site)?.intimate === true;
