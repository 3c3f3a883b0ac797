/** What the pages of a draft show, and where those go who come when it is no draft any more. */
import { dayOf } from "@/domain/time.ts";
import { newerVersion } from "@/domain/referrals/change_over.ts";
import { findReferredPatient } from "@/domain/referrals/find_patient.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { isWritten } from "@/domain/referrals/move.ts";
import { definitionOf } from "@/domain/services/find_definition.ts";
import type { PageContext } from "@/routes/context.ts";
import { paramId } from "@/routes/param_id.ts";
import { shows } from "@/routes/show.tsx";
import { paths } from "@/views/paths.ts";
import type { Draft } from "@/views/referrals/draft_frame.tsx";

export async function draftShown(
  c: PageContext,
  id = paramId<"Referral">(c, "referral"),
): Promise<Draft> {
  const { store, actor } = c.var;
  const [referral, patient] = await Promise.all([
    findReferral(store.read, actor, id),
    findReferredPatient(store.read, actor, id),
  ]);
  shows(c, patient.id);
  const today = dayOf(store.now());
  const [definition, newer] = await Promise.all([
    definitionOf(store.read, referral),
    referral.state === "draft" ? newerVersion(store.read, referral, today) : undefined,
  ]);
  return { referral, patient, definition, today, newer };
}

/** Whoever opens a step of a referral that is not written any more sees the referral instead. */
export const isOver = ({ referral }: Draft): boolean => !isWritten(referral);

export const toReferral = (c: PageContext): Response =>
  c.redirect(paths.referral(paramId<"Referral">(c, "referral")), 303);
