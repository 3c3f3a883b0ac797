/**
 * Somebody notes when a patient was told what the specialist found: kept apart from the day of the
 * answer, and where cancer is suspected it stops the clock of 28 days.
 */
import { eq, sql } from "drizzle-orm";
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { findReferral, type Referral } from "@/domain/referrals/find.ts";
import type { ToldInput } from "@/domain/referrals/told_form.ts";
import { dayOf, longDay } from "@/domain/time.ts";

/** Recorded once, and corrected by whoever saw what was recorded. */
export function recordPatientTold(
  store: Store,
  actor: Actor,
  id: Id<"Referral">,
  { toldOn, toldHow, seen }: ToldInput,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const referral = await findReferral(tx, actor, id);
    authorise(actor, "referral.record_told", undefined);
    requireAnswered(referral);
    if (seen !== (referral.patientToldOn ?? "")) {
      throw new Refusal(
        "conflict",
        referral.patientToldOn
          ? `Somebody recorded that the patient was told on ${longDay(referral.patientToldOn)}`
          : "Somebody changed this just now. Open it again",
      );
    }
    if (toldOn > dayOf(tx.now)) throw new Refusal("invalid", "The day must be today or earlier");
    if (toldOn < dayOf(referral.sentAt!)) {
      throw new Refusal(
        "invalid",
        `The day must be on or after ${longDay(dayOf(referral.sentAt!))}, when this was sent`,
      );
    }
    await tx.update(referrals).set({
      patientToldOn: toldOn,
      patientToldHow: toldHow,
      patientToldBy: actor.userId,
      version: sql`${referrals.version} + 1`,
      updatedAt: tx.now,
    }).where(eq(referrals.id, id));
    tx.audit("referral.patient_told", { referral: id, patient: referral.patientId }, {
      before: referral.patientToldOn,
      toldOn,
      toldHow,
    });
  });
}

/** Until there is a diagnosis, there is nothing to tell. */
export const canBeTold = ({ state }: Pick<Referral, "state">): boolean =>
  state === "answered" || state === "closed";

function requireAnswered(referral: Referral): void {
  if (canBeTold(referral)) return;
  throw new Refusal(
    "conflict",
    "This referral has not been answered, so the patient cannot have been told yet",
  );
}
