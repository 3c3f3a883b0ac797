/**
 * Somebody records the day on which first definitive treatment began: that stops the clock of
 * referral to treatment, code 30 (NHS Data Dictionary, referral to treatment period status).
 */
import { desc, eq, sql } from "drizzle-orm";
import { change } from "@/db/change.ts";
import type { Day, Id } from "@/db/columns.ts";
import { rttStatuses } from "@/db/schema/clocks.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Reader, Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { keepRtt } from "@/domain/clocks/keep_rtt.ts";
import { startsClock } from "@/domain/clocks/rtt.ts";
import { Refusal } from "@/domain/errors.ts";
import { canBeTreated } from "@/domain/referrals/can_be_treated.ts";
import { findReferral, type Referral } from "@/domain/referrals/find.ts";
import type { TreatmentInput } from "@/domain/referrals/treatment_form.ts";
import { dayOf, longDay } from "@/domain/time.ts";

/** Recorded once, and corrected by whoever saw what was recorded. */
export function recordTreatment(
  store: Store,
  actor: Actor,
  id: Id<"Referral">,
  { begunOn, seen }: TreatmentInput,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const referral = await findReferral(tx, actor, id);
    authorise(actor, "referral.record_treatment", referral);
    requireRunning(referral);
    const { startedOn, begunOn: before } = await treatmentOf(tx, id);
    if (seen !== (before ?? "")) {
      throw new Refusal(
        "conflict",
        before
          ? `Somebody recorded that treatment began on ${longDay(before)}`
          : "Somebody changed this just now. Open it again",
      );
    }
    if (begunOn > dayOf(tx.now)) throw new Refusal("invalid", "The day must be today or earlier");
    if (startedOn && begunOn < startedOn) {
      throw new Refusal(
        "invalid",
        `The day must be on or after ${longDay(startedOn)}, when the clock started`,
      );
    }
    await keepRtt(tx, referral, { kind: "treatment_begun" }, begunOn);
    await tx.update(referrals)
      .set({ version: sql`${referrals.version} + 1`, updatedAt: tx.now })
      .where(eq(referrals.id, id));
    tx.audit("referral.treatment_begun", { referral: id, patient: referral.patientId }, {
      before,
      begunOn,
    });
  });
}

/** Since when the clock has run, and since when the patient is treated, by what is recorded. */
export async function treatmentOf(
  read: Reader,
  id: Id<"Referral">,
): Promise<{ readonly startedOn: Day | null; readonly begunOn: Day | null }> {
  const newestFirst = await read.select().from(rttStatuses)
    .where(eq(rttStatuses.referralId, id))
    .orderBy(desc(rttStatuses.setAt), desc(rttStatuses.id));
  const dayOn = (one: typeof newestFirst[number] | undefined) =>
    one ? one.effectiveOn ?? dayOf(one.setAt) : null;
  return {
    startedOn: dayOn(newestFirst.find(({ code }) => startsClock(code))),
    begunOn: dayOn(newestFirst.find(({ rule }) => rule === "treatment_begun")),
  };
}

function requireRunning(referral: Referral): void {
  if (canBeTreated(referral)) return;
  throw new Refusal(
    "conflict",
    referral.answeredAt
      ? "No clock from referral to treatment ran for this, so none can be stopped"
      : "This referral has not been answered, so no treatment can have begun by it",
  );
}
