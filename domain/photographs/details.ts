/** What was said of a photograph, checked against its patient: which lesion, where, and whether it may be sent at all. */
import type { Tx } from "@/db/change.ts";
import type { BodySide } from "@/db/schema/lesions.ts";
import type { photographs } from "@/db/schema/photographs.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";
import { requireNotRemoved } from "@/domain/lesions/amend_lesion.ts";
import { type BodySite, bodySite } from "@/domain/body_sites.ts";
import { findLesion } from "@/domain/lesions/find.ts";
import type { PhotographDetails } from "@/domain/photographs/forms.ts";
import { findAskers } from "@/domain/photographs/find_askers.ts";
import { requireIntimateAllowed } from "@/domain/photographs/intimate.ts";
import { findReferredPatient } from "@/domain/referrals/find_patient.ts";
import type { Referral } from "@/domain/referrals/find.ts";
import { dayOf } from "@/domain/time.ts";

type Known = Pick<
  typeof photographs.$inferInsert,
  "kind" | "lesionId" | "bodySite" | "bodySide" | "intimate" | "intimateAskedBy" | "takenBy"
>;

/**
 * The columns as they are kept. Refuses what cannot be so, and an intimate one that may not be.
 * @param before who was named until now as the one who asked
 */
export async function settleDetails(
  tx: Tx,
  actor: Actor,
  referral: Referral,
  details: PhotographDetails,
  before?: string | null,
): Promise<Known> {
  const { site, side } = await placeOf(tx, actor, referral, details);
  const intimate = site?.intimate ?? false;
  const askedBy = intimate ? details.intimateAskedBy || null : null;
  if (intimate) {
    const { dateOfBirth } = await findReferredPatient(tx, actor, referral.id);
    requireIntimateAllowed({ dateOfBirth, today: dayOf(tx.now), askedBy });
    if (askedBy !== before) await requireAsker(tx, actor, askedBy);
  }
  return {
    kind: details.kind,
    lesionId: details.lesionId ?? null,
    bodySite: site?.code ?? null,
    bodySide: side,
    intimate,
    intimateAskedBy: askedBy,
    takenBy: details.takenBy ?? null,
  };
}

interface Place {
  readonly site: BodySite | undefined;
  readonly side: BodySide | null;
}

/** A photograph of a lesion is of where the lesion is. */
async function placeOf(
  tx: Tx,
  actor: Actor,
  referral: Referral,
  { lesionId, bodySite: code, bodySide }: PhotographDetails,
): Promise<Place> {
  if (lesionId !== undefined) {
    const lesion = await findLesion(tx, actor, referral, lesionId);
    requireNotRemoved(lesion);
    return { site: siteOf(lesion.bodySite), side: lesion.bodySide };
  }
  if (code === undefined) return { site: undefined, side: null };
  const site = siteOf(code);
  if (bodySide !== undefined && !site.sides.includes(bodySide)) {
    throw new Refusal(
      "invalid",
      `${site.label} has no such side. Choose another, or leave it empty`,
    );
  }
  return { site, side: bodySide ?? null };
}

function siteOf(code: string): BodySite {
  const site = bodySite(code);
  if (!site) throw new Refusal("invalid", "Choose where it is on the body from the list");
  return site;
}

/** One of those who may ask; or whoever is named there already, who may have left since. */
async function requireAsker(tx: Tx, actor: Actor, askedBy: string | null): Promise<void> {
  const askers = await findAskers(tx, actor, dayOf(tx.now));
  if (askedBy !== null && askers.includes(askedBy)) return;
  throw new Refusal(
    "invalid",
    "Choose the GP or nurse of your practice who asked for this photograph",
  );
}
