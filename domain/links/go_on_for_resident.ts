/** A home goes on with what it began about a resident and has not sent, on this tablet or another. */
import { eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { linkTokens, patientLinks } from "@/db/schema/links.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import type { OpenedOnTablet } from "@/domain/links/begin_for_resident.ts";
import { openHistoryLink } from "@/domain/links/find.ts";
import { addAddress, expiry } from "@/domain/links/make.ts";
import { standingOf } from "@/domain/links/standing.ts";
import { openVisit } from "@/domain/links/visits.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { situation } from "@/domain/referrals/states.ts";

export function goOnForResident(
  store: Store,
  actor: Actor,
  referralId: Id<"Referral">,
): Promise<OpenedOnTablet> {
  return change(store, actor, async (tx) => {
    const referral = await findReferral(tx, actor, referralId);
    authorise(actor, "resident.refer", undefined);
    const link = await openHistoryLink(tx, actor, referralId);
    if (!link || referral.state !== "with_patient") {
      throw new Refusal(
        "conflict",
        `${situation(referral)}. Your home can no longer add to it: call ${referral.practiceName}`,
      );
    }
    const about = { patient_link: link.id, patient: link.patientId };
    if (standingOf(link, tx.now) === "open") tx.audit("link.opened", about, { way: "tablet" });
    else {
      // Somebody guessed at an address: it leads nowhere any more.
      if (link.lockedAt) await tx.delete(linkTokens).where(eq(linkTokens.linkId, link.id));
      // What they wrote hangs on this link: its time begins again, instead of another link's.
      await tx.update(patientLinks)
        .set({ expiresAt: expiry(tx.now), lockedAt: null, wrongTries: 0 })
        .where(eq(patientLinks.id, link.id));
      tx.audit("link.renewed", about, { way: "tablet" });
    }
    const { token } = await addAddress(tx, link.id);
    return { referralId, token, visit: await openVisit(tx, link.id) };
  });
}
