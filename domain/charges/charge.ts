/** What an answer costs: one row, at the price of the day it was given. */
import type { Tx } from "@/db/change.ts";
import { type Id, type Instant, newId } from "@/db/columns.ts";
import { charges } from "@/db/schema/charges.ts";
import { currentVersion, tariffsOn } from "@/domain/services/find_definition.ts";
import { dayOf } from "@/domain/time.ts";

interface Charged {
  readonly id: Id<"Referral">;
  readonly patientId: Id<"Patient">;
  readonly serviceId: Id<"Service">;
  readonly practiceId: Id<"Organisation">;
  readonly followUpOfId: Id<"Referral"> | null;
}

/**
 * A referral is charged once: an answer that is amended, or whose job runs again, finds its charge
 * there and adds none.
 */
export async function chargeFor(
  tx: Tx,
  referral: Charged,
  answerId: Id<"Answer">,
  answeredAt: Instant,
): Promise<void> {
  const { id, patientId, serviceId, practiceId, followUpOfId } = referral;
  const pricedOn = dayOf(answeredAt);
  const version = await currentVersion(tx, serviceId, pricedOn);
  const tariffs = version?.definition.tariffs ?? await tariffsOn(tx, serviceId, pricedOn);
  const kind = followUpOfId === null ? "new" : "follow_up";
  const amount = kind === "new" ? tariffs.newPence : tariffs.followUpPence;
  const [made] = await tx.insert(charges).values({
    id: newId<"Charge">(),
    eventKey: `answer:${id}`,
    kind,
    amount,
    pricedOn,
    referralId: id,
    serviceId,
    practiceId,
    serviceVersionId: version?.id ?? null,
    chargedAt: tx.now,
  }).onConflictDoNothing({ target: charges.eventKey }).returning({ id: charges.id });
  if (!made) return;
  tx.audit("charge.made", { charge: made.id, patient: patientId }, {
    answer: answerId,
    kind,
    pence: amount,
    pricedOn,
  });
}
