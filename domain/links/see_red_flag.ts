/** Somebody at the practice has seen what a patient said that must not wait, and looks after it. */
import { and, eq, isNull } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { linkRedFlags, patientLinks } from "@/db/schema/links.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { visibleTo } from "@/domain/links/find.ts";
import { dropNotices } from "@/domain/notices/notify.ts";
import { longMoment } from "@/domain/time.ts";

export function seeRedFlag(
  store: Store,
  actor: Actor,
  id: Id<"LinkRedFlag">,
): Promise<Id<"Referral">> {
  return change(store, actor, async (tx) => {
    const raised = await findRaised(tx, actor, id);
    authorise(actor, "red_flag.see", raised);
    const seen = await tx.update(linkRedFlags).set({ seenAt: tx.now, seenBy: actor.userId })
      .where(and(eq(linkRedFlags.id, id), isNull(linkRedFlags.seenAt)))
      .returning({ id: linkRedFlags.id });
    if (seen.length === 0) {
      throw new Refusal(
        "conflict",
        `${raised.seenByName ?? "Somebody"} said on ${
          longMoment(raised.seenAt!)
        } that they saw this`,
      );
    }
    const path = `/referrals/${raised.referralId}`;
    await dropNotices(tx, { kinds: ["patient_urgent"], path });
    tx.audit("link.red_flag_seen", { patient_link: raised.linkId, patient: raised.patientId }, {
      flag: raised.flag,
    });
    return raised.referralId;
  });
}

async function findRaised(tx: Tx, actor: Actor, id: Id<"LinkRedFlag">) {
  const raised = await tx.select({
    linkId: linkRedFlags.linkId,
    referralId: linkRedFlags.referralId,
    practiceId: linkRedFlags.practiceId,
    patientId: patientLinks.patientId,
    flag: linkRedFlags.flag,
    seenAt: linkRedFlags.seenAt,
    seenByName: users.name,
  }).from(linkRedFlags)
    .innerJoin(patientLinks, eq(patientLinks.id, linkRedFlags.linkId))
    .leftJoin(users, eq(users.id, linkRedFlags.seenBy))
    .where(and(eq(linkRedFlags.id, id), visibleTo(actor))).get();
  if (!raised) throw new Refusal("not_found", "There is nothing urgent at this address");
  return raised;
}
