/** The practice replies to what it was asked: the case waits again, in its old place. */
import { and, eq, gte, isNull, ne } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { photographs } from "@/db/schema/photographs.ts";
import { referralRequests } from "@/db/schema/triage.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { keepRtt } from "@/domain/clocks/keep_rtt.ts";
import { resumeClock } from "@/domain/clocks/pauses.ts";
import { Refusal } from "@/domain/errors.ts";
import { heldByNobody } from "@/domain/referrals/claim_time.ts";
import { findReferral, type Referral } from "@/domain/referrals/find.ts";
import { moveReferral } from "@/domain/referrals/move.ts";
import { photographCounts } from "@/domain/referrals/photographs_asked.ts";
import { noNews, tellSpecialist } from "@/domain/referrals/tell.ts";
import { next } from "@/domain/referrals/states.ts";

/** @param words can be empty where photographs were asked for and have come */
export function replyToRequest(
  store: Store,
  actor: Actor,
  id: Id<"Referral">,
  words: string,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const referral = await findReferral(tx, actor, id);
    authorise(actor, "referral.reply", referral);
    next(referral, "reply");
    const added = await photographsSince(tx, referral);
    if (words === "" && (referral.waitsFor !== "photographs" || added === 0)) {
      throw new Refusal("invalid", nothingSaid[referral.waitsFor ?? "information"]);
    }
    await moveReferral(tx, referral, "reply", {
      ...heldByNobody,
      ...await photographCounts(tx, referral),
      waitsFor: null,
      dueAt: await resumeClock(tx, referral),
      repliedAt: tx.now,
    });
    const [replied] = await tx.update(referralRequests)
      .set({ reply: words, repliedBy: actor.userId, repliedAt: tx.now })
      .where(and(eq(referralRequests.referralId, id), isNull(referralRequests.repliedAt)))
      .returning({ id: referralRequests.id, askedBy: referralRequests.askedBy });
    await noNews(tx, referral, ["returned"]);
    if (replied) {
      await tellSpecialist(tx, referral, replied.askedBy, "case_replied", `replied:${replied.id}`);
    }
    await keepRtt(tx, referral, { kind: "replied" });
    tx.audit("referral.replied", { referral: id, patient: referral.patientId }, {
      photographs: added,
    });
  });
}

const nothingSaid = {
  information: "Write your reply",
  photographs: "Add photographs, or write why there are none",
} as const;

/** Those that were added since the case was returned and are still there. */
function photographsSince(tx: Tx, { id, returnedAt }: Referral): Promise<number> {
  return tx.$count(
    photographs,
    and(
      eq(photographs.referralId, id),
      gte(photographs.addedAt, returnedAt!),
      ne(photographs.state, "removed"),
    ),
  );
}
