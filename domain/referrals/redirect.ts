/**
 * Whoever holds a case passes it on to another service. It stays one referral with one thread, and
 * is counted once; its clock goes on from the day it was sent, by the terms of the new service.
 */
import { eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { referralRedirects } from "@/db/schema/answering.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { keepRttPassedOn } from "@/domain/clocks/keep_rtt.ts";
import { resumeClock } from "@/domain/clocks/pauses.ts";
import { Refusal } from "@/domain/errors.ts";
import { heldByNobody } from "@/domain/referrals/claim_time.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { takenBy } from "@/domain/referrals/find_redirects.ts";
import type { RedirectInput } from "@/domain/referrals/forms.ts";
import { moveReferral } from "@/domain/referrals/move.ts";
import { next } from "@/domain/referrals/states.ts";
import { announceCase } from "@/domain/services/queues.ts";
import { routeReferral } from "@/domain/sourcing/route.ts";
import { dayOf } from "@/domain/time.ts";

export function redirectReferral(
  store: Store,
  actor: Actor,
  id: Id<"Referral">,
  { service: serviceId, because }: RedirectInput,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const referral = await findReferral(tx, actor, id);
    next(referral, "redirect");
    authorise(actor, "referral.redirect", referral);
    const taken = await takenBy(tx, actor, referral, dayOf(tx.now));
    const to = taken.find((service) => service.id === serviceId);
    if (!to) {
      throw new Refusal("conflict", "That service does not take this case. Choose another");
    }
    const onward = { ...referral, serviceId };
    const { teamId } = await routeReferral(tx, onward, tx.now);
    await moveReferral(tx, referral, "redirect", {
      ...heldByNobody,
      assignedTo: null,
      assignedAt: null,
    });
    // Apart from the move, which tells the queue that it leaves.
    await tx.update(referrals).set({ serviceId, teamId, dueAt: await resumeClock(tx, onward) })
      .where(eq(referrals.id, id));
    await keepRttPassedOn(tx, onward, to.organisationId !== referral.serviceOrganisationId);
    announceCase(tx, { ...onward, teamId });
    await tx.insert(referralRedirects).values({
      id: newId<"Redirect">(),
      referralId: id,
      fromServiceId: referral.serviceId,
      toServiceId: serviceId,
      because,
      redirectedBy: actor.userId,
      redirectedAt: tx.now,
    });
    tx.audit("referral.redirected", { referral: id, patient: referral.patientId }, {
      from: referral.serviceId,
      to: serviceId,
    });
    tx.announce("answers", { practiceId: referral.practiceId, referralId: id });
  });
}
