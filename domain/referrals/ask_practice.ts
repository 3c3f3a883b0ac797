/** Returns a case to the practice with a question; its clock stands still until the practice replies. */
import { change } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { referralRequests } from "@/db/schema/triage.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { keepRtt } from "@/domain/clocks/keep_rtt.ts";
import { pauseClock } from "@/domain/clocks/pauses.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import type { AskInput } from "@/domain/referrals/forms.ts";
import { moveReferral } from "@/domain/referrals/move.ts";
import { tellPractice } from "@/domain/referrals/tell.ts";
import { next } from "@/domain/referrals/states.ts";

export function askPractice(
  store: Store,
  actor: Actor,
  id: Id<"Referral">,
  { kind, words }: AskInput,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const referral = await findReferral(tx, actor, id);
    next(referral, "ask");
    authorise(actor, "referral.ask", referral);
    await moveReferral(tx, referral, "ask", {
      waitsFor: kind,
      returnedAt: tx.now,
      claimedUntil: null,
    });
    const requestId = newId<"ReferralRequest">();
    await tx.insert(referralRequests).values({
      id: requestId,
      referralId: id,
      kind,
      words,
      askedBy: actor.userId,
      askedAt: tx.now,
    });
    await pauseClock(tx, referral, "referrer");
    await keepRtt(tx, referral, { kind: "returned" });
    await tellPractice(tx, referral, "returned", `returned:${requestId}`);
    tx.audit("referral.returned", { referral: id, patient: referral.patientId }, { kind });
    tx.announce("returned", { practiceId: referral.practiceId, referralId: id });
  });
}
