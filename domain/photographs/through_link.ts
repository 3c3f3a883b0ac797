/**
 * What whoever holds a link may send, whatever their browser says: kinds that can be taken without
 * a lens, and nothing of an intimate place unless a clinician has asked for that.
 */
import { and, count, eq } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { patientLinks } from "@/db/schema/links.ts";
import { type PhotographKind, photographs } from "@/db/schema/photographs.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";
import type { SentPhotograph } from "@/domain/photographs/forms.ts";
import { uploadLimits } from "@/domain/photographs/limits.ts";
import { findPermitted } from "@/domain/photographs/permitted_place.ts";
import type { Referral } from "@/domain/referrals/find.ts";
import { dayOf } from "@/domain/time.ts";

/** Dermoscopy needs a lens that patients have not. */
export const patientsKinds = ["overview", "close_up", "side", "other"] as const;
export type PatientsKind = typeof patientsKinds[number];

export const patientsKind = (kind: PhotographKind): PatientsKind =>
  patientsKinds.find((each) => each === kind) ?? "other";

/** As it is, from a practice. Of a patient's, what the link and the practice say goes first. */
export async function asLinkAllows(
  tx: Tx,
  actor: Actor,
  referral: Referral,
  { kind, sentDespite, sentSmallerFromBytes, takenAt, ...rest }: SentPhotograph,
): Promise<SentPhotograph> {
  const alone = { sentDespite, sentSmallerFromBytes, takenAt };
  if (!actor.link) return { kind, ...alone, ...rest };
  const permitted = await findPermitted(tx, actor, referral, dayOf(tx.now));
  const known = { kind: patientsKind(kind), ...alone, takenBy: await whoTookIt(tx, actor) };
  if (permitted.place === "ordinary") return known;
  if (permitted.place !== "intimate") {
    throw new Refusal(
      "invalid",
      "Say first what the photographs will show. Those of intimate places are not taken here",
      "photographs_place",
    );
  }
  const { lesionId, askedBy } = permitted;
  return { ...known, lesionId, intimateAskedBy: askedBy };
}

/** One that is taken out again keeps its file: nobody fills the disk by adding and removing. */
export async function requireNoFlood(
  tx: Tx,
  actor: Actor,
  referralId: Id<"Referral">,
): Promise<void> {
  if (!actor.link) return;
  const sent = await tx.select({ n: count() }).from(photographs).where(and(
    eq(photographs.referralId, referralId),
    eq(photographs.addedBy, actor.userId),
  )).get();
  if ((sent?.n ?? 0) < uploadLimits.throughLinks) return;
  throw new Refusal(
    "invalid",
    "Too many photographs were sent and taken out again. Ask the practice",
    "photographs_many",
  );
}

async function whoTookIt(read: Reader, actor: Actor): Promise<"patient" | "relative_or_carer"> {
  const [link] = await read.select({ answeredBy: patientLinks.answeredBy }).from(patientLinks)
    .where(eq(patientLinks.id, actor.link!.id));
  const helped = link?.answeredBy === "other" || link?.answeredBy === "home";
  return helped ? "relative_or_carer" : "patient";
}
