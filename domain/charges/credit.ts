/** A charge is taken back: a row of its own, in the month in which that is decided. */
import { change } from "@/db/change.ts";
import { type Id, newId, type Pence } from "@/db/columns.ts";
import { charges } from "@/db/schema/charges.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { type Charge, findCharge } from "@/domain/charges/find.ts";
import { Refusal } from "@/domain/errors.ts";
import { dayOf, longDay } from "@/domain/time.ts";

export function creditCharge(
  store: Store,
  actor: Actor,
  id: Id<"Charge">,
  because: string,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const charge = await findCharge(tx, actor, id);
    authorise(actor, "charge.credit", charge);
    requireCreditable(charge);
    const { referralId, serviceId, practiceId } = charge;
    const creditId = newId<"Charge">();
    await tx.insert(charges).values({
      id: creditId,
      eventKey: `credit:${id}`,
      kind: "credit",
      amount: -charge.amount as Pence,
      pricedOn: dayOf(tx.now),
      referralId,
      serviceId,
      practiceId,
      creditsId: id,
      because,
      chargedAt: tx.now,
      chargedBy: actor.userId,
    });
    tx.audit("charge.credited", { charge: id }, { credit: creditId, pence: -charge.amount });
  });
}

export const isCreditable = ({ kind, creditedById }: Charge): boolean =>
  kind !== "credit" && creditedById === null;

function requireCreditable(charge: Charge): void {
  if (isCreditable(charge)) return;
  throw new Refusal(
    "conflict",
    charge.creditedOn
      ? `This charge was credited on ${longDay(charge.creditedOn)}. It cannot be credited again`
      : "This is a credit. Only a charge can be credited",
  );
}
