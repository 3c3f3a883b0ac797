/** A patient sends what was asked: to the practice to look over, or straight into the queue. */
import { eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { patientLinks } from "@/db/schema/links.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";
import { findLink } from "@/domain/links/find.ts";
import { findTold } from "@/domain/links/find_told.ts";
import { withPatientsWords } from "@/domain/links/history.ts";
import { keepsFromGoing } from "@/domain/links/keeps_from_going.ts";
import { missingFromPatient } from "@/domain/links/missing.ts";
import { findUnderWay } from "@/domain/links/photographs_here.ts";
import { requireOpen } from "@/domain/links/require_open.ts";
import { tellPractice } from "@/domain/links/tell_practice.ts";
import { joinQueue } from "@/domain/referrals/join_queue.ts";
import { moveReferral } from "@/domain/referrals/move.ts";
import { dayOf } from "@/domain/time.ts";

/** Pressed twice is once, also where the browser has let go of the first answer. */
export async function finishLink(store: Store, actor: Actor): Promise<void> {
  try {
    await finish(store, actor);
  } catch (error) {
    const link = error instanceof Refusal && error.kind === "conflict" && actor.link &&
      await findLink(store.read, actor, actor.link.id);
    if (!link || link.finishedAt === null) throw error;
  }
}

function finish(store: Store, actor: Actor): Promise<void> {
  return change(store, actor, async (tx) => {
    const { link, referral: draft } = await requireOpen(tx, actor);
    const told = await findTold(tx, actor, link);
    const { definition, said } = told;
    const lacks = missingFromPatient(told);
    if (lacks.length > 0) throw new Refusal("invalid", "Something was not answered yet");
    const underWay = await findUnderWay(tx, actor, draft, new Date(tx.now));
    if (underWay.length > 0) throw new Refusal("invalid", "A photograph has not arrived yet");
    const referral = withPatientsWords(draft, definition, said, tx.now);
    const about = { referral: referral.id, patient: referral.patientId };
    const straight = link.afterSending === "to_service" &&
      (await keepsFromGoing(tx, { link, referral, definition }, dayOf(tx.now))).length === 0;
    if (straight) {
      await joinQueue(tx, referral, "send_by_patient", link.createdBy);
    } else {
      const { history, writtenBy, headline } = referral;
      await moveReferral(tx, referral, "hand_in", {
        history,
        writtenBy,
        headline,
        withPatientSince: null,
        withPatientBy: null,
      });
      tx.audit("referral.handed_in", about);
    }
    await tx.update(patientLinks).set({ finishedAt: tx.now }).where(eq(patientLinks.id, link.id));
    const kind = link.way === "tablet" ? "resident_referred" : "patient_finished";
    await tellPractice(tx, link, kind, `finished:${link.id}`);
    tx.audit("link.finished", { patient_link: link.id, patient: link.patientId }, { straight });
  });
}
