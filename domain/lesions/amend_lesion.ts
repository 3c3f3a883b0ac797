/** Says better where a lesion is; its photographs that are still in this draft say it with it. */
import { and, eq, isNull, ne } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { lesions } from "@/db/schema/lesions.ts";
import { photographs } from "@/db/schema/photographs.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { bodySite } from "@/domain/body_sites.ts";
import { findLesion, type Lesion } from "@/domain/lesions/find.ts";
import type { LesionInput } from "@/domain/lesions/forms.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { requireDraft, touchDraft } from "@/domain/referrals/move.ts";

export function amendLesion(
  store: Store,
  actor: Actor,
  referralId: Id<"Referral">,
  id: Id<"Lesion">,
  input: LesionInput,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const referral = await findReferral(tx, actor, referralId);
    authorise(actor, "photograph.add", referral);
    requireDraft(referral);
    const lesion = await findLesion(tx, actor, referral, id);
    requireNotRemoved(lesion);
    if (lesion.bodySite !== input.bodySite || lesion.bodySide !== input.bodySide) {
      await moveElsewhere(tx, lesion, input);
    }
    await tx.update(lesions).set({ mapView: null, mapX: null, mapY: null, ...input })
      .where(and(eq(lesions.id, id), isNull(lesions.removedAt)));
    await touchDraft(tx, referral);
    const { bodySite, bodySide, place } = lesion;
    tx.audit("lesion.amended", { lesion: id, patient: referral.patientId }, {
      from: { bodySite, bodySide, place },
      to: input,
    });
  });
}

export function requireNotRemoved({ removedAt, number }: Lesion): void {
  if (removedAt === null) return;
  throw new Refusal("conflict", `Lesion ${number} has been removed. Record it as a new one`);
}

/** What was sent says what it said when it was sent, and who may open it is not changed by the way. */
async function moveElsewhere(tx: Tx, lesion: Lesion, input: LesionInput): Promise<void> {
  if (lesion.photographs > lesion.photographsHere) {
    throw new Refusal(
      "conflict",
      `Lesion ${lesion.number} has photographs in another referral, so its place cannot be ` +
        "changed. Describe it more exactly, or record a new lesion",
    );
  }
  const intimate = (code: string) => bodySite(code)?.intimate ?? false;
  if (lesion.photographs > 0 && intimate(lesion.bodySite) !== intimate(input.bodySite)) {
    throw new Refusal(
      "conflict",
      "Other rules hold for photographs of intimate places. " +
        "Remove the photographs of this lesion first, then change where it is",
    );
  }
  const { bodySite: site, bodySide: side } = input;
  await tx.update(photographs).set({ bodySite: site, bodySide: side })
    .where(and(eq(photographs.lesionId, lesion.id), ne(photographs.state, "removed")));
}
