/** A patient says what their photographs will show; where those cannot be taken here, the practice is told. */
import { eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { newId } from "@/db/columns.ts";
import { linkAnswers, patientLinks } from "@/db/schema/links.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { practiceClinicians } from "@/domain/access/role_groups.ts";
import { notify } from "@/domain/notices/notify.ts";
import {
  findPermitted,
  type Permitted,
  placeKey,
  type PlaceSaid,
} from "@/domain/photographs/permitted_place.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { requireTakesPhotographs } from "@/domain/referrals/move.ts";
import { dayOf } from "@/domain/time.ts";

export function sayPlace(store: Store, actor: Actor, said: PlaceSaid): Promise<Permitted> {
  return change(store, actor, async (tx) => {
    const { id: linkId, referralId, patientId } = actor.link!;
    const referral = await findReferral(tx, actor, referralId);
    authorise(actor, "photograph.add", referral);
    requireTakesPhotographs(actor, referral);
    const [link] = await tx.select({ language: patientLinks.language }).from(patientLinks)
      .where(eq(patientLinks.id, linkId));
    const answered = { answer: said, language: link!.language, answeredAt: tx.now };
    await tx.insert(linkAnswers).values({ id: newId(), linkId, key: placeKey, ...answered })
      .onConflictDoUpdate({ target: [linkAnswers.linkId, linkAnswers.key], set: answered });
    tx.audit("link.answered", { patient_link: linkId, patient: patientId }, { key: placeKey });
    const permitted = await findPermitted(tx, actor, referral, dayOf(tx.now));
    if (permitted.place === "under_age" || permitted.place === "not_asked_for") {
      await notify(tx, {
        kind: "link_trouble",
        eventKey: `link_place:${linkId}`,
        path: `/referrals/${referralId}`,
        to: { organisationId: actor.organisationId, roles: practiceClinicians },
      });
    }
    return permitted;
  });
}
