/** The practice sends a referral: from now on the service sees it, and its time runs. */
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import type { Conversion } from "@/db/schema/referrals.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { findMissing } from "@/domain/referrals/find_missing.ts";
import { joinQueue } from "@/domain/referrals/join_queue.ts";
import { next } from "@/domain/referrals/states.ts";
import { newsOfPatients, noNews } from "@/domain/referrals/tell.ts";
import { dayOf } from "@/domain/time.ts";

/**
 * Sending what one has just sent is no second sending: a button pressed twice gets the answer of
 * the first press, also where the browser has let go of that.
 * @param version the one the sender read: what a colleague changed since is read before it goes
 * @param chosen whether the sender authorises a referral; where it is left out, what was kept counts
 */
export async function sendReferral(
  store: Store,
  actor: Actor,
  id: Id<"Referral">,
  version: number,
  chosen?: Conversion,
): Promise<void> {
  try {
    await send(store, actor, id, version, chosen);
  } catch (error) {
    const sent = error instanceof Refusal && error.kind === "conflict" &&
      await findReferral(store.read, actor, id);
    if (!sent || sent.sentBy !== actor.userId || sent.version !== version + 1) throw error;
  }
}

function send(
  store: Store,
  actor: Actor,
  id: Id<"Referral">,
  version: number,
  chosen?: Conversion,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const kept = await findReferral(tx, actor, id);
    const referral = { ...kept, conversion: chosen ?? kept.conversion };
    authorise(actor, "referral.send", referral);
    next(referral, "send");
    if (referral.version !== version) {
      throw new Refusal(
        "conflict",
        "This referral was changed since you opened the page. Read it again, then send it",
      );
    }
    const missing = await findMissing(tx, referral, dayOf(tx.now));
    if (missing.length > 0) {
      throw new Refusal("invalid", missing.map(({ words }) => words).join(". "));
    }
    await joinQueue(tx, referral, "send", actor.userId);
    await noNews(tx, referral, newsOfPatients);
  });
}
