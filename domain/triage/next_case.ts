/** The next case that nobody holds, after this one in working order; then from the top. */
import type { Id } from "@/db/columns.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { ownServices } from "@/domain/services/find.ts";
import { placeOf, queuePage } from "@/domain/triage/queue.ts";

export async function nextCase(
  read: Reader,
  actor: Actor,
  afterId: Id<"Referral">,
): Promise<Id<"Referral"> | undefined> {
  const here = await findReferral(read, actor, afterId);
  const serviceIds = (await ownServices(read, actor)).map(({ id }) => id);
  for (const after of [placeOf(here), undefined]) {
    const { rows } = await queuePage(read, actor, { view: "unclaimed", serviceIds, after });
    const found = rows.find(({ id }) => id !== afterId);
    if (found) return found.id;
  }
  return undefined;
}
