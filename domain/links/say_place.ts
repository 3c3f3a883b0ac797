/** A patient says what their photographs will show; where those cannot be taken here, the practice is told. */
import { change } from "@/db/change.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { practiceClinicians } from "@/domain/access/role_groups.ts";
import { Refusal } from "@/domain/errors.ts";
import { findSaid } from "@/domain/links/answers.ts";
import { requireOpen } from "@/domain/links/require_open.ts";
import { keepAnswer } from "@/domain/links/save_answer.ts";
import { notify } from "@/domain/notices/notify.ts";
import {
  findPermitted,
  type Permitted,
  placeKey,
  type PlaceSaid,
  refusedKey,
} from "@/domain/photographs/permitted_place.ts";
import { consentKey } from "@/domain/questions/reserved_keys.ts";
import { dayOf } from "@/domain/time.ts";

/** Nothing is photographed before it was agreed to, and nothing is taken before this was said. */
export function sayPlace(store: Store, actor: Actor, said: PlaceSaid): Promise<Permitted> {
  return change(store, actor, async (tx) => {
    const { link, referral } = await requireOpen(tx, actor);
    authorise(actor, "photograph.add", referral);
    const { [consentKey]: consent } = await findSaid(tx, actor, link.id);
    if (consent !== "given") throw new Refusal("conflict", "Nobody has agreed to photographs yet");
    await keepAnswer(tx, link, placeKey, said);
    tx.audit("link.answered", { patient_link: link.id, patient: link.patientId }, {
      question: placeKey,
    });
    const permitted = await findPermitted(tx, actor, referral, dayOf(tx.now));
    if (permitted.place === "under_age" || permitted.place === "not_asked_for") {
      await keepAnswer(tx, link, refusedKey, permitted.place);
      await notify(tx, {
        kind: "link_trouble",
        eventKey: `link_place:${link.id}`,
        path: `/referrals/${referral.id}`,
        to: { organisationId: link.practiceId, roles: practiceClinicians },
      });
    }
    return permitted;
  });
}
